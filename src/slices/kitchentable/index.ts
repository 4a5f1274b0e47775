export { events } from './events.ts'
export { refusals } from './refusals.ts'
export { routes } from './routes.ts'
