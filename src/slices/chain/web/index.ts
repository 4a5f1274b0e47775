/** Ketenbeeld. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const ChainScreen = lazyScreen(async () => (await import('./ChainScreen.tsx')).ChainScreen)
