import { useTexts } from '#platform/web/session/session.ts'
import { useKnowledgeWord } from '#slices/organisations/web'
import type { MeetingFilter } from './sort-meetings.ts'
import { meetingTexts } from './texts.ts'

/** What one looks for, in words: names the filter that is in the way. */
export function useFilterWords(): (filter: MeetingFilter) => string {
  const t = useTexts(meetingTexts)
  const knowledge = useKnowledgeWord()
  return ({ kind, mine, domain }) =>
    [kind && t(`kind-${kind}`), mine && t('filter-mine'), domain && knowledge(domain)]
      .filter(Boolean)
      .join(', ')
}
