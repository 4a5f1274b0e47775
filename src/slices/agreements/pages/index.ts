/** Pages of a partner without an account, drawn by the server. */

export type * from '../props.ts'
export { PartnerAgreementPage } from './PartnerAgreementPage.tsx'
