import { useTexts } from '#platform/web/session/session.ts'
import { addDays, daysBetween, type PlainDate } from '#shared/plain-date.ts'
import type { TransferOut } from '../contract.ts'
import { transferTexts } from './texts.ts'
import { useDays } from './use-days.ts'

export type TransferLineProps = { readonly transfer: TransferOut; readonly today: string }

/** Who directs and who reads along, on one line of time; the thick line is the day itself. */
export function TransferLine({ transfer, today }: TransferLineProps) {
  const t = useTexts(transferTexts)
  const days = useDays()
  const switchOn = transfer.switchOn as PlainDate
  const proposedOn = transfer.proposedOn as PlainDate
  const until = transfer.untilOn as PlainDate | null
  const edges = [today as PlainDate, switchOn, proposedOn, ...(until ? [until] : [])].sort()
  const first = addDays(edges[0] ?? switchOn, -2)
  const last = addDays(edges.at(-1) ?? switchOn, 5)
  const whole = daysBetween(first, last)
  const at = (day: PlainDate): number => Math.min(100, Math.max(0, (100 * daysBetween(first, day)) / whole))
  const bar = (from: number, to: number) => ({ insetInlineStart: `${from}%`, width: `${to - from}%` })
  const { from, to } = transfer
  const label = t('line-label', {
    from: from.name,
    to: to.name,
    day: days.long(switchOn),
    rest: until ? t('line-rest', { from: from.name, until: days.long(until) }) : '',
  })
  const begin = at(proposedOn)
  const turn = at(switchOn)
  const end = until ? at(addDays(until, 1)) : turn
  return (
    <div className="rd-turn" role="img" aria-label={label}>
      <b>{from.name}</b>
      <span className="rd-turn-lane">
        <i className="rd-turn-full" style={bar(0, turn)}>
          {t('line-directs')}
        </i>
        {until && (
          <i className="rd-turn-along" style={bar(turn, end)}>
            <span>{t('line-reads-along', { day: days.brief(until) })}</span>
          </i>
        )}
      </span>
      <b>{to.name}</b>
      <span className="rd-turn-lane">
        {begin < turn && (
          <i className="rd-turn-along" style={bar(begin, turn)}>
            <span>{t('line-reads-in')}</span>
          </i>
        )}
        <i className="rd-turn-full" style={bar(turn, 100)}>
          {t('line-directs')}
        </i>
      </span>
      <span />
      <span className="rd-turn-lane rd-turn-days">
        <i className="rd-turn-day" style={{ insetInlineStart: `${turn}%` }}>
          {days.brief(switchOn)}
        </i>
        {transfer.talkOn && transfer.talkOn !== switchOn && (
          <i className="rd-turn-talk" style={{ insetInlineStart: `${at(transfer.talkOn as PlainDate)}%` }}>
            {t('line-talk')} {days.brief(transfer.talkOn)}
          </i>
        )}
        {today !== switchOn && (
          <i className="rd-turn-today" style={{ insetInlineStart: `${at(today as PlainDate)}%` }}>
            {t('line-today')}
          </i>
        )}
      </span>
    </div>
  )
}
