/** Verwijzingen: the section of a case, referring, and what the own organisation received. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const ReceivedScreen = lazyScreen(async () => (await import('./ReceivedScreen.tsx')).ReceivedScreen)
export { CaseReferrals, type CaseReferralsProps } from './CaseReferrals.tsx'
export { ReferDialog, type ReferDialogProps } from './ReferDialog.tsx'
export { ReferralLines, type ReferralLinesProps } from './ReferralLines.tsx'
