export { events } from './events.ts'
export { countEscalations } from './reads.ts'
export { refusals } from './refusals.ts'
export { routes } from './routes.ts'
