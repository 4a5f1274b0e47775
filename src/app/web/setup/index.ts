/** Inrichting, with the parts of the slices that it puts together. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const SetupScreen = lazyScreen(async () => (await import('./SetupScreen.tsx')).SetupScreen)
