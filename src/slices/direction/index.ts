export { countExceptions } from './actions/view-today.ts'
export { events } from './events.ts'
export { routes } from './routes.ts'
