import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { ScreenLink, useAddressParameter, useGo } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { Button, Empty, NoResult } from '#platform/web/ui/index.ts'
import type { Meetings } from '../contract.ts'
import { FeedDialog } from './FeedDialog.tsx'
import { MeetingFilters } from './MeetingFilters.tsx'
import { MeetingRow } from './MeetingRow.tsx'
import { PlanDialog } from './PlanDialog.tsx'
import { PutItemDialog } from './PutItemDialog.tsx'
import { filterMeetings, linesOf, type MeetingFilter, type MeetingLine } from './sort-meetings.ts'
import { meetingTexts } from './texts.ts'
import { useFilterWords } from './use-filter-words.ts'
import { useMeetingWords } from './use-meeting-words.ts'
import './meetings.css'

const everything: MeetingFilter = { kind: null, mine: false, domain: '' }

/** Bijeenkomsten: what is to come by month, who leads it, and whether there is a place. */
export function MeetingsScreen() {
  const read = useRead<Meetings>('/v1/bijeenkomsten')
  return <ReadState read={read}>{(view) => <MeetingsView view={view} />}</ReadState>
}

function MeetingsView({ view }: { readonly view: Meetings }) {
  const { meetings, mayPlan, feed } = view
  const t = useTexts(meetingTexts)
  const words = useMeetingWords()
  const filterWords = useFilterWords()
  const go = useGo()
  const item = useAddressParameter('agendapunt')
  const [filter, setFilter] = useState(everything)
  const [open, setOpen] = useState<'plan' | 'feed'>()
  const { coming, past } = linesOf(filterMeetings(meetings, filter))
  const { selected, select, move } = useRowSelection([...coming, ...past].map(({ meeting }) => meeting.id))
  const next = coming.find(
    ({ meeting, date }) => !date.cancelled && (meeting.mine === 'placed' || meeting.mine === 'leads'),
  )
  const months = Map.groupBy(coming, ({ date }) => words.month(date.startsAt))
  const keys = [
    moveKeys(t('down-up'), move),
    {
      press: 'enter',
      signs: ['↵'],
      label: t('open-key'),
      act: () => selected && go(`/werk/bijeenkomsten/${selected}`),
    },
    ...(mayPlan
      ? [{ press: 'n', signs: ['N'], label: t('plan-key'), act: () => setOpen('plan' as const) }]
      : []),
    { press: 'o', signs: ['O'], label: t('record-key'), act: () => go('/werk/bijeenkomsten/mijn-overzicht') },
  ]
  const section = (title: string, lines: readonly MeetingLine[], remark = '') => (
    <section key={title} aria-label={title}>
      <h2 className="rd-head">
        {title} {remark !== '' && <small>{remark}</small>}
      </h2>
      <ul>
        {lines.map((line) => (
          <MeetingRow
            key={line.meeting.id}
            line={line}
            selected={line.meeting.id === selected}
            onSelect={() => select(line.meeting.id)}
          />
        ))}
      </ul>
    </section>
  )
  const planButton = mayPlan && (
    <Button shortcut="N" onClick={() => setOpen('plan')}>
      {t('plan')}
    </Button>
  )
  const heading = next
    ? t('heading-next', { day: words.day(next.date.startsAt), time: words.time(next.date.startsAt) })
    : t(meetings.length === 0 ? 'heading-empty' : 'heading-none')
  return (
    <Screen title={t('title')} keys={open || item ? [] : keys}>
      <div className="rd-page rd-meetings">
        <div className="rd-meetings-head">
          <h1>{heading}</h1>
          <span className="rd-meta">{t('intro')}</span>
        </div>
        <div className="rd-meetings-bar rd-no-print">
          {meetings.length > 0 && <MeetingFilters meetings={meetings} filter={filter} onChange={setFilter} />}
          <span className="rd-meetings-tools">
            <ScreenLink to="/werk/bijeenkomsten/mijn-overzicht">{t('record')}</ScreenLink>
            <button type="button" className="rd-text-button" onClick={() => setOpen('feed')}>
              {t('feed')}
            </button>
            {meetings.length > 0 && planButton}
          </span>
        </div>
        {meetings.length === 0 && (
          <Empty title={t('empty-title')} why={t('empty-why')} {...(planButton && { action: planButton })} />
        )}
        {meetings.length > 0 && coming.length + past.length === 0 && (
          <NoResult
            title={t('filtered-title')}
            why={t('filtered-why', { what: filterWords(filter) })}
            action={<Button onClick={() => setFilter(everything)}>{t('filtered-action')}</Button>}
          />
        )}
        {[...months].map(([month, lines]) => section(month, lines))}
        {past.length > 0 && section(t('past'), past, t('past-why'))}
      </div>
      {open === 'plan' && <PlanDialog onClose={() => setOpen(undefined)} />}
      {open === 'feed' && <FeedDialog address={feed} onClose={() => setOpen(undefined)} />}
      {item !== undefined && (
        <PutItemDialog
          itemId={item}
          lines={linesOf(meetings).coming}
          onClose={() => go('/werk/bijeenkomsten')}
        />
      )}
    </Screen>
  )
}
