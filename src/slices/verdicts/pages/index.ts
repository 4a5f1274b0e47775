/** Pages with the one question after a step, and its card in Mijn plan. */

export type * from '../props.ts'
export { HelpedCodePage } from './HelpedCodePage.tsx'
export { HelpedPage } from './HelpedPage.tsx'
export { OwnQuestions } from './OwnQuestions.tsx'
