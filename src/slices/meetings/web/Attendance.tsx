import { type Ref, useImperativeHandle, useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button, Chip, FormErrors } from '#platform/web/ui/index.ts'
import { type MeetingView, presences } from '../contract.ts'
import { AttendanceRow } from './AttendanceRow.tsx'
import { peopleOf } from './attendance-list.ts'
import { meetingTexts } from './texts.ts'
import { useMeetingWords } from './use-meeting-words.ts'
import { WalkIn } from './WalkIn.tsx'

type Presence = (typeof presences)[number]

export interface AttendanceKeys {
  readonly move: (step: number) => void
  readonly mark: (index: number) => void
  readonly all: () => void
  readonly save: () => void
}

export type AttendanceProps = {
  readonly ref: Ref<AttendanceKeys>
  readonly meeting: MeetingView
  /** Times that have begun. */
  readonly dates: MeetingView['dates']
}

/** Everybody was there, then the exceptions; one list, also by keyboard. */
export function Attendance({ ref, meeting, dates }: AttendanceProps) {
  const t = useTexts(meetingTexts)
  const words = useMeetingWords()
  const refresh = useRefresh()
  const problem = useProblem(() => 'attendance')
  const { busy, submit } = useSubmit(problem)
  const [dateId, setDateId] = useState(dates.at(-1)?.id ?? '')
  const [changed, setChanged] = useState<ReadonlyMap<string, { readonly presence: Presence }>>(new Map())
  const [extra, setExtra] = useState<MeetingView['participants']>([])
  const people = peopleOf(meeting, dateId, extra)
  const { selected, select, move } = useRowSelection(people.map(({ id }) => id))
  const presenceOf = (id: string): Presence | undefined =>
    changed.get(id)?.presence ?? people.find((one) => one.id === id)?.stored?.presence
  const set = (ids: readonly string[], presence: Presence): void =>
    setChanged((before) => new Map([...before, ...ids.map((id) => [id, { presence }] as const)]))
  const all = (): void =>
    set(
      people.filter(({ id }) => presenceOf(id) === undefined).map(({ id }) => id),
      'present',
    )
  const save = async (): Promise<void> => {
    const marks = [...changed].map(([workerId, { presence }]) => ({ workerId, presence }))
    await post(`/v1/bijeenkomsten/${meeting.id}/aanwezigheid`, { dateId, marks })
    await refresh('/v1/bijeenkomsten')
    // What was marked while this was on its way is still to be saved.
    setChanged((now) => new Map([...now].filter(([id, mark]) => changed.get(id) !== mark)))
    setExtra((now) => now.filter((one) => !extra.includes(one)))
    showToast({ message: t('attendance-saved') })
  }
  const send = (): void => {
    if (changed.size > 0) submit(save)
  }
  useImperativeHandle(ref, () => ({
    move,
    mark(index) {
      const presence = presences[index]
      if (!selected || !presence) return
      set([selected], presence)
      move(1)
    },
    all,
    save: send,
  }))
  const present = people.filter(({ id }) => presenceOf(id) === 'present').length
  const known = people.some(({ id }) => presenceOf(id) !== undefined)
  return (
    <section className="rd-meeting-attendance" id="attendance" aria-label={t('attendance')}>
      <h2 className="rd-head">
        {t('attendance')}{' '}
        <small>
          {known ? t('attendance-done', { present, count: people.length }) : t('attendance-open')}
        </small>
      </h2>
      {dates.length > 1 && (
        <div className="rd-row rd-no-print">
          {dates.map((date) => (
            <Chip
              key={date.id}
              pressed={date.id === dateId}
              onToggle={() => {
                setDateId(date.id)
                setChanged(new Map())
                setExtra([])
              }}
            >
              {words.shortDay(date.startsAt)}
            </Chip>
          ))}
        </div>
      )}
      {problem.faults.length > 0 && (
        <FormErrors
          title={problem.title}
          errors={problem.faults}
          attempt={problem.attempt}
          headingLevel={3}
        />
      )}
      <ul>
        {people.map((person) => (
          <AttendanceRow
            key={person.id}
            person={person}
            presence={presenceOf(person.id)}
            selected={person.id === selected}
            onSelect={() => select(person.id)}
            onMark={(presence) => set([person.id], presence)}
          />
        ))}
      </ul>
      {meeting.kind !== 'intervision' && (
        <WalkIn
          known={[...people, ...meeting.leaders].map(({ id }) => id)}
          onAdd={(colleague) => {
            setExtra([...extra, colleague])
            set([colleague.id], 'present')
          }}
        />
      )}
      <div className="rd-row rd-no-print">
        <Button shortcut="I" onClick={all}>
          {t('all-present')}
        </Button>
        <Button variant="primary" shortcut="S" disabled={busy || changed.size === 0} onClick={send}>
          {t('attendance-save')}
        </Button>
      </div>
    </section>
  )
}
