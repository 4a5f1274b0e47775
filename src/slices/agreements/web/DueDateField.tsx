import { useTexts } from '#platform/web/session/session.ts'
import { Chip, DateInput, FormField } from '#platform/web/ui/index.ts'
import { addDays, addMonths, type PlainDate } from '#shared/plain-date.ts'
import { agreementTexts } from './texts.ts'

export type DueDateFieldProps = {
  readonly id: string
  readonly label: string
  readonly today: PlainDate
  readonly value: string
  readonly onChange: (day: string) => void
  readonly error?: string | undefined
  readonly errorPrefix: string
}

/** A date with the three answers that are given most. */
export function DueDateField({ id, label, today, value, onChange, error, errorPrefix }: DueDateFieldProps) {
  const t = useTexts(agreementTexts)
  const quick = [
    [t('week-1'), addDays(today, 7)],
    [t('week-2'), addDays(today, 14)],
    [t('month-1'), addMonths(today, 1)],
  ] as const
  return (
    <FormField id={id} label={label} errorPrefix={errorPrefix} {...(error !== undefined && { error })}>
      {(control) => (
        <div className="rd-row">
          <DateInput
            {...control}
            value={value}
            min={today}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          {quick.map(([word, day]) => (
            <Chip key={word} pressed={value === day} onToggle={() => onChange(day)}>
              {word}
            </Chip>
          ))}
        </div>
      )}
    </FormField>
  )
}
