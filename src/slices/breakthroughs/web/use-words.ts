import { useTexts } from '#platform/web/session/session.ts'
import { articleOf, type GroundCode, type Law, purposeArticles } from '../rules/grounds.ts'
import { breakthroughTexts } from './texts.ts'

/** The words for what the record keeps as codes. */
export function useBreakthroughWords() {
  const t = useTexts(breakthroughTexts)
  return {
    law: (law: Law | null): string => t(`law-${law ?? 'all'}`),
    purpose: (law: Law): string => t(`purpose-of-${law}`, { article: purposeArticles[law] }),
    ground: (code: GroundCode): string => `${t(`ground-${code}`)} (${articleOf(code)})`,
  }
}

/** What somebody typed as whole euros, in eurocents; empty text is no amount. */
export function centsOf(typed: string): number | undefined {
  const digits = typed.replace(/[\s.€]/g, '').replace(/,(-|00)$/, '')
  return /^\d{1,7}$/.test(digits) ? Number(digits) * 100 : undefined
}
