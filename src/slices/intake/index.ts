export { forgetParked } from './actions/parked.ts'
export { recordIn } from './actions/parts/record-in.ts'
export type { CameBefore, RecordReport } from './actions/parts/told.ts'
export { events } from './events.ts'
export { countCallBacks, type ItemRow, itemsOfVersion } from './reads/index.ts'
export { refusals } from './refusals.ts'
export { routes } from './routes.ts'
export { firstChecklist } from './rules/first-checklist.ts'
export { questionTable } from './rules/report.ts'
export { mayTakeBack } from './rules/withdrawal.ts'
export { foundFrontDoor } from './store/checklist.ts'
export {
  lockReport,
  openQuestions,
  reportNumberExists,
  returnReports,
  saveQuestionState,
  saveReportDecided,
} from './store/index.ts'
export { insertNeighbourhood } from './store/neighbourhood.ts'
export { drawNumber } from './store/report.ts'
