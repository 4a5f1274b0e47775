/** Werkplekken, Werk en leren, and work in one case. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export { caseWorkPath } from './paths.ts'
export const WorkPlacesScreen = lazyScreen(async () => (await import('./PlacesScreen.tsx')).PlacesScreen)
export const WorkScreen = lazyScreen(async () => (await import('./WorkScreen.tsx')).WorkScreen)
export const CaseWorkScreen = lazyScreen(async () => (await import('./CaseWorkScreen.tsx')).CaseWorkScreen)
