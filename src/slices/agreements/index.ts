export { answerPulse } from './actions/answer-pulse.ts'
export { askPulses } from './actions/ask-pulses.ts'
export { commandAgreement } from './actions/command-agreement.ts'
export { proposeIn } from './actions/propose-agreement.ts'
export { writeProgress } from './actions/write-progress.ts'
export { type AgreedAnew, agreeAnew } from './agree-anew.ts'
export { events } from './events.ts'
export { movePromises } from './move-promises.ts'
export { pages } from './page-routes.ts'
export {
  type AgreementRow,
  agreementColumns,
  agreementParties,
  agreementsOfCase,
  marksOfActor,
  openLinkPartners,
  ownAgreements,
  promisesOf,
  pulsesOf,
  repeatsColumn,
} from './reads/index.ts'
export { progressOfResident } from './reads/progress.ts'
export { countOwnPromises } from './reads/promises.ts'
export { refusals } from './refusals.ts'
export { remind } from './remind.ts'
export { routes } from './routes.ts'
export { countMarks, mayGive } from './rules/agreement.ts'
export { markOfRow, shapeAgreement } from './shape.ts'
export { shapeLine } from './shape-line.ts'
export { countOpen, lockAgreement } from './store/index.ts'
export { subscribers } from './subscribers.ts'
