import { dayOffReason } from './calendar.ts'
import { type ClockTime, instantOf } from './local-time.ts'
import { addDays, type PlainDate } from './plain-date.ts'

/** The same weekday every so many weeks, from a first day on. */
export interface Repeated {
  readonly firstDay: PlainDate
  readonly everyWeeks: number
  readonly times: number
}

/** The days of a pattern; a general holiday is passed over, and not made up for. */
export function repeatedDays({ firstDay, everyWeeks, times }: Repeated): PlainDate[] {
  return Array.from({ length: times }, (_, index) => addDays(firstDay, index * 7 * everyWeeks)).filter(
    (day) => {
      const off = dayOffReason(day)
      return off === undefined || off === 'saturday' || off === 'sunday'
    },
  )
}

export interface Hours {
  readonly from: ClockTime
  readonly until: ClockTime
}

/** The instants of hours on a day. */
export function hoursOnDay(
  day: PlainDate,
  { from, until }: Hours,
): { readonly from: Date; readonly until: Date } {
  return { from: instantOf(day, from), until: instantOf(day, until) }
}
