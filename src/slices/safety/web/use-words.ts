import { dateInWords } from '#platform/i18n/dates.ts'
import { dateOfYear } from '#platform/web/day-in-words.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { MeldcodeOut } from '../contract.ts'
import { safetyTexts } from './texts.ts'

/** Days as the screens of safety write them, and the words for what is kept as codes. */
export function useSafetyWords() {
  const t = useTexts(safetyTexts)
  const language = useLanguage()
  const { today } = useSession()
  const long = (day: string): string => dateOfYear(day as PlainDate, language, today)
  return {
    t,
    today,
    /** "wo 2 dec" */
    brief: (day: string): string => dateInWords(day as PlainDate, 'brief', language),
    long,
    due: (day: string): string =>
      day < today
        ? t('was-due', { day: long(day) })
        : day === today
          ? t('due-today')
          : t('due', { day: long(day) }),
    /** In the narrow column of a row. */
    dueBrief: (day: string): string =>
      day === today
        ? t('due-today')
        : t(day < today ? 'was-due-brief' : 'due-brief', {
            day: dateInWords(day as PlainDate, 'short', language),
          }),
    stateOf: ({ state, next }: MeldcodeOut): string =>
      state === 'under-way' && next !== null ? t(`next-${next}`) : t(`state-${state}`),
  }
}
