/** Wegwijzer (who knows what) and the words for roles and for what one can know about. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const DirectoryScreen = lazyScreen(async () => (await import('./DirectoryScreen.tsx')).DirectoryScreen)
/** What somebody knows about is a life domain. */
export { useDomainWord as useKnowledgeWord } from '#slices/intake/web'
export { useColleagueOptions } from './use-colleague-options.ts'
export { useRoleWord } from './words.ts'
