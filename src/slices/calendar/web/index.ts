/** Agenda: the week of a worker, planning, working hours. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const AgendaScreen = lazyScreen(async () => (await import('./AgendaScreen.tsx')).AgendaScreen)
