/** Pages of the resident and the public, drawn by the server. */

export type * from '../props.ts'
export { DutyPage } from './DutyPage.tsx'
export { HomePage } from './HomePage.tsx'
export { MyPlanPage } from './MyPlanPage.tsx'
export { OutboxPage } from './OutboxPage.tsx'
export { ProblemPage } from './ProblemPage.tsx'
export { SignInPage } from './SignInPage.tsx'
export { VerdictPage } from './VerdictPage.tsx'
export { WhyNotPage } from './WhyNotPage.tsx'
