export { events } from './events.ts'
export {
  type Clash,
  callOffGathering,
  clashStatements,
  clashWith,
  type Gathering,
  joinGathering,
  leaveGathering,
  moveGathering,
  planGathering,
} from './gathering.ts'
export { refusals } from './refusals.ts'
export { routes } from './routes.ts'
export { type CalendarEntry, writeCalendar } from './rules/ics.ts'
export { blockTogether } from './together.ts'
