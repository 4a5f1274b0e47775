/** Termijnen: the published terms, and the story of one term for other screens. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const TermsScreen = lazyScreen(async () => (await import('./TermsScreen.tsx')).TermsScreen)
export { PromisesSection } from './PromisesSection.tsx'
export { TermActions } from './TermActions.tsx'
export { TermStory } from './TermStory.tsx'
export { useTermName } from './words.ts'
