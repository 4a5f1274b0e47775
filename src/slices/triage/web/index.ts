/** Binnengekomen and the triage of one report. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const IncomingScreen = lazyScreen(async () => (await import('./IncomingScreen.tsx')).IncomingScreen)
export const TriageScreen = lazyScreen(async () => (await import('./TriageScreen.tsx')).TriageScreen)
export const OwnCircleScreen = lazyScreen(async () => (await import('./OwnCircleScreen.tsx')).OwnCircleScreen)
export const AdviceScreen = lazyScreen(async () => (await import('./AdviceScreen.tsx')).AdviceScreen)
export { AdviceNormSection } from './AdviceNormSection.tsx'
export { AskAdviceDialog, type AskAdviceDialogProps } from './AskAdviceDialog.tsx'
export { TermWords } from './TermWords.tsx'
export { useWeightWord } from './words.ts'
