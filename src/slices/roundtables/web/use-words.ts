import { dateInWords, timeInWords } from '#platform/i18n/dates.ts'
import { dayInWords } from '#platform/web/day-in-words.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { dayOf, type PlainDate } from '#shared/plain-date.ts'
import type { DecisionOut } from '../contract.ts'
import { answerOf } from './answers.ts'
import { roundTableTexts } from './texts.ts'

/** The words that every part of the table uses for days, times and answers. */
export function useTableWords() {
  const t = useTexts(roundTableTexts)
  const language = useLanguage()
  const { today } = useSession()
  const time = (instant: string | Date): string => timeInWords(new Date(instant), language)
  const short = (day: string): string => dateInWords(day as PlainDate, 'short', language)
  return {
    t,
    language,
    time,
    /** "wo 25 nov" */
    short,
    /** "dinsdag 24 november" */
    day: (instant: string): string => dayInWords(dayOf(new Date(instant)), language, today),
    long: (day: string): string => dayInWords(day as PlainDate, language, today),
    pulse(days: number | null): string {
      if (days === null) return t('pulse-none')
      return days === 7 || days === 14 || days === 30 ? t(`pulse-${days}`) : t('pulse-days', { count: days })
    },
    /** "ja om 14.12", "gezien om 14.27" */
    answer(decision: DecisionOut): string {
      const answer = answerOf(decision)
      if (answer === 'yes') return t('yes-at', { time: time(decision.answeredAt ?? decision.decidedAt) })
      if (answer === 'waiting')
        return decision.seenAt ? t('seen-at', { time: time(decision.seenAt) }) : t('waits-yes')
      return t(answer === 'other-date' ? 'other-date' : answer === 'no' ? 'said-no' : 'changed')
    },
  }
}
export type TableWords = ReturnType<typeof useTableWords>
