/** What residents said after a step, on the screens of workers. */
export { CaseVerdicts, type CaseVerdictsProps } from './CaseVerdicts.tsx'
export { HeardList, type HeardListProps } from './HeardList.tsx'
export { StepVerdict, type StepVerdictProps } from './StepVerdict.tsx'
