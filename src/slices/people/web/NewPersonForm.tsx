import { type FormEvent, useState } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Button, Checkbox, FormErrors, FormField, TextInput } from '#platform/web/ui/index.ts'
import { callName } from '#shared/names.ts'
import type { AlikePerson, CreatePersonInput } from '../contract.ts'
import { typedBirthDate } from './birth-in-words.ts'
import { LookAlikes } from './LookAlikes.tsx'
import { readTyped } from './read-typed.ts'
import { peopleTexts } from './texts.ts'

export type NewPersonFormProps = {
  /** What stands in the search box: what was typed there is not asked again. */
  readonly typed: string
  readonly onKnown: (person: {
    readonly id: string
    readonly name: string
    readonly givenNames: string
  }) => void
  /** Somebody new: may be made now, and is made by whoever records what they told. */
  readonly onNew: (person: CreatePersonInput) => void
  readonly onCancel: () => void
}

const fields = [
  'givenNames',
  'infix',
  'familyName',
  'born',
  'bsn',
  'phone',
  'email',
  'street',
  'houseNumber',
  'postcode',
  'city',
] as const
type FieldName = (typeof fields)[number]
const labels = { phone: 'phone-field' } as const
const fieldId = (name: string): string => `new-person-${name || 'familyName'}`

/** Enters somebody who is not there yet, in the place of the results; look-alikes are compared first. */
export function NewPersonForm({ typed, onKnown, onNew, onCancel }: NewPersonFormProps) {
  const t = useTexts(peopleTexts)
  const prefix = useTexts(platformTexts)('error-prefix')
  const [values, setValues] = useState<Partial<Record<FieldName, string>>>(() => readTyped(typed))
  const [addressSecret, setAddressSecret] = useState(false)
  const [alike, setAlike] = useState<{
    readonly hits: readonly AlikePerson[]
    readonly ids: readonly string[]
  }>()
  const [busy, setBusy] = useState(false)
  const problem = useProblem((pointer) => fieldId(pointer.slice(1)))
  const value = (name: FieldName): string => values[name]?.trim() ?? ''
  const name = [value('givenNames'), value('infix'), value('familyName')].filter(Boolean).join(' ')
  const born = typedBirthDate(value('born'))

  const save = async (differsFrom: readonly string[]): Promise<void> => {
    setBusy(true)
    problem.clear()
    const filled = Object.fromEntries(fields.map((field) => [field, value(field)]))
    const body: CreatePersonInput = {
      familyName: '',
      ...filled,
      born,
      addressSecret,
      differsFrom: [...differsFrom],
    }
    try {
      await post('/v1/personen/_controleer', body)
      onNew(body)
    } catch (error) {
      if (isProblem(error, 'person-look-alike')) {
        const { differsFrom: _, ...entered } = body
        const { people: hits } = await post<{ people: readonly AlikePerson[] }>(
          '/v1/personen/_gelijkenden',
          entered,
        )
        const ids = new Set([...differsFrom, ...hits.map(({ id }) => id), ...lookAlikesIn(error.current)])
        setAlike({ hits, ids: [...ids] })
      } else {
        setAlike(undefined)
        problem.report(error)
      }
    } finally {
      setBusy(false)
    }
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void save([])
  }
  return (
    <form className="rd-new-person" onSubmit={submit} noValidate aria-label={t('new-person')}>
      <h2 className="rd-head rd-head-apart">
        {t('new-person')} <small>{t('new-person-hint')}</small>
      </h2>
      <FormErrors title={problem.title} errors={problem.faults} attempt={problem.attempt} headingLevel={3} />
      <div className="rd-new-person-fields">
        {fields.map((field) => {
          const error = problem.faultOf(fieldId(field))
          const label = t(field in labels ? labels.phone : (field as Exclude<FieldName, 'phone'>))
          return (
            <FormField
              key={field}
              id={fieldId(field)}
              label={label}
              errorPrefix={prefix}
              {...(error !== undefined && { error })}
            >
              {(control) => (
                <TextInput
                  {...control}
                  autoComplete="off"
                  autoFocus={field === 'givenNames'}
                  {...(field === 'born' && { placeholder: t('birth-hint') })}
                  value={values[field] ?? ''}
                  onChange={({ currentTarget }) => {
                    const typed = currentTarget.value
                    setValues((before) => ({ ...before, [field]: typed }))
                  }}
                />
              )}
            </FormField>
          )
        })}
        <Checkbox
          checked={addressSecret}
          onChange={({ currentTarget }) => setAddressSecret(currentTarget.checked)}
        >
          {t('addressSecret')}
        </Checkbox>
      </div>
      <div className="rd-actions">
        <Button type="submit" variant="primary" disabled={busy} shortcut="↵">
          {t('save')}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
      {alike && (
        <LookAlikes
          entered={{
            name,
            born,
            address: `${value('street')} ${value('houseNumber')}`.trim(),
            phone: value('phone'),
          }}
          people={alike.hits}
          onChoose={(hit) => onKnown({ id: hit.id, name: hit.name, givenNames: callName(hit.name) })}
          onNew={() => void save(alike.ids)}
          onClose={() => setAlike(undefined)}
        />
      )}
    </form>
  )
}

/** The people whom the server took for the same one: `current` of its refusal. */
function lookAlikesIn(current: unknown): readonly string[] {
  if (typeof current !== 'object' || current === null || !('lookAlikes' in current)) return []
  const { lookAlikes } = current
  return Array.isArray(lookAlikes) ? lookAlikes.filter((id) => typeof id === 'string') : []
}
