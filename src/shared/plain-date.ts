declare const brand: unique symbol

/** A calendar day `YYYY-MM-DD` without time or zone: due dates, birthdays, terms. */
export type PlainDate = string & { readonly [brand]: 'plain-date' }

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/
const millisecondsPerDay = 86_400_000

/** True for a day that exists (30 February does not). */
export function isPlainDate(text: string): text is PlainDate {
  const match = pattern.exec(text)
  if (!match) return false
  const at = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  return new Date(at).toISOString().slice(0, 10) === text
}

/** Throws a RangeError when the text is no existing day. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`not a calendar day: ${text}`)
  return text
}

function toDayNumber(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay
}

function fromDayNumber(day: number): PlainDate {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10) as PlainDate
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days)
}

/** Adds whole months; a day that the month lacks becomes its last day (31 January + 1 = 28 or 29 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(day, last))
  return first.toISOString().slice(0, 10) as PlainDate
}

/** Days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from)
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: PlainDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4))
}

export function minDate(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b
}

export function maxDate(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b
}

/** The calendar day of an instant in the Netherlands, also around midnight and summer time. */
export function dayOf(instant: Date): PlainDate {
  return dutchDay.format(instant) as PlainDate
}

const dutchDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** Whole years of age on a day; 29 February counts its birthday on 1 March in other years (art. 1:2 BW practice). */
export function ageOn(birth: PlainDate, day: PlainDate): number {
  const years = yearOf(day) - yearOf(birth)
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}
