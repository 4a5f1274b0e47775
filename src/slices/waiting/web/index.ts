/** Wachtlijsten: the lists and who is in turn. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const WaitingScreen = lazyScreen(async () => (await import('./WaitingScreen.tsx')).WaitingScreen)
