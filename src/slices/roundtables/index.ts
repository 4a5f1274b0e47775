export { events } from './events.ts'
export { tableOfResident } from './reads.ts'
export { refusals } from './refusals.ts'
export { routes } from './routes.ts'
