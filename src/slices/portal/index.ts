export { pages } from './page-routes.ts'
