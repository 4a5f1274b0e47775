/** Pages of the web form, drawn by the server. */

export type * from '../props.ts'
export { FormCheckPage } from './FormCheckPage.tsx'
export { FormResumePage } from './FormResumePage.tsx'
export { FormSavePage } from './FormSavePage.tsx'
export { FormSentPage } from './FormSentPage.tsx'
export { FormStartPage } from './FormStartPage.tsx'
export { FormStepPage } from './FormStepPage.tsx'
