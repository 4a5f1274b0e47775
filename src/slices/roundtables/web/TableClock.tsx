import type { RoundTableView } from '../contract.ts'
import { beginOf, lengthOf, minutesGone, segmentsOf } from './clock.ts'
import { useTableWords } from './use-words.ts'

export type TableClockProps = {
  readonly table: RoundTableView
  readonly now: Date
  readonly currentNumber: number | undefined
}

/** Three quarters of an hour over the full width: what each point was meant to take, and how far it is. */
export function TableClock({ table, now, currentNumber }: TableClockProps) {
  const { t, time } = useTableWords()
  const segments = segmentsOf(table, now)
  const whole = segments.reduce((sum, { minutes }) => sum + minutes, 0)
  const gone = minutesGone(table, now)
  const started = table.startedAt !== null
  const clock = started
    ? t('clock', { minutes: lengthOf(table), gone: Math.floor(gone) })
    : t('clock-planned', { minutes: lengthOf(table) })
  const label = currentNumber === undefined ? clock : t('clock-point', { clock, number: currentNumber })
  const columns = segments.map(({ minutes }) => `minmax(0, ${minutes}fr)`).join(' ')
  const end = new Date(beginOf(table).getTime() + whole * 60_000)
  const at = Math.min(1, gone / whole) * 100
  return (
    <div className="rd-table-clock" role="img" aria-label={label}>
      <div className="rd-table-bar" style={{ gridTemplateColumns: columns }}>
        {segments.map((segment) => (
          <span key={segment.number ?? 'back'} className="rd-table-segment">
            <i style={{ width: `${(segment.gone / segment.minutes) * 100}%` }} />
          </span>
        ))}
        {table.state === 'running' && (
          <span className="rd-table-now" style={{ insetInlineStart: `${at}%` }}>
            <b>{time(now)}</b>
          </span>
        )}
      </div>
      <div className="rd-table-times" style={{ gridTemplateColumns: columns }}>
        {segments.map(({ number, title, from }) => (
          <span key={number ?? 'back'} className={number === currentNumber ? 'rd-table-on' : undefined}>
            <small>{time(from)}</small>
            <span className="rd-table-label">{number === null ? t('read-back') : `${number} ${title}`}</span>
          </span>
        ))}
        <small className="rd-table-end">{time(end)}</small>
      </div>
    </div>
  )
}
