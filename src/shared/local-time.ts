import { dayOf, type PlainDate } from './plain-date.ts'

/** A time of day on the clock in the Netherlands, `HH:MM`. */
export type ClockTime = string

const minute = 60_000
const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
})

/** What the clock on the wall shows at an instant. */
export function clockTimeOf(instant: Date): ClockTime {
  return format.format(instant)
}

/**
 * The instant at which the clock in the Netherlands shows a time on a day. An hour that comes twice (the clock goes back in
 * October) means the first one; one that is left out (March) means as much later.
 */
export function instantOf(day: PlainDate, time: ClockTime): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  for (const offset of [120, 60]) {
    const candidate = new Date(asUtc - offset * minute)
    if (clockTimeOf(candidate) === time && dayOf(candidate) === day) return candidate
  }
  return new Date(asUtc - 60 * minute)
}
