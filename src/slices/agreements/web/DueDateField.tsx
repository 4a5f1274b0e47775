import { useTexts } from '#platform/web/session/session.ts'
import { Button, Chip, DateInput, FormField } from '#platform/web/ui/index.ts'
import { dayOffReason, nextWorkingDay } from '#shared/calendar.ts'
import { isPlainDate, type PlainDate } from '#shared/plain-date.ts'
import { agreementTexts } from './texts.ts'
import { useAgreementWords } from './use-agreement-words.ts'
import { inOneMonth, inOneWeek, inTwoWeeks } from './usual-days.ts'

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
  const words = useAgreementWords()
  const day = isPlainDate(value) ? value : today
  const off = isPlainDate(value) ? dayOffReason(day) : undefined
  const next = nextWorkingDay(day)
  const quick = [
    [t('week-1'), inOneWeek(today)],
    [t('week-2'), inTwoWeeks(today)],
    [t('month-1'), inOneMonth(today)],
  ] as const
  return (
    <div>
      <FormField id={id} label={label} errorPrefix={errorPrefix} {...(error !== undefined && { error })}>
        {(control) => (
          <div className="rd-row">
            <DateInput
              {...control}
              value={value}
              min={today}
              onChange={(event) => onChange(event.currentTarget.value)}
            />
            {quick.map(([word, at]) => (
              <Chip key={word} pressed={value === at} onToggle={() => onChange(at)}>
                {word}
              </Chip>
            ))}
          </div>
        )}
      </FormField>
      {off !== undefined && (
        <p className="rd-day-off" role="status">
          {off === 'saturday' || off === 'sunday'
            ? t('day-off-weekend', { day: sentence(words.long(day)) })
            : t('day-off', { day: sentence(words.long(day)), reason: t(`off-${off}`) })}{' '}
          <Button onClick={() => onChange(next)}>{t('day-off-take', { day: words.long(next) })}</Button>
        </p>
      )}
    </div>
  )
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
