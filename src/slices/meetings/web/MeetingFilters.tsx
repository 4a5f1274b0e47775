import { useTexts } from '#platform/web/session/session.ts'
import { Chip, Select } from '#platform/web/ui/index.ts'
import { useKnowledgeWord } from '#slices/organisations/web'
import { type Meeting, meetingKinds } from '../contract.ts'
import type { MeetingFilter } from './sort-meetings.ts'
import { meetingTexts } from './texts.ts'

export type MeetingFiltersProps = {
  readonly meetings: readonly Meeting[]
  readonly filter: MeetingFilter
  readonly onChange: (filter: MeetingFilter) => void
}

/** Kinds and topics that are there, and what is one's own. */
export function MeetingFilters({ meetings, filter, onChange }: MeetingFiltersProps) {
  const t = useTexts(meetingTexts)
  const word = useKnowledgeWord()
  const kinds = meetingKinds.filter((kind) => meetings.some((meeting) => meeting.kind === kind))
  const domains = [...new Set(meetings.flatMap((meeting) => meeting.domains))].toSorted((a, b) =>
    word(a).localeCompare(word(b)),
  )
  return (
    <fieldset className="rd-row rd-meetings-filters">
      <legend className="rd-hidden">{t('filter-label')}</legend>
      <Chip
        pressed={filter.kind === null && !filter.mine && filter.domain === ''}
        onToggle={() => onChange({ kind: null, mine: false, domain: '' })}
      >
        {t('all')}
      </Chip>
      {kinds.map((kind) => (
        <Chip
          key={kind}
          pressed={filter.kind === kind}
          onToggle={(pressed) => onChange({ ...filter, kind: pressed ? kind : null })}
        >
          {t(`kind-${kind}`)}
        </Chip>
      ))}
      <Chip pressed={filter.mine} onToggle={(mine) => onChange({ ...filter, mine })}>
        {t('filter-mine')}
      </Chip>
      {domains.length > 1 && (
        <Select
          aria-label={t('knowledge')}
          value={filter.domain}
          onChange={({ currentTarget: { value } }) => onChange({ ...filter, domain: value })}
        >
          <option value="">{t('knowledge-all')}</option>
          {domains.map((domain) => (
            <option key={domain} value={domain}>
              {word(domain)}
            </option>
          ))}
        </Select>
      )}
    </fieldset>
  )
}
