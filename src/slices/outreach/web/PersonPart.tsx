import { useState } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { FormField, TextInput } from '#platform/web/ui/index.ts'
import { usePersonSearch } from '#slices/people/web'
import { outreachTexts } from './texts.ts'

export type PersonPartProps = {
  readonly id: string
  readonly name: string
  readonly error: string | undefined
  readonly onChoose: (person: { readonly id: string; readonly name: string }) => void
}

/** Finds the person a contact was about; entering somebody new belongs to a report. */
export function PersonPart({ id, name, error, onChoose }: PersonPartProps) {
  const t = useTexts(outreachTexts)
  const prefix = useTexts(platformTexts)('error-prefix')
  const [text, setText] = useState('')
  const { people, settled } = usePersonSearch(text)
  if (name !== '') {
    return (
      <p className="rd-row" id={id} tabIndex={-1}>
        <b>{name}</b>
        <button type="button" className="rd-text-button" onClick={() => onChoose({ id: '', name: '' })}>
          {t('person-clear')}
        </button>
      </p>
    )
  }
  return (
    <>
      <FormField
        id={id}
        label={t('person-search')}
        errorPrefix={prefix}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </FormField>
      <ul className="rd-outreach-hits">
        {people.slice(0, 5).map((person) => (
          <li key={person.id}>
            <button type="button" onClick={() => onChoose({ id: person.id, name: person.name })}>
              <b>{person.name}</b>
              <span className="rd-meta">{[person.born, person.address].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {settled && people.length === 0 && (
        <p className="rd-meta" role="status">
          {t('person-nobody-found')}
        </p>
      )}
    </>
  )
}
