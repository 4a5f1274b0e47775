import { dateInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import { type PlainDate, yearOf } from '#shared/plain-date.ts'

/** "woensdag 6 januari"; with the year when it is another than today's. */
export function dayInWords(date: PlainDate, language: Language, today: PlainDate): string {
  const day = dateInWords(date, 'long', language)
  return yearOf(date) === yearOf(today) ? day : `${day} ${yearOf(date)}`
}

/** "24 november"; with the year when it is another than today's. */
export function dateOfYear(date: PlainDate, language: Language, today: PlainDate): string {
  const text = dateInWords(date, 'full', language)
  return yearOf(date) === yearOf(today) ? text.replace(/ \d{4}$/, '') : text
}
