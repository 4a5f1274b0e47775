/** Agreements on screen: their words, their details with what can be done, and the form for a new one. */
import './agreements.css'
import './evidence.css'
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export { standsOnBoard } from '../rules/agreement.ts'
export { AgreementDetails, type AgreementDetailsProps } from './AgreementDetails.tsx'
export { CommandDialog, type CommandDialogProps } from './CommandDialog.tsx'
export { asksFirst, commandKeys } from './command-keys.ts'
export { DistanceDialog, type DistanceDialogProps } from './DistanceDialog.tsx'
export { GiveDialog, type GiveDialogProps } from './GiveDialog.tsx'
export { MarkCounts, type MarkCountsProps } from './MarkCounts.tsx'
export { NewAgreement, type NewAgreementProps } from './NewAgreement.tsx'
export const PromisesScreen = lazyScreen(
  async () => (await import('./promises/PromisesScreen.tsx')).PromisesScreen,
)
export { type AgreementWords, useAgreementWords } from './use-agreement-words.ts'
