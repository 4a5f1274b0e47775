import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Chip, DateInput, FormField } from '#platform/web/ui/index.ts'
import type { NetworkPerson } from '../contract.ts'
import { networkTexts } from './texts.ts'

export type MemberRowProps = {
  readonly person: NetworkPerson
  readonly today: string
  /** The day from which this member no longer lives here; undefined while they stay. */
  readonly on: string | undefined
  readonly error: string | undefined
  readonly onChange: (on: string | undefined) => void
}

/** A member of the household: stays, or leaves from a day on. */
export function MemberRow({ person, today, on, error, onChange }: MemberRowProps) {
  const t = useTexts(networkTexts)
  const p = useTexts(platformTexts)
  const name = person.givenNames
  return (
    <li>
      <div className="rd-row">
        <b>
          {person.name}
          {person.age !== null && `, ${person.age}`}
        </b>
        <fieldset className="rd-row" aria-label={person.name}>
          <Chip pressed={on === undefined} onToggle={() => onChange(undefined)}>
            {t('stays')}
          </Chip>
          <Chip pressed={on !== undefined} onToggle={() => onChange(on ?? today)}>
            {t('leaves')}
          </Chip>
        </fieldset>
      </div>
      {on !== undefined && (
        <FormField
          id={`leave-${person.id}`}
          label={t('leaves-on', { name })}
          errorPrefix={p('error-prefix')}
          {...(person.openItems > 0 && { hint: t('leaves-items', { count: person.openItems, name }) })}
          {...(error !== undefined && { error })}
        >
          {(control) => (
            <DateInput
              {...control}
              max={today}
              value={on}
              onChange={(event) => onChange(event.currentTarget.value)}
            />
          )}
        </FormField>
      )}
    </li>
  )
}
