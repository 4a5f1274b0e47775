import { dateInWords, timeInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { dayOf, yearOf } from '#shared/plain-date.ts'
import type { Meeting } from '../contract.ts'
import { meetingTexts } from './texts.ts'

export interface MeetingWords {
  /** "donderdag 3 december" */
  readonly day: (instant: string) => string
  /** "do 3 dec" */
  readonly shortDay: (instant: string) => string
  readonly time: (instant: string) => string
  /** "17.00 – 18.30" */
  readonly span: (date: { readonly startsAt: string; readonly endsAt: string }) => string
  /** "december", with the year when it is another than today's. */
  readonly month: (instant: string) => string
  readonly kind: (kind: Meeting['kind']) => string
  /** "3,25" */
  readonly number: (value: number) => string
}

export function useMeetingWords(): MeetingWords {
  const t = useTexts(meetingTexts)
  const language = useLanguage()
  const { today } = useSession()
  const on = (instant: string) => dayOf(new Date(instant))
  const time = (instant: string): string => timeInWords(new Date(instant), language)
  const number = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB')
  return {
    day: (instant) => dateInWords(on(instant), 'long', language),
    shortDay: (instant) => dateInWords(on(instant), 'short', language),
    time,
    span: ({ startsAt, endsAt }) => t('times', { from: time(startsAt), until: time(endsAt) }),
    month(instant) {
      const month = dateInWords(on(instant), 'month', language)
      const year = yearOf(on(instant))
      return year === yearOf(today) ? t('month', { month }) : t('month-year', { month, year })
    },
    kind: (kind) => t(`kind-${kind}`),
    number: (value) => number.format(value),
  }
}
