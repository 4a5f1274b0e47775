import { useMemo } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { CaseView } from '../../contract.ts'
import { directionTexts } from '../texts.ts'

type Term = CaseView['terms'][number]
type Step = Term['steps'][number]

export interface TermWords {
  readonly kind: (kind: Term['kind']) => string
  /** In the middle of a sentence: "onderzoek Wmo". */
  readonly lower: (kind: Term['kind']) => string
  /** "onderzoek Wmo nog 9 dagen" */
  readonly left: (term: Term) => string
  readonly step: (step: Step) => string
  readonly day: (day: string) => string
}

export function useTermWords(): TermWords {
  const t = useTexts(directionTexts)
  const language = useLanguage()
  return useMemo(() => {
    const kind = (key: Term['kind']): string => t(`term-${key}`)
    const lower = (key: Term['kind']): string =>
      language === 'nl' ? kind(key).charAt(0).toLowerCase() + kind(key).slice(1) : kind(key)
    return {
      kind,
      lower,
      left({ kind: key, daysLeft, paused }) {
        if (paused) return t('term-paused', { term: lower(key) })
        const left =
          daysLeft < 0
            ? t('over', { count: -daysLeft })
            : daysLeft === 0
              ? t('last-day')
              : t('left', { count: daysLeft })
        return t('term', { term: lower(key), left })
      },
      step({ step, unit = 'days', count = 0, days = 0, reason = '' }) {
        switch (step) {
          case 'length':
            return t(`step-length-${unit}`, { count })
          case 'suspended':
            return t('step-suspended', { count: days, reason })
          default:
            return t(`step-${step}`)
        }
      },
      day: (day) => dateInWords(day as PlainDate, 'long', language),
    }
  }, [t, language])
}
