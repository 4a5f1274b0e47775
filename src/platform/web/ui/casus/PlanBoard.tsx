import { type KeyboardEvent, useRef } from 'react'
import { PlanCell } from './PlanCell.tsx'
import { PlanGoalHead } from './PlanGoalHead.tsx'
import { nextPromise, type PlanGoal, type PlanPerson, type PlanPromise } from './plan-board-model.ts'
import { isArrow } from './spatial.ts'

export type PlanBoardProps = {
  readonly goals: readonly PlanGoal[]
  readonly people: readonly PlanPerson[]
  readonly promises: readonly PlanPromise[]
  readonly selectedId?: string | undefined
  readonly onSelect: (id: string) => void
  /** Enter on, or a click on, the selected promise. */
  readonly onOpen?: (id: string) => void
  readonly labels: {
    readonly caption: string
    readonly goal: string
    /** "doel" before the target value */
    readonly target: string
    /** "+3" and what it means: "nog 3 afspraken" */
    readonly more: (count: number) => string
  }
}

export function PlanBoard({ goals, people, promises, selectedId, onSelect, onOpen, labels }: PlanBoardProps) {
  const table = useRef<HTMLTableElement>(null)
  const inCell = (goalId: string, personId: string): PlanPromise[] =>
    promises.filter((promise) => promise.goalId === goalId && promise.personId === personId)
  const ordered = goals.flatMap((goal) => people.flatMap((person) => inCell(goal.id, person.id)))
  const tabStop = ordered.some(({ id }) => id === selectedId) ? selectedId : ordered[0]?.id

  /** Who has more promises gets more room; with many people all columns are alike. */
  const shareOf = (personId: string): string | undefined => {
    if (people.length < 2 || people.length > 4) return undefined
    const room = (id: string): number => {
      const count = promises.filter((promise) => promise.personId === id).length
      return Math.min(1.2, Math.max(0.95, (count * people.length) / Math.max(1, promises.length)))
    }
    const all = people.reduce((sum, { id }) => sum + room(id), 0)
    return `${Math.round((79 * room(personId)) / all)}%`
  }

  const onArrow = (id: string, event: KeyboardEvent): void => {
    if (!isArrow(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    const visible = ordered.filter((promise) => table.current?.querySelector(`[id="plan-${promise.id}"]`))
    const next = nextPromise(visible, goals, people, id, event.key)
    if (next !== null) table.current?.querySelector<HTMLElement>(`[id="plan-${next}"]`)?.focus()
  }

  return (
    <div className="rd-plan">
      <table ref={table} className={people.length > 4 ? 'rd-plan-many' : undefined}>
        <caption className="rd-hidden">{labels.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.goal}</th>
            {people.map((person) => (
              <th key={person.id} scope="col" style={{ width: shareOf(person.id) }}>
                {person.name} {person.detail && <small>{person.detail}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => (
            <tr key={goal.id}>
              <PlanGoalHead goal={goal} targetLabel={labels.target} />
              {people.map((person) => (
                <PlanCell
                  key={person.id}
                  promises={inCell(goal.id, person.id)}
                  selectedId={selectedId}
                  tabStop={tabStop}
                  more={labels.more}
                  onSelect={onSelect}
                  onOpen={onOpen}
                  onArrow={onArrow}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
