import { useEffect, useRef } from 'react'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { Leaders } from './Leaders.tsx'
import type { MeetingLine } from './sort-meetings.ts'
import { meetingTexts } from './texts.ts'
import { useMeetingWords } from './use-meeting-words.ts'

export type MeetingRowProps = {
  readonly line: MeetingLine
  readonly selected: boolean
  readonly onSelect: () => void
}

export function MeetingRow({ line, selected, onSelect }: MeetingRowProps) {
  const t = useTexts(meetingTexts)
  const words = useMeetingWords()
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    // Not under a pointer that is pressing a link of this row: it would miss it.
    if (selected && !row.current?.contains(document.activeElement))
      row.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const { meeting, date, number } = line
  const { id, kind, title, dates, link } = meeting
  const where = [date.place, link !== '' && t('online')].filter(Boolean).join(', ')
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: rows are selected by J and K; pointing is a shortcut to it
    <li
      ref={row}
      className={selected ? 'rd-meetings-row rd-is-current' : 'rd-meetings-row'}
      aria-current={selected ? 'true' : undefined}
      onClick={onSelect}
      onFocus={onSelect}
    >
      <span className={date.cancelled ? 'rd-meetings-when rd-is-off' : 'rd-meetings-when'}>
        <b>{words.shortDay(date.startsAt)}</b>
        <span className="rd-meta">{words.span(date)}</span>
      </span>
      <div className="rd-meetings-what">
        <span>
          <ScreenLink className="rd-meetings-title" to={`/werk/bijeenkomsten/${id}`}>
            {title}
          </ScreenLink>
        </span>
        <span className="rd-meta">
          {[words.kind(kind), dates.length > 1 && t('one-of-series', { number, count: dates.length }), where]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <Leaders meeting={meeting} most={2} />
      <PlaceState line={line} />
    </li>
  )
}

/** What it means for the reader, and whether there is room; of what was, how many came for it. */
function PlaceState({ line: { meeting, date } }: { readonly line: MeetingLine }) {
  const t = useTexts(meetingTexts)
  const { mine, kind, free, places, waiting } = meeting
  if (date.cancelled)
    return (
      <span className="rd-meetings-state">
        <b>{t('called-off')}</b>
      </span>
    )
  const over = date.phase === 'over'
  const own = {
    placed: t(over ? 'you-signed-up' : 'you-come'),
    waiting: over ? '' : t('you-wait'),
    leads: t(over ? 'you-led' : 'you-lead'),
    none: '',
  }[mine]
  const room =
    free > 0
      ? t('places-left', { count: free })
      : waiting > 0
        ? t('full-waiting', { count: waiting })
        : t('full')
  return (
    <span className="rd-meetings-state">
      {own !== '' && <b className={over ? undefined : 'rd-meetings-own'}>{own}</b>}
      <span className="rd-meta">
        {over ? t('signed-up-count', { count: places - free }) : kind === 'intervision' ? t('closed') : room}
      </span>
    </span>
  )
}
