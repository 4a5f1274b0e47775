/** The public page: how the municipality decides how heavy the help is. */

export type * from '../props.ts'
export { CriteriaPage } from './CriteriaPage.tsx'
