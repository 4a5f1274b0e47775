import { nextWorkingDay } from '#shared/calendar.ts'
import { addDays, addMonths, type PlainDate } from '#shared/plain-date.ts'

/* The days for which most is promised; each a working day. */

export function inOneWeek(today: PlainDate): PlainDate {
  return nextWorkingDay(addDays(today, 7))
}

export function inTwoWeeks(today: PlainDate): PlainDate {
  return nextWorkingDay(addDays(today, 14))
}

export function inOneMonth(today: PlainDate): PlainDate {
  return nextWorkingDay(addMonths(today, 1))
}
