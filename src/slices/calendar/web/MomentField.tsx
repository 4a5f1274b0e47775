import { useQuery } from '@tanstack/react-query'
import { dateInWords, timeInWords } from '#platform/i18n/dates.ts'
import { post } from '#platform/web/api/request.ts'
import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Checkbox, Chip, DateInput, FieldSet, FormField, TextInput } from '#platform/web/ui/index.ts'
import { clockTimeOf, instantOf } from '#shared/local-time.ts'
import { dayOf, isPlainDate } from '#shared/plain-date.ts'
import { calendarTexts } from './texts.ts'

export interface Moment {
  readonly day: string
  readonly time: string
  readonly minutes: number
  readonly evenSo: boolean
}

/** The instant that a day and a clock time mean here; what cannot be read is left to the server to refuse. */
export function startOf({ day, time }: Moment): string {
  const clock = /^(\d{1,2})[:.](\d{2})$/.exec(time.trim())
  if (!isPlainDate(day) || !clock || Number(clock[1]) > 23 || Number(clock[2]) > 59) return `${day} ${time}`
  return instantOf(day, `${String(clock[1]).padStart(2, '0')}:${clock[2]}`).toISOString()
}

export type MomentFieldProps = {
  readonly workerIds: readonly string[]
  readonly moment: Moment
  readonly onChange: (moment: Moment) => void
  readonly problem: FormProblem
}

const lengths = [30, 45, 60, 90]

/** When: the first moments at which everybody is free, or a day and time of one's own. */
export function MomentField({ workerIds, moment, onChange, problem }: MomentFieldProps) {
  const t = useTexts(calendarTexts)
  const p = useTexts(platformTexts)
  const language = useLanguage()
  const { today } = useSession()
  const body = { workerIds, minutes: moment.minutes, fromDay: today }
  const free = useQuery({
    queryKey: ['/v1/agenda/_vrij', body],
    queryFn: () => post<{ slots: string[] }>('/v1/agenda/_vrij', body),
  })
  const chosen = startOf(moment)
  const error = problem.faultOf('moment')
  const fault = { errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  return (
    <>
      <FieldSet legend={t('minutes')}>
        <div className="rd-row">
          {lengths.map((minutes) => (
            <Chip
              key={minutes}
              pressed={moment.minutes === minutes}
              onToggle={() => onChange({ ...moment, minutes })}
            >
              {t('minutes-count', { count: minutes })}
            </Chip>
          ))}
        </div>
      </FieldSet>
      <FieldSet legend={t('first-free')}>
        {free.data === undefined && <p className="rd-sec">{t('looking')}</p>}
        {free.data?.slots.length === 0 && <p className="rd-sec">{t('none-free')}</p>}
        <div className="rd-row">
          {free.data?.slots.map((slot) => {
            const at = new Date(slot)
            return (
              <Chip
                key={slot}
                pressed={slot === chosen}
                onToggle={() => onChange({ ...moment, day: dayOf(at), time: clockTimeOf(at) })}
              >
                {dateInWords(dayOf(at), 'short', language)} {timeInWords(at, language)}
              </Chip>
            )
          })}
        </div>
      </FieldSet>
      <div className="rd-agenda-pair">
        <FormField id="moment" label={t('day')} {...fault}>
          {(control) => (
            <DateInput
              {...control}
              min={today}
              value={moment.day}
              onChange={(event) => onChange({ ...moment, day: event.currentTarget.value })}
            />
          )}
        </FormField>
        <FormField id="moment-time" label={t('time')} hint={t('time-hint')}>
          {(control) => (
            <TextInput
              {...control}
              value={moment.time}
              onChange={(event) => onChange({ ...moment, time: event.currentTarget.value })}
            />
          )}
        </FormField>
      </div>
      {(error !== undefined || moment.evenSo) && (
        <Checkbox
          checked={moment.evenSo}
          onChange={(event) => onChange({ ...moment, evenSo: event.currentTarget.checked })}
        >
          {t('even-so')}
        </Checkbox>
      )}
    </>
  )
}
