/** Veiligheid: the bar on a case, safety of one household, the work list, and what comes first on Vandaag. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export { CaseNotice } from './CaseNotice.tsx'
export { caseSafetyPath } from './paths.ts'
export { SafetyFrame, useSafetyAhead } from './SafetyFrame.tsx'
export { TodaySafety } from './TodaySafety.tsx'
export const SafetyScreen = lazyScreen(async () => (await import('./SafetyScreen.tsx')).SafetyScreen)
export const CaseSafetyScreen = lazyScreen(
  async () => (await import('./CaseSafetyScreen.tsx')).CaseSafetyScreen,
)
