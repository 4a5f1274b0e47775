/** Binnengekomen and the triage of one report. */
export { IncomingScreen } from './IncomingScreen.tsx'
export { TriageScreen } from './TriageScreen.tsx'
export { useReasonWord, useWeightWord } from './words.ts'
