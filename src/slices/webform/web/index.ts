/** Webmeldingen: what came in by the web form and waits for its person. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const WebReportsScreen = lazyScreen(
  async () => (await import('./WebReportsScreen.tsx')).WebReportsScreen,
)
export const WebReportScreen = lazyScreen(async () => (await import('./WebReportScreen.tsx')).WebReportScreen)
