/** Doorbraken and Mandaten. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export { AskDialog } from './AskDialog.tsx'
export const BreakthroughsScreen = lazyScreen(
  async () => (await import('./BreakthroughsScreen.tsx')).BreakthroughsScreen,
)
export const MandatesScreen = lazyScreen(async () => (await import('./MandatesScreen.tsx')).MandatesScreen)
