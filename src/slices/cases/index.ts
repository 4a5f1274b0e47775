export { enterPhase } from './enter-phase.ts'
export { events } from './events.ts'
export { openCase } from './open.ts'
export {
  type CaseRow,
  caseById,
  casesOfActor,
  countCasesOfActor,
  type ListedCaseRow,
  loads,
  openSeatsOfCase,
  type PartyRow,
  partiesOfCase,
  questionsOfCase,
  type SeatRow,
  seatsOfCase,
  weightChangesOfCase,
} from './reads.ts'
export { refusals } from './refusals.ts'
export { routes } from './routes.ts'
export { decideClosing, mayMoveTo } from './rules/phase.ts'
export { casePoints } from './rules/seat.ts'
export { endOtherSeats, ensureSeat, insertSeat, type LockedCase, lockCase, undoCases } from './store.ts'
export { type DirectedCase, endArrangedSeats, endSeatsOf, lockDirection } from './store-hand-over.ts'
export { insertWeightVerdict } from './store-weight.ts'
