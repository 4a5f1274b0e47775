/** Parts about one person: find, enter, and what is known (that, not what). Other slices compose them. */
export { birthInWords } from './birth-in-words.ts'
export { InvolvedLines, type InvolvedLinesProps } from './InvolvedLines.tsx'
export { KnownPanel, type KnownPanelProps } from './KnownPanel.tsx'
export { NewPersonForm, type NewPersonFormProps } from './NewPersonForm.tsx'
export { PersonHits, type PersonHitsProps } from './PersonHits.tsx'
export { useHeldEnter } from './use-held-enter.ts'
export { usePersonSearch } from './use-person-search.ts'
export { WorkerNotice, type WorkerNoticeProps } from './WorkerNotice.tsx'

import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const DuplicatesScreen = lazyScreen(
  async () => (await import('./duplicates/DuplicatesScreen.tsx')).DuplicatesScreen,
)
export const DuplicateScreen = lazyScreen(
  async () => (await import('./duplicates/DuplicateScreen.tsx')).DuplicateScreen,
)
