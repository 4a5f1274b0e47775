import { dateInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import { isPlainDate } from '#shared/plain-date.ts'

/** 14 maart 1975; what is unknown of the date stays away: 3-1975, 1975. */
export function birthInWords(born: string, language: Language): string {
  if (isPlainDate(born)) return dateInWords(born, 'full', language)
  return born.split('-').reverse().join('-')
}

/** What people type, as the API wants it: 14-3-1975 becomes 1975-03-14, 3-1975 becomes 1975-03. Else unchanged. */
export function typedBirthDate(text: string): string {
  const parts = /^\s*(?:(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ])?(\d{4})\s*$/.exec(text)
  if (!parts) return text.trim()
  const [, day, month, year] = parts
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-')
}
