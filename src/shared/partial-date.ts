import { ageOn, isPlainDate, type PlainDate } from './plain-date.ts'

/** A birth date of which day, or day and month, or everything may be unknown, as the BRP allows. */
export interface PartialDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** Reads `1975`, `1975-03` or `1975-03-14`; undefined when the text is none of these or the day does not exist. */
export function parsePartialDate(text: string): PartialDate | undefined {
  if (text === '') return { year: null, month: null, day: null }
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text)
  if (!match) return undefined
  const [, year, month, day] = match
  if (!isPlainDate(`${year}-${month ?? '01'}-${day ?? '01'}`)) return undefined
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null }
}

export function formatPartialDate(date: PartialDate): string {
  if (date.year === null) return ''
  const parts = [String(date.year).padStart(4, '0')]
  if (date.month !== null) parts.push(String(date.month).padStart(2, '0'))
  if (date.month !== null && date.day !== null) parts.push(String(date.day).padStart(2, '0'))
  return parts.join('-')
}

/** Age in years; with an unknown day or month the youngest age that fits, null when the year is unknown. */
export function ageOf(birth: PartialDate, today: PlainDate): number | null {
  if (birth.year === null) return null
  const month = String(birth.month ?? 12).padStart(2, '0')
  const last =
    birth.day ?? (birth.month === null ? 31 : new Date(Date.UTC(birth.year, birth.month, 0)).getUTCDate())
  return Math.max(0, ageOn(`${birth.year}-${month}-${String(last).padStart(2, '0')}` as PlainDate, today))
}
