/** Binnengekomen and the triage of one report. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const IncomingScreen = lazyScreen(async () => (await import('./IncomingScreen.tsx')).IncomingScreen)
export const TriageScreen = lazyScreen(async () => (await import('./TriageScreen.tsx')).TriageScreen)
export { useReasonWord, useWeightWord } from './words.ts'
