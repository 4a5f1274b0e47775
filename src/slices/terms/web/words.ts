import { useMemo } from 'react'
import { countInWords } from '#platform/web/count-in-words.ts'
import { dayInWords } from '#platform/web/day-in-words.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { TermOut } from '../contract.ts'
import { nl } from './messages.nl.ts'
import { termTexts } from './texts.ts'

type Unit = 'days' | 'weeks' | 'working-days'

/** The name of a term: Onderzoek Wmo. A kind without a name stays as it is. */
export function useTermName(): (kind: string) => string {
  const t = useTexts(termTexts)
  return useMemo(() => (kind) => (Object.hasOwn(nl, kind) ? t(kind as TermOut['kind']) : kind), [t])
}

/** "zes weken", with a word for a small number. */
export function useLengthWords(): (unit: Unit, count: number, capital?: boolean) => string {
  const t = useTexts(termTexts)
  const language = useLanguage()
  return (unit, count, capital = false) =>
    t(`length-${unit}`, { count }).replace(String(count), countInWords(count, language, capital))
}

/** How the last day was counted, one sentence per step, as one would tell it at the counter. */
export function useTermStory(): (term: Pick<TermOut, 'steps'>) => readonly string[] {
  const t = useTexts(termTexts)
  const language = useLanguage()
  const { today } = useSession()
  const lengthWords = useLengthWords()
  const day = (date: string): string => dayInWords(date as PlainDate, language, today)
  const tell = (step: TermOut['steps'][number], start: string): string => {
    const { unit = 'days', count = 0, days = 0, reason = '' } = step
    const date = day(step.date)
    switch (step.step) {
      case 'start':
        return ''
      case 'length':
        return t('story-length', { length: lengthWords(unit, count, true), start: day(start), date })
      case 'extended':
        return t('story-extended', { length: lengthWords(unit, count), reason, date })
      case 'suspended':
        return t('story-suspended', { count: days, reason, date })
      case 'two-working-days':
        return t('story-two-working-days', { date })
      case 'working-day':
        return t('story-working-day', { day: t((step.because ?? 'sunday') as 'sunday'), date })
    }
  }
  return ({ steps }) => {
    const start = steps[0]?.date ?? ''
    return steps.slice(1).map((step) => tell(step, start))
  }
}
