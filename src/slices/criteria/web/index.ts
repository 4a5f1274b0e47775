/** Criteria: by what is decided how heavy the answer is, and what came of it. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const CriteriaScreen = lazyScreen(async () => (await import('./CriteriaScreen.tsx')).CriteriaScreen)
export { criteriaPath, useCriteria, useReasonWords } from './use-criteria.ts'
