import { useMemo } from 'react'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { useTermName } from '#slices/terms/web'
import type { CaseView } from '../../contract.ts'
import { directionTexts } from '../texts.ts'

type Term = CaseView['terms'][number]

export interface TermWords {
  readonly kind: (kind: Term['kind']) => string
  /** In the middle of a sentence: "onderzoek Wmo". */
  readonly lower: (kind: Term['kind']) => string
  /** "onderzoek Wmo nog 9 dagen" */
  readonly left: (term: Term) => string
}

export function useTermWords(): TermWords {
  const t = useTexts(directionTexts)
  const language = useLanguage()
  const kind = useTermName()
  return useMemo(() => {
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
    }
  }, [t, language, kind])
}
