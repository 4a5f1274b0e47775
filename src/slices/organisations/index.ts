export {
  allPartners,
  type OptionRow,
  type PartnerRow,
  workerById,
  workerBySubject,
  workersOn,
} from './reads.ts'
export { routes } from './routes.ts'
export {
  findPartner,
  findWorker,
  insertOptions,
  insertOrganisation,
  insertPartner,
  insertPost,
  insertTeam,
  insertTeamArea,
  insertWorker,
  type NewWorker,
  optionsById,
} from './store.ts'
