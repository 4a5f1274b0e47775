import { type FormEvent, useState } from 'react'
import { Button, Chip, FormField, TextInput } from '#platform/web/ui/index.ts'
import type { RelationKind } from '#slices/people/contract'
import { nextRef, type Shown } from './draft.ts'
import { relationWord } from './relation-words.ts'
import type { Talk } from './use-conversation.ts'
import type { TurnedWords } from './use-turned-words.ts'

/** Who people name at a table; what the law calls authority is not drawn here. */
const kinds = [
  'parent',
  'child',
  'partner',
  'former-partner',
  'sibling',
  'grandparent',
  'relative',
  'friend',
  'neighbour',
  'other',
] as const satisfies readonly RelationKind[]

type AddPersonProps = {
  readonly talk: Talk
  readonly shown: Shown
  readonly words: TurnedWords
  /** Whoever was touched last. */
  readonly ofId?: string
  readonly onDone: () => void
}

export function AddPerson({ talk, shown, words, ofId, onDone }: AddPersonProps) {
  const { t, language } = words
  const members = shown.people.filter(({ member }) => member)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<RelationKind>('relative')
  const [memberId, setMemberId] = useState(
    members.find(({ id }) => id === ofId)?.id ?? talk.conversation.table.centralPersonId,
  )
  const [missing, setMissing] = useState(false)
  const add = (event: FormEvent): void => {
    event.preventDefault()
    setMissing(name.trim() === '')
    if (name.trim() === '') return
    const ref = nextRef(talk.conversation.said)
    talk.say({ kind: 'person', ref, name: name.trim(), memberId, relation: kind, strength: 'normal' })
    onDone()
  }
  return (
    <form className="rd-turned-add" onSubmit={add} aria-label={t('who-is-it')}>
      <FormField
        id="kt-name"
        label={t('who-is-it')}
        errorPrefix=""
        {...(missing && { error: t('name-missing') })}
      >
        {(control) => (
          <TextInput
            {...control}
            value={name}
            maxLength={200}
            autoComplete="off"
            autoFocus
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </FormField>
      {members.length > 1 && (
        <fieldset>
          <legend>{t('of-whom')}</legend>
          <div className="rd-turned-chips">
            {members.map(({ id, givenNames }) => (
              <Chip key={id} pressed={id === memberId} onToggle={() => setMemberId(id)}>
                {givenNames}
              </Chip>
            ))}
          </div>
        </fieldset>
      )}
      <fieldset>
        <legend>{t('what-of')}</legend>
        <div className="rd-turned-chips">
          {kinds.map((one) => (
            <Chip key={one} pressed={one === kind} onToggle={() => setKind(one)}>
              {relationWord(one, language)}
            </Chip>
          ))}
        </div>
      </fieldset>
      <div className="rd-turned-tools">
        <Button variant="primary" type="submit">
          {t('add')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
