/** Keuzes: own-employer signal. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const ChoicesScreen = lazyScreen(async () => (await import('./ChoicesScreen.tsx')).ChoicesScreen)
