/** Opschalingen; and for the case: what is with the chain manager, and the form to bring something there. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export { AskEscalationDialog, type AskEscalationDialogProps } from './AskEscalationDialog.tsx'
export { CaseEscalations, type CaseEscalationsProps } from './CaseEscalations.tsx'
export const EscalationsScreen = lazyScreen(
  async () => (await import('./EscalationsScreen.tsx')).EscalationsScreen,
)
