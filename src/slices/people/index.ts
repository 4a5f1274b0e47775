export { enterPerson } from './actions/create-person.ts'
export { events } from './events.ts'
export { forgetWords } from './forget-words.ts'
export {
  birthOf,
  type CasePersonRow,
  type MemberRow,
  peopleOfCase,
  type RelationRow,
  relationsOfCase,
  subjectsOfCase,
} from './reads/index.ts'
export { involvedAround, personByBsnHash, personNameById } from './reads/known.ts'
export { countOpenPairs } from './reads/pairs.ts'
export { refreshSounds } from './refresh-sounds.ts'
export { refusals } from './refusals.ts'
export { routes } from './routes.ts'
export { checkPerson } from './rules/person.ts'
export { addressOf, nameOf, postTo, shapeMember } from './shape.ts'
export { confirmHousehold, insertRelation, lockHouseholdOf, unconfirmHouseholds } from './store/household.ts'
export {
  countPeople,
  findPersonByBsn,
  getPerson,
  insertPerson,
  type NewPerson,
  unknownPerson,
} from './store/person.ts'
