/** Page of a receiver without an account, drawn by the server. */

export type * from '../props.ts'
export { PartnerReferralPage } from './PartnerReferralPage.tsx'
