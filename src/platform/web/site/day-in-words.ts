import { dateInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import { plainDate, yearOf } from '#shared/plain-date.ts'

/** "vrijdag 27 november"; with the year instead of the weekday when it is another year. */
export function dayInWords(day: string, today: string, language: Language): string {
  const date = plainDate(day)
  return dateInWords(date, yearOf(date) === yearOf(plainDate(today)) ? 'long' : 'full', language)
}
