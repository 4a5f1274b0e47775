import { useEffect, useRef } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import { Avatar, Chip } from '#platform/web/ui/index.ts'
import { initials } from '#shared/names.ts'
import { presences } from '../contract.ts'
import type { Attendee } from './attendance-list.ts'
import { meetingTexts } from './texts.ts'

type Presence = (typeof presences)[number]

export type AttendanceRowProps = {
  readonly person: Attendee
  readonly presence: Presence | undefined
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onMark: (presence: Presence) => void
}

export function AttendanceRow({ person, presence, selected, onSelect, onMark }: AttendanceRowProps) {
  const t = useTexts(meetingTexts)
  const { name, organisation, stored } = person
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    // Not under a pointer that is pressing a button of this row: it would miss it.
    if (selected && !row.current?.contains(document.activeElement))
      row.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: rows are selected by J and K; pointing is a shortcut to it
    <li
      ref={row}
      className={selected ? 'rd-is-current' : undefined}
      aria-current={selected ? 'true' : undefined}
      onClick={onSelect}
      onFocus={onSelect}
    >
      <Avatar initials={initials(name)} />
      <span className="rd-meeting-name">
        {name}
        <span className="rd-meta">
          {[organisation, stored?.walkIn && t('walk-in'), stored?.corrected && t('corrected')]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <fieldset className="rd-row">
        <legend className="rd-hidden">{t('attendance-of', { name })}</legend>
        {presences.map((one) => (
          <Chip key={one} pressed={presence === one} onToggle={() => onMark(one)}>
            {t(one)}
          </Chip>
        ))}
      </fieldset>
    </li>
  )
}
