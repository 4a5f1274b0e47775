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
