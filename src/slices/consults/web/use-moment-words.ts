import { dateInWords, timeInWords } from '#platform/i18n/dates.ts'
import { useLanguage } from '#platform/web/session/session.ts'
import { dayOf } from '#shared/plain-date.ts'

/** "dinsdag 24 november" and "13.30" of an instant. */
export function useMomentWords() {
  const language = useLanguage()
  return {
    day: (instant: string): string => dateInWords(dayOf(new Date(instant)), 'long', language),
    time: (instant: string): string => timeInWords(new Date(instant), language),
  }
}
