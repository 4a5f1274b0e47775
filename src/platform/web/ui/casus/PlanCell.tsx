import { type KeyboardEvent, useState } from 'react'
import { StateMark } from '../marks/StateMark.tsx'
import { FOLD_AFTER, type PlanPromise, shownInCell } from './plan-board-model.ts'

export type PlanCellProps = {
  readonly promises: readonly PlanPromise[]
  readonly selectedId: string | undefined
  readonly tabStop: string | undefined
  readonly more: (count: number) => string
  readonly onSelect: (id: string) => void
  readonly onOpen: ((id: string) => void) | undefined
  readonly onArrow: (id: string, event: KeyboardEvent) => void
}

/** One person under one goal: the promises, folded when there are many. */
export function PlanCell({ promises, selectedId, tabStop, more, onSelect, onOpen, onArrow }: PlanCellProps) {
  const [expanded, setExpanded] = useState(false)
  const shown = shownInCell(promises, expanded, selectedId)
  return (
    <td>
      {shown.map((promise) => (
        <button
          key={promise.id}
          id={`plan-${promise.id}`}
          type="button"
          className={`rd-promise rd-tint-${promise.state}`}
          aria-current={promise.id === selectedId ? 'true' : undefined}
          tabIndex={promise.id === tabStop ? 0 : -1}
          onFocus={() => promise.id !== selectedId && onSelect(promise.id)}
          onClick={() => (promise.id === selectedId ? onOpen?.(promise.id) : onSelect(promise.id))}
          onKeyDown={(event) => onArrow(promise.id, event)}
        >
          <StateMark state={promise.state} />
          <span>
            <b>{promise.title}</b>
            <span>
              <em className={`rd-s-${promise.state}`}>{promise.stateText}</em>
              {promise.line && ` · ${promise.line}`}
            </span>
          </span>
        </button>
      ))}
      {promises.length > FOLD_AFTER && !expanded && (
        <button type="button" className="rd-plan-more" onClick={() => setExpanded(true)}>
          {more(promises.length - shown.length)}
        </button>
      )}
    </td>
  )
}
