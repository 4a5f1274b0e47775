/** Pages of a partner without an account, drawn by the server, and the parts that Mijn plan shares. */

export type * from '../props.ts'
export { DutyBlock } from './DutyBlock.tsx'
export { PartnerAgreementPage } from './PartnerAgreementPage.tsx'
export { PartnerAskListPage } from './PartnerAskListPage.tsx'
export { PartnerLeftPage } from './PartnerLeftPage.tsx'
export { PartnerListPage } from './PartnerListPage.tsx'
export { ProgressLines } from './ProgressLines.tsx'
