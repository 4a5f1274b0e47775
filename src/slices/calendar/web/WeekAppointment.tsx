import { type CSSProperties, useEffect, useRef } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import type { AppointmentOut } from '../contract.ts'
import { calendarTexts } from './texts.ts'
import { hourOfInstant } from './week.ts'
import { useAppointmentWords } from './words.ts'

export type WeekAppointmentProps = {
  readonly appointment: AppointmentOut
  /** The first hour of the grid. */
  readonly from: number
  readonly selected: boolean
  readonly onSelect: () => void
}

export function WeekAppointment({ appointment, from, selected, onSelect }: WeekAppointmentProps) {
  const t = useTexts(calendarTexts)
  const words = useAppointmentWords()
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const { startsAt, endsAt, state, lastReason } = appointment
  const off = state === 'cancelled'
  const start = hourOfInstant(startsAt)
  const length = (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000
  return (
    <li
      ref={row}
      className={[
        'rd-week-item',
        length < 0.7 && 'rd-week-short',
        off && 'rd-week-off',
        selected && 'rd-is-current',
      ]
        .filter(Boolean)
        .join(' ')}
      style={{ '--rd-from': start - from, '--rd-length': length } as CSSProperties}
    >
      <button type="button" aria-pressed={selected} onClick={onSelect} onFocus={onSelect}>
        <b>{words.when(appointment)}</b> <span>{words.what(appointment)}</span>
        {off && <small className="rd-week-why">{t('was-cancelled', { reason: lastReason })}</small>}
      </button>
    </li>
  )
}
