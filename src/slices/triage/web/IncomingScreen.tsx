import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { reading } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { ScreenLink, useGo } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { ActionGroup, Button, Empty } from '#platform/web/ui/index.ts'
import type { Reports, WaitingReport } from '../contract.ts'
import { waitingAtFirst, waitingAtMost } from '../rules/listing.ts'
import { IncomingRow } from './IncomingRow.tsx'
import { LastRound } from './LastRound.tsx'
import { RoundDialog } from './RoundDialog.tsx'
import { triageTexts } from './texts.ts'
import './incoming.css'

/** Binnengekomen: what waits for a decision, least time left first. */
export function IncomingScreen() {
  const [limit, setLimit] = useState(waitingAtFirst)
  const read = useQuery({
    ...reading<Reports>(limit === waitingAtFirst ? '/v1/meldingen' : `/v1/meldingen?limit=${limit}`),
    placeholderData: keepPreviousData,
  })
  const more = useCallback(() => setLimit((shown) => Math.min(shown + waitingAtFirst, waitingAtMost)), [])
  return (
    <ReadState read={read}>
      {(data) => <IncomingList {...data} reading={read.isPlaceholderData} onMore={more} />}
    </ReadState>
  )
}

type IncomingListProps = Reports & {
  /** More rows are on their way. */
  readonly reading: boolean
  readonly onMore: () => void
}

function IncomingList({ reports, counts, lastRound, reading: busy, onMore }: IncomingListProps) {
  const t = useTexts(triageTexts)
  const language = useLanguage()
  const { today } = useSession()
  const router = useGo()
  const [picked, setPicked] = useState<readonly string[]>([])
  const [dealing, setDealing] = useState(false)
  const groups = groupsOf(reports)
  const rows = groups.flatMap(([, members]) => members)
  const { selected, index, select, move } = useRowSelection(rows.map(({ id }) => id))
  const count = counts.urgent + counts.later + counts.standing
  const nearEnd = index >= reports.length - 20 && reports.length < Math.min(count, waitingAtMost)
  useEffect(() => {
    if (nearEnd && index > 0) onMore()
  }, [nearEnd, index, onMore])
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are memoised; the router stays the same
  const open = useCallback((id: string) => router(`/werk/binnengekomen/${id}`), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: selecting by id needs only the newest list
  const point = useCallback((id: string) => select(id), [reports])
  const pick = useCallback((id: string) => setPicked((ids) => toggled(ids, id)), [])
  const waitingPicks = picked.filter((id) => reports.some((report) => report.id === id))
  const stopDealing = (): void => {
    setDealing(false)
    setPicked([])
  }

  if (count === 0) {
    return (
      <Screen title={t('incoming')}>
        <div className="rd-page">
          <h1 className="rd-hidden">{t('incoming')}</h1>
          {lastRound && <LastRound round={lastRound} />}
          <Empty
            title={t('empty-title')}
            why={t('empty-why')}
            action={
              <ScreenLink to="/werk/bellen" className="ams-button ams-button--secondary">
                {t('empty-action')}
              </ScreenLink>
            }
          />
        </div>
      </Screen>
    )
  }
  const heading =
    count === 1 ? t('waiting-one') : t('waiting-many', { count: countInWords(count, language, true) })
  const keys = [
    moveKeys(t('down-up'), move),
    { press: 'enter', signs: ['↵'], label: t('assess'), act: () => selected && open(selected) },
    { press: 'x', signs: ['X'], label: t('pick'), act: () => selected && pick(selected) },
    ...(waitingPicks.length > 0
      ? [{ press: 'v', signs: ['V'], label: t('deal'), act: () => setDealing(true) }]
      : []),
  ]
  return (
    <Screen title={t('incoming')} keys={dealing ? [] : keys}>
      <div className="rd-page rd-incoming">
        <div className="rd-today-head">
          <h1>{heading}</h1>
          <span className="rd-meta">{dateInWords(today, 'long', language)}</span>
        </div>
        {lastRound && <LastRound round={lastRound} />}
        {waitingPicks.length > 0 && (
          <div className="rd-picked" role="status">
            <b>{t('picked', { count: waitingPicks.length })}</b>
            <Button shortcut="V" onClick={() => setDealing(true)}>
              {t('deal')}
            </Button>
            <button type="button" className="rd-text-button" onClick={() => setPicked([])}>
              {t('pick-none')}
            </button>
          </div>
        )}
        {groups.map(([name, members]) => {
          return (
            <ActionGroup key={name} title={t(name)} count={counts[name]} remark={t(`${name}-why`)}>
              {members.map((report) => (
                <IncomingRow
                  key={report.id}
                  report={report}
                  selected={report.id === selected}
                  picked={picked.includes(report.id)}
                  onPick={pick}
                  onSelect={point}
                  onOpen={open}
                />
              ))}
            </ActionGroup>
          )
        })}
        {reports.length < count && (
          <div className="rd-actions rd-incoming-more">
            <span className="rd-meta" role="status">
              {t(reports.length < waitingAtMost ? 'shown-of' : 'shown-most', {
                shown: reports.length,
                count,
              })}
            </span>
            {reports.length < waitingAtMost && (
              <Button disabled={busy} onClick={onMore}>
                {t('show-more')}
              </Button>
            )}
          </div>
        )}
      </div>
      {dealing && (
        <RoundDialog reportIds={waitingPicks} onDone={stopDealing} onClose={() => setDealing(false)} />
      )}
    </Screen>
  )
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]
}

function groupsOf(reports: readonly WaitingReport[]) {
  const groups = [
    ['urgent', reports.filter(({ warning, paused }) => warning && !paused)],
    ['later', reports.filter(({ warning, paused }) => !warning && !paused)],
    ['standing', reports.filter(({ paused }) => paused)],
  ] as const
  return groups.filter(([, members]) => members.length > 0)
}
