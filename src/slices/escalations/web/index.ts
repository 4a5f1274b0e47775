/** Opschalingen; and for the case: what is with the chain manager, the form to bring something there, and the same beside a referral or a step. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export { AskEscalationDialog, type AskEscalationDialogProps } from './AskEscalationDialog.tsx'
export { CaseEscalations, type CaseEscalationsProps } from './CaseEscalations.tsx'
export { EscalatedReferral, type EscalatedReferralProps } from './EscalatedReferral.tsx'
export { EscalateHere, type EscalateHereProps } from './EscalateHere.tsx'
export const EscalationsScreen = lazyScreen(
  async () => (await import('./EscalationsScreen.tsx')).EscalationsScreen,
)
