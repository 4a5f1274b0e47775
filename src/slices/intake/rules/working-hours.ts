import { addWorkingDays, isWorkingDay, nextWorkingDay } from '#shared/calendar.ts'
import { addDays, dayOf, type PlainDate } from '#shared/plain-date.ts'

/** When people answer, in minutes after midnight in the Netherlands, on working days. */
export interface OpeningHours {
  readonly opensAt: number
  readonly closesAt: number
}

const clock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** Minutes after midnight of an instant in the Netherlands. */
export function minuteOfDay(instant: Date): number {
  const [hours = 0, minutes = 0] = clock.format(instant).split(':').map(Number)
  return hours * 60 + minutes
}

/** The instant of a wall-clock time in the Netherlands; summer time changes at night, when nobody is open. */
export function instantAt(day: PlainDate, minute: number): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minute * 60_000
  const summer = new Date(asUtc - 2 * 3_600_000)
  return minuteOfDay(summer) === minute && dayOf(summer) === day ? summer : new Date(asUtc - 3_600_000)
}

/** The end of a norm in working hours; what comes in after closing counts from the next opening. */
export function addWorkingHours(start: Date, hours: number, open: OpeningHours): Date {
  let day = dayOf(start)
  let minute = Math.max(minuteOfDay(start), open.opensAt)
  if (!isWorkingDay(day) || minute >= open.closesAt) {
    day = nextWorkingDay(isWorkingDay(day) ? addDays(day, 1) : day)
    minute = open.opensAt
  }
  const perDay = open.closesAt - open.opensAt
  const inAll = minute - open.opensAt + hours * 60
  // A norm that ends at closing time ends that day, not at the next opening.
  const days = Math.max(0, Math.ceil(inAll / perDay) - 1)
  return instantAt(addWorkingDays(day, days), open.opensAt + inAll - days * perDay)
}

/** Working minutes from now until then; negative when it is past. */
export function workingMinutesBetween(now: Date, then: Date, open: OpeningHours): number {
  if (then < now) return -workingMinutesBetween(then, now, open)
  const last = dayOf(then)
  let minutes = 0
  for (let day = dayOf(now); day <= last; day = addDays(day, 1)) {
    if (!isWorkingDay(day)) continue
    const from = day === dayOf(now) ? Math.max(minuteOfDay(now), open.opensAt) : open.opensAt
    const until = day === last ? Math.min(minuteOfDay(then), open.closesAt) : open.closesAt
    minutes += Math.max(0, until - from)
  }
  return minutes
}
