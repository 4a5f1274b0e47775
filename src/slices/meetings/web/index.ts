/** Bijeenkomsten: where colleagues of several organisations meet, one of them in full, and what one followed. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const MeetingsScreen = lazyScreen(async () => (await import('./MeetingsScreen.tsx')).MeetingsScreen)
export const MeetingScreen = lazyScreen(async () => (await import('./MeetingScreen.tsx')).MeetingScreen)
export const RecordScreen = lazyScreen(async () => (await import('./RecordScreen.tsx')).RecordScreen)
