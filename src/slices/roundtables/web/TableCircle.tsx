import { Icon, StateMark } from '#platform/web/ui/index.ts'
import { callName, initials } from '#shared/names.ts'
import type { ParticipantOut, RoundTableView } from '../contract.ts'
import { answerOf, answersOf, decisionsOf, stayed } from './answers.ts'
import { seatsAround } from './seats-around.ts'
import { useTableWords } from './use-words.ts'

export type TableCircleProps = {
  readonly table: RoundTableView
  readonly myId: string
  /** Whose promise is talked about. */
  readonly turnId: string | undefined
}

const size = { width: 308, height: 272 } as const

/** Who sits where, and how many decisions have their yes. */
export function TableCircle({ table, myId, turnId }: TableCircleProps) {
  const { t } = useTableWords()
  const decisions = decisionsOf(table)
  const yes = decisions.filter((one) => answerOf(one) === 'yes').length
  const count = decisions.length
  const seats = seatsAround(table.participants, size)
  const people = table.participants.map(({ name, presence }) => `${name}, ${t(`presence-${presence}`)}`)
  return (
    <svg
      className="rd-table-circle"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={t('table-describe', { people: people.join('; '), yes, count })}
    >
      <circle className="rd-table-top" cx={154} cy={136} r={60} />
      {count === 0 ? (
        <text className="rd-table-few" x={154} y={140}>
          {t('nothing-yet')}
        </text>
      ) : (
        <>
          <text className="rd-table-many" x={154} y={134}>
            {yes} <tspan>{t('of-count', { count })}</tspan>
          </text>
          <text className="rd-table-few" x={154} y={153}>
            {t('decisions', { count })}
          </text>
          <text className="rd-table-few" x={154} y={168}>
            {t('accepted')}
          </text>
        </>
      )}
      {seats.map(({ person, ...at }) => (
        <Seat
          key={person.id}
          person={person}
          at={at}
          table={table}
          me={person.holderId === myId}
          turn={person.holderId === turnId}
        />
      ))}
    </svg>
  )
}

interface At {
  readonly x: number
  readonly y: number
  readonly labelX: number
  readonly labelY: number
  readonly tableX: number
  readonly tableY: number
}

function Seat(props: {
  readonly person: ParticipantOut
  readonly at: At
  readonly table: RoundTableView
  readonly me: boolean
  readonly turn: boolean
}) {
  const { person, at, table, me, turn } = props
  const { t, time } = useTableWords()
  const { presence, kind, name, since } = person
  const { all, yes, waiting } = answersOf(table, person.holderId)
  const own = kind === 'resident' || kind === 'network'
  const over = stayed(table, person)
  const detail = over
    ? ''
    : presence === 'left' && since
      ? t('left-at', { time: time(since) })
      : presence === 'there' || person.steers
        ? turn
          ? t('turn')
          : ''
        : t(`presence-${presence}`)
  const here = over || presence === 'there' || presence === 'phone' || person.steers
  const mark = waiting ? 'proposed' : all.length > 0 && yes === all.length ? 'accepted' : null
  const title = me ? t('me', { name: callName(name) }) : callName(name)
  return (
    <g
      className={`rd-table-seat ${here ? 'rd-table-here' : ''} ${me ? 'rd-table-me' : ''} ${own ? 'rd-table-own' : ''}`}
    >
      {presence === 'phone' && <line x1={at.x} y1={at.y} x2={at.tableX} y2={at.tableY} />}
      {turn && here && <circle className="rd-table-turn" cx={at.x} cy={at.y} r={24.5} />}
      <circle cx={at.x} cy={at.y} r={19} />
      {presence === 'phone' ? (
        <svg x={at.x - 8} y={at.y - 8} width={16} height={16} aria-hidden="true">
          <Icon name="phone" size={16} />
        </svg>
      ) : (
        <text x={at.x} y={at.y + 4.5}>
          {own ? title.slice(0, 1) : initials(name)}
        </text>
      )}
      {mark && (
        <>
          <circle className="rd-table-badge" cx={at.x + 15} cy={at.y - 14} r={10} />
          <StateMark state={mark} size={16} at={{ x: at.x + 15, y: at.y - 14 }} />
        </>
      )}
      <text className="rd-table-name" x={at.labelX} y={at.labelY}>
        {title}
      </text>
      {detail !== '' && (
        <text className="rd-table-detail" x={at.labelX} y={at.labelY + 14}>
          {detail}
        </text>
      )}
    </g>
  )
}
