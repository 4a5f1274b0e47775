import { addDays, type PlainDate, plainDate, weekday, yearOf } from './plain-date.ts'

/**
 * Dutch working days after the Algemene termijnenwet.
 * Art. 3: general holidays are New Year, Easter Monday, Ascension, Whit Monday, both days of Christmas,
 * King's Day and 5 May; Good Friday is equated (art. 3 lid 2). Art. 3 lid 3 lets decrees equate more days:
 * those are data of a municipality and passed in.
 */

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return plainDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}

/** King's Day is 27 April; when that is a Sunday it is kept on Saturday 26 April (Besluit Koningsdag). */
export function kingsDay(year: number): PlainDate {
  const day = plainDate(`${year}-04-27`)
  return weekday(day) === 0 ? addDays(day, -1) : day
}

export type Holiday =
  | 'new-year'
  | 'good-friday'
  | 'easter-monday'
  | 'kings-day'
  | 'liberation-day'
  | 'ascension'
  | 'whit-monday'
  | 'christmas'
  | 'boxing-day'

const holidaysByYear = new Map<number, ReadonlyMap<PlainDate, Holiday>>()

function holidaysOf(year: number): ReadonlyMap<PlainDate, Holiday> {
  const known = holidaysByYear.get(year)
  if (known) return known
  const easter = easterSunday(year)
  const days = new Map<PlainDate, Holiday>([
    [plainDate(`${year}-05-05`), 'liberation-day'],
    [kingsDay(year), 'kings-day'],
    [plainDate(`${year}-01-01`), 'new-year'],
    [addDays(easter, -2), 'good-friday'],
    [addDays(easter, 1), 'easter-monday'],
    [addDays(easter, 39), 'ascension'],
    [addDays(easter, 50), 'whit-monday'],
    [plainDate(`${year}-12-25`), 'christmas'],
    [plainDate(`${year}-12-26`), 'boxing-day'],
  ])
  holidaysByYear.set(year, days)
  return days
}

/** The general holidays of one year, Good Friday included. */
export function generalHolidays(year: number): ReadonlySet<PlainDate> {
  return new Set(holidaysOf(year).keys())
}

/** Why a day is no working day; undefined when it is one. A holiday is named before the weekend it falls in. */
export function dayOffReason(day: PlainDate): Holiday | 'saturday' | 'sunday' | undefined {
  const weekDay = weekday(day)
  return (
    holidaysOf(yearOf(day)).get(day) ?? (weekDay === 6 ? 'saturday' : weekDay === 0 ? 'sunday' : undefined)
  )
}

/** Saturday, Sunday and holidays are no working days. `equated` holds the days that a decree adds. */
export function isWorkingDay(day: PlainDate, equated: ReadonlySet<PlainDate> = new Set()): boolean {
  const weekDay = weekday(day)
  return weekDay !== 0 && weekDay !== 6 && !holidaysOf(yearOf(day)).has(day) && !equated.has(day)
}

/** The day itself when it is a working day, else the first one after it (Atw art. 1 lid 1). */
export function nextWorkingDay(day: PlainDate, equated?: ReadonlySet<PlainDate>): PlainDate {
  let next = day
  while (!isWorkingDay(next, equated)) next = addDays(next, 1)
  return next
}

/** The n-th working day after `day`; `day` itself does not count. */
export function addWorkingDays(day: PlainDate, count: number, equated?: ReadonlySet<PlainDate>): PlainDate {
  let at = day
  for (let left = count; left > 0; left--) at = nextWorkingDay(addDays(at, 1), equated)
  return at
}

/** Working days after `from` up to and including `to`. */
export function workingDaysBetween(from: PlainDate, to: PlainDate): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count++
  return count
}
