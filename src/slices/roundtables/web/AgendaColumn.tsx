import { StateMark, StateWord } from '#platform/web/ui/index.ts'
import { callName } from '#shared/names.ts'
import { useAgreementWords } from '#slices/agreements/web'
import type { DecisionOut, ParticipantOut, PointOut, RoundTableView } from '../contract.ts'
import { markOfAnswer } from './answers.ts'
import { minutesLeft } from './clock.ts'
import type { TableActs } from './use-table.ts'
import { type TableWords, useTableWords } from './use-words.ts'

export type AgendaColumnProps = {
  readonly table: RoundTableView
  readonly now: Date
  readonly acts: TableActs
}

/** The points with what was decided on each, and who reads it back. */
export function AgendaColumn({ table, now, acts }: AgendaColumnProps) {
  const words = useTableWords()
  const { t } = words
  const { points, hiddenPoints, participants } = table
  return (
    <section className="rd-table-agenda" aria-label={t('agenda')}>
      <h2 className="rd-head">
        {t('agenda')} <small>{t('agenda-made')}</small>
      </h2>
      <ol>
        {points.map((point) => (
          <Point
            key={point.id}
            point={point}
            line={lineOf(point, table, now, words)}
            on={point.id === acts.point?.id}
            onOpen={() => acts.turnTo(point.number)}
          />
        ))}
      </ol>
      <p className="rd-meta">{hiddenPoints > 0 ? t('hidden', { count: hiddenPoints }) : t('not-reached')}</p>
      {table.startedAt !== null && <Readers participants={participants} words={words} />}
    </section>
  )
}

function lineOf(point: PointOut, table: RoundTableView, now: Date, { t }: TableWords): string {
  if (table.state === 'running' && point.id === table.currentPointId) {
    const left = minutesLeft(point, now)
    return left >= 0 ? t('now-on', { count: left }) : t('now-over', { count: -left })
  }
  if (point.state === 'later') return t('point-later')
  return table.startedAt === null ? t('point-time', { count: point.minutes }) : ''
}

function Point(props: {
  readonly point: PointOut
  readonly line: string
  readonly on: boolean
  readonly onOpen: () => void
}) {
  const { point, line, on, onOpen } = props
  const { t } = useTableWords()
  const marks = useAgreementWords()
  const { number, title, mark, days, decisions } = point
  const counted = days > 0 && (mark === 'late' || mark === 'silent')
  const word = mark === null ? '' : counted ? marks.days(days) : marks.marks[mark]
  return (
    <li className={on ? 'rd-table-item rd-table-on' : 'rd-table-item'} aria-current={on || undefined}>
      <button type="button" className="rd-table-title" onClick={onOpen}>
        <span className="rd-table-number" aria-hidden="true">
          {number}
        </span>
        <b>{title}</b>
        {mark === null ? (
          <span className="rd-meta">{t('own-point-mark')}</span>
        ) : (
          <StateWord
            state={mark}
            word={
              <>
                {counted && <span className="rd-hidden">{marks.marks[mark]} </span>}
                {word}
              </>
            }
          />
        )}
      </button>
      {line !== '' && <p className="rd-table-by">{line}</p>}
      {decisions.length > 0 && (
        <ul>
          {decisions.map((decision) => (
            <Decision key={decision.agreementId} decision={decision} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Decision({ decision }: { readonly decision: DecisionOut }) {
  const { short, answer } = useTableWords()
  const mark = markOfAnswer(decision)
  return (
    <li className="rd-table-decision">
      <StateMark state={mark} />
      <span>
        <b>{decision.title}</b>
        <small>
          {callName(decision.promiser)} · {short(decision.dueOn)} ·{' '}
          <em className={`rd-s-${mark}`}>{answer(decision)}</em>
        </small>
      </span>
    </li>
  )
}

/** Who reads what, people with the same points together. */
function Readers({
  participants,
  words: { t },
}: {
  readonly participants: readonly ParticipantOut[]
  readonly words: TableWords
}) {
  const readers = participants.filter(({ steers }) => !steers)
  const groups = Map.groupBy(readers, ({ reads }) => (reads === null ? 'all' : reads.join(', ')))
  const what = (key: string): string => {
    if (key === 'all') return t('reads-all')
    return key === '' ? t('reads-none') : t('reads-points', { count: key.split(', ').length, points: key })
  }
  return (
    <>
      <h2 className="rd-head rd-table-readers-head">
        {t('who-reads')} <small>{t('no-minutes')}</small>
      </h2>
      <ul className="rd-table-readers">
        {[...groups].map(([key, people]) => (
          <li key={key}>
            <b>{people.map(({ name }) => callName(name)).join(', ')}</b>
            <span>{what(key)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
