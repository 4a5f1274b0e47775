/** Erop af: contacts that start without a request. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const OutreachScreen = lazyScreen(async () => (await import('./OutreachScreen.tsx')).OutreachScreen)
