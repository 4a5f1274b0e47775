export { events } from './events.ts'
export { routes } from './routes.ts'
