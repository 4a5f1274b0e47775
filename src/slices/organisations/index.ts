export { events } from './events.ts'
export {
  allPartners,
  type OptionRow,
  type PartnerRow,
  workerById,
  workerBySubject,
  workersOn,
} from './reads.ts'
export { refusals } from './refusals.ts'
export { routes } from './routes.ts'
export {
  findPartner,
  findWorker,
  insertCounter,
  insertOptions,
  insertOrganisation,
  insertPartner,
  insertPost,
  insertSchoolContact,
  insertTeam,
  insertTeamArea,
  insertWorker,
  type NewCounter,
  type NewWorker,
  optionsById,
} from './store.ts'
