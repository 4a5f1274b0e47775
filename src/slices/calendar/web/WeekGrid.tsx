import type { CSSProperties } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { type Holiday, holidayTexts } from './holidays.ts'
import { calendarTexts } from './texts.ts'
import { WeekAppointment } from './WeekAppointment.tsx'
import { hourOf, hoursShown, type WeekDay } from './week.ts'

export type WeekGridProps = {
  readonly days: readonly WeekDay[]
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
}

/** Days as columns with the working hours behind; on a narrow screen the same days under each other. */
export function WeekGrid({ days, selected, onSelect }: WeekGridProps) {
  const shown = hoursShown(days)
  const hours = Array.from({ length: shown.until - shown.from }, (_, index) => shown.from + index)
  return (
    <div
      className="rd-week"
      style={{ '--rd-hours': hours.length, '--rd-days': days.length } as CSSProperties}
    >
      <div className="rd-week-axis" aria-hidden="true">
        {hours.map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </div>
      <ol className="rd-week-days">
        {days.map((day) => (
          <DayColumn key={day.day} day={day} from={shown.from} selected={selected} onSelect={onSelect} />
        ))}
      </ol>
    </div>
  )
}

type DayColumnProps = {
  readonly day: WeekDay
  readonly from: number
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
}

function DayColumn({ day, from, selected, onSelect }: DayColumnProps) {
  const t = useTexts(calendarTexts)
  const holiday = useTexts(holidayTexts)
  const language = useLanguage()
  const { today } = useSession()
  const notes = day.exceptions.map(({ id, kind, reason }) => ({
    id,
    text:
      reason === ''
        ? t(kind === 'absent' ? 'away' : 'extra')
        : t(kind === 'absent' ? 'away-why' : 'extra-why', { reason }),
  }))
  return (
    <li className={day.day === today ? 'rd-week-day rd-week-today' : 'rd-week-day'}>
      <h2 {...(day.day === today && { 'aria-current': 'date' as const })}>
        {dateInWords(day.day, 'short', language)}
        {day.holiday && <small>{holiday(day.holiday as Holiday)}</small>}
        {notes.map(({ id, text }) => (
          <small key={id}>{text}</small>
        ))}
      </h2>
      <p className="rd-meta rd-week-hours">
        {day.hours.length === 0
          ? t('off-day')
          : day.hours
              .map(({ from: start, until, place }) => t('works-at', { from: start, until, place }))
              .join(', ')}
      </p>
      <div className="rd-week-track">
        {day.hours.map(({ from: start, until, place, at }) => (
          <span
            key={start}
            className="rd-week-work"
            aria-hidden="true"
            title={at}
            style={
              {
                '--rd-from': hourOf(start) - from,
                '--rd-length': hourOf(until) - hourOf(start),
              } as CSSProperties
            }
          >
            {place}
          </span>
        ))}
        <ul>
          {day.appointments.map((appointment) => (
            <WeekAppointment
              key={appointment.id}
              appointment={appointment}
              from={from}
              selected={appointment.id === selected}
              onSelect={() => onSelect(appointment.id)}
            />
          ))}
        </ul>
      </div>
    </li>
  )
}
