import { useRead } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { ScreenLink, useGo } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { NoResult } from '#platform/web/ui/index.ts'
import type { RoundTableSummary, RoundTables } from '../contract.ts'
import { tablePath } from './paths.ts'
import { useTableWords } from './use-words.ts'
import './roundtables.css'

/** Overleg: the round tables to come, and those of the last half year. */
export function RoundTablesScreen() {
  const read = useRead<RoundTables>('/v1/rondetafels')
  return <ReadState read={read}>{({ tables }) => <Tables tables={tables} />}</ReadState>
}

function Tables({ tables }: { readonly tables: readonly RoundTableSummary[] }) {
  const { t, language } = useTableWords()
  const go = useGo()
  const coming = tables.filter(({ state }) => state === 'planned' || state === 'running')
  const past = tables.filter((one) => !coming.includes(one)).toReversed()
  const { selected, move } = useRowSelection([...coming, ...past].map(({ id }) => id))
  const keys = [
    moveKeys(t('down-up'), move),
    ...(selected
      ? [{ press: 'enter', signs: ['↵'], label: t('open'), act: () => go(tablePath(selected)) }]
      : []),
  ]
  const many = countInWords(coming.length, language, true)
  const list = (some: readonly RoundTableSummary[]) => (
    <ul className="rd-tables">
      {some.map((table) => (
        <Row key={table.id} table={table} current={table.id === selected} />
      ))}
    </ul>
  )
  return (
    <Screen title={t('title')} keys={keys}>
      <div className="rd-page rd-tables-page">
        <div className="rd-tables-head">
          <h1>
            {coming.length === 0 ? t('list-heading-none') : t('list-heading', { count: coming.length, many })}
          </h1>
          <span className="rd-meta">{t('list-intro')}</span>
        </div>
        <section aria-label={t('coming')}>
          <h2 className="rd-head">
            {t('coming')} <small>{coming.length}</small>
          </h2>
          {coming.length === 0 ? <NoResult title={t('none-title')} why={t('none-why')} /> : list(coming)}
        </section>
        <section aria-label={t('past')}>
          <h2 className="rd-head">
            {t('past')} <small>{past.length}</small>
          </h2>
          {past.length === 0 ? <p className="rd-sec">{t('past-none')}</p> : list(past)}
        </section>
      </div>
    </Screen>
  )
}

function Row(props: { readonly table: RoundTableSummary; readonly current: boolean }) {
  const { table, current } = props
  const { t, day, time } = useTableWords()
  const { id, state, household, startsAt, place, people, points, decisions, accepted } = table
  return (
    <li className={current ? 'rd-is-current' : undefined} aria-current={current || undefined}>
      <span className="rd-tables-when">
        <b>{time(startsAt)}</b>
        <span>{day(startsAt)}</span>
      </span>
      <span className="rd-tables-what">
        <ScreenLink to={tablePath(id)}>{household}</ScreenLink>
        <span className="rd-meta">
          {place} · {people.join(', ')}
        </span>
      </span>
      <span className="rd-tables-state">
        <span className={`rd-table-state rd-table-${state}`}>{t(`state-${state}`)}</span>
        <span className="rd-meta">
          {decisions > 0 ? t('decided', { count: decisions, yes: accepted }) : t('points', { count: points })}
        </span>
      </span>
    </li>
  )
}
