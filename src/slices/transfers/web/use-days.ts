import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'

/** "wo 2 dec" in a list, "woensdag 2 december" in a sentence. */
export function useDays(): {
  readonly brief: (day: string) => string
  readonly long: (day: string) => string
} {
  const language = useLanguage()
  return {
    brief: (day) => dateInWords(day as PlainDate, 'brief', language),
    long: (day) => dateInWords(day as PlainDate, 'long', language),
  }
}
