export { events } from './events.ts'
export { countToDecide } from './reads.ts'
export { refusals } from './refusals.ts'
export { routes } from './routes.ts'
