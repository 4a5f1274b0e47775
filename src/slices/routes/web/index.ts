/** The route of a household, its line on the case, and the published routes per kind of question. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export { caseRoutePath } from './paths.ts'
export { RouteLine, type RouteLineProps } from './RouteLine.tsx'
export const CaseRouteScreen = lazyScreen(async () => (await import('./RouteScreen.tsx')).CaseRouteScreen)
export const RouteTemplatesScreen = lazyScreen(
  async () => (await import('./TemplatesScreen.tsx')).RouteTemplatesScreen,
)
