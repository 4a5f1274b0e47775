/** The page that asks the code, drawn by the server. */

export type * from '../props.ts'
export { PartnerCodePage } from './PartnerCodePage.tsx'
