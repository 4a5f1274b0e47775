import { useSession } from '#platform/web/session/session.ts'
import { Button, StateMark } from '#platform/web/ui/index.ts'
import { callName } from '#shared/names.ts'
import type { ParticipantOut, RoundTableView } from '../contract.ts'
import { answerOf, answersOf, decisionsOf, markOfAnswer, stayed } from './answers.ts'
import { PresenceSelect } from './PresenceSelect.tsx'
import { TableCircle } from './TableCircle.tsx'
import type { TableActs } from './use-table.ts'
import { useTableWords } from './use-words.ts'

export type PeopleColumnProps = { readonly table: RoundTableView; readonly acts: TableActs }

/** Who said yes, who is here, and what has to be asked before everybody leaves. */
export function PeopleColumn({ table, acts }: PeopleColumnProps) {
  const { t } = useTableWords()
  const { id: me } = useSession()
  const running = table.state === 'running'
  const others = table.participants.filter(({ holderId }) => holderId !== me)
  const residents = table.participants.filter(({ kind }) => kind === 'resident')
  const first = decisionsOf(table).find((one) => answerOf(one) === 'waiting')?.agreementId
  const heading = running ? 'before-leaving' : table.state === 'planned' ? 'who-comes' : 'who-came'
  return (
    <section className="rd-table-people" aria-label={t('who-said-yes')}>
      <h2 className="rd-head">{t('who-said-yes')}</h2>
      <TableCircle table={table} myId={me} turnId={running ? acts.point?.facts?.promiserId : undefined} />
      <h2 className="rd-head">{t(heading)}</h2>
      <ul>
        {others.map((person) => (
          <Person key={person.id} person={person} table={table} acts={acts} first={first} />
        ))}
      </ul>
      {table.startedAt !== null && (
        <p className="rd-meta">
          {t('leaves-link', { name: residents.map(({ name }) => callName(name)).join(', ') })}
        </p>
      )}
    </section>
  )
}

function Person(props: {
  readonly person: ParticipantOut
  readonly table: RoundTableView
  readonly acts: TableActs
  /** The decision that Alt+H is about. */
  readonly first: string | undefined
}) {
  const { person, table, acts, first } = props
  const { t, time, answer } = useTableWords()
  const { holderId, name, organisation, presence, since } = person
  const { all, yes, waiting } = answersOf(table, holderId)
  const short = callName(name)
  const done = all.length > 0 && yes === all.length
  const [one] = all
  const over = stayed(table, person)
  const here = over || (person.steers && presence === 'expected' && table.startedAt !== null)
  const presenceWord = here
    ? t(table.endedAt === null ? 'presence-there' : 'was-there')
    : presence === 'left'
      ? ''
      : t(`presence-${presence}`)
  const line = waiting
    ? [
        t('sent-at', { time: time(waiting.decidedAt) }),
        waiting.seenAt && t('seen-at', { time: time(waiting.seenAt) }),
        waiting.remindedAt && t('reminded-at', { time: time(waiting.remindedAt) }),
      ]
    : all.length > 0
      ? [t('answer-count', { yes, count: all.length }), !done && one && answer(one)]
      : [organisation, presenceWord]
  if (presence === 'left' && since && !over) line.push(t('left-at', { time: time(since) }))
  const writes = table.state === 'running' && table.steers && !person.steers
  return (
    <li className="rd-table-person">
      {one ? (
        <StateMark state={markOfAnswer(waiting ?? all.find((each) => answerOf(each) !== 'yes') ?? one)} />
      ) : (
        <i />
      )}
      <span>
        {all.length === 0 ? (
          <b>{name}</b>
        ) : (
          <b>{t(waiting ? 'answer-waits' : done ? 'answer-yes' : 'answer-mixed', { name: short })}</b>
        )}
        <small>{line.filter(Boolean).join(', ')}</small>
      </span>
      {waiting && table.steers && (
        <Button
          {...(waiting.agreementId === first && { shortcut: 'Alt H' })}
          aria-label={t('remind-who', { name: short })}
          onClick={() => acts.remind(waiting)}
        >
          {t('remind')}
        </Button>
      )}
      {writes && (
        <PresenceSelect participant={person} onMark={(next) => acts.markPresence(person.id, next)} />
      )}
    </li>
  )
}
