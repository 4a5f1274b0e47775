/** Ketenbeeld, the agenda of the team made from it, and its norms for Inrichting. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export { ChainNormSection } from './ChainNormSection.tsx'
export const TeamAgendaScreen = lazyScreen(
  async () => (await import('./TeamAgendaScreen.tsx')).TeamAgendaScreen,
)
export const ChainScreen = lazyScreen(async () => (await import('./ChainScreen.tsx')).ChainScreen)
