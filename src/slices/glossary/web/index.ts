/** Begrippen: the screen of agreed meanings, and the word that explains itself wherever it stands. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const GlossaryScreen = lazyScreen(async () => (await import('./GlossaryScreen.tsx')).GlossaryScreen)
export { TermText } from './TermText.tsx'
export { TermWord } from './TermWord.tsx'
