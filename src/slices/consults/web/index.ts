/** Spreekuren: who sits together where and when, and a place for a question. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const ConsultsScreen = lazyScreen(async () => (await import('./ConsultsScreen.tsx')).ConsultsScreen)
