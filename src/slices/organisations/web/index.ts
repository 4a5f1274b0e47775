/** Wegwijzer (who knows what) and the words for roles and kinds of organisations. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const DirectoryScreen = lazyScreen(async () => (await import('./DirectoryScreen.tsx')).DirectoryScreen)
export { useRoleWord } from './words.ts'
