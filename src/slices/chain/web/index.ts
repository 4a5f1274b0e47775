/** Ketenbeeld, and its norms for Inrichting. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export { ChainNormSection } from './ChainNormSection.tsx'
export const ChainScreen = lazyScreen(async () => (await import('./ChainScreen.tsx')).ChainScreen)
