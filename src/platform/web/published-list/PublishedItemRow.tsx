import type { KeyboardEvent, ReactNode } from 'react'
import { useTexts } from '../session/session.ts'
import { listTexts } from './texts.ts'

export type PublishedItemRowProps = {
  /** Of the name, where faults about the line as a whole point. */
  readonly id: string
  readonly name: string
  readonly remark: ReactNode
  readonly position: number
  readonly count: number
  readonly open: boolean
  readonly onOpen: () => void
  readonly onMove: (by: -1 | 1) => void
  readonly onDrop?: () => void
  readonly children: ReactNode
}

/** One line in the making: its place, its name, and opened the fields. Alt and an arrow move it. */
export function PublishedItemRow(props: PublishedItemRowProps) {
  const { id, name, remark, position, count, open, onOpen, onMove, onDrop, children } = props
  const t = useTexts(listTexts)
  const named = name === '' ? t('nameless') : name
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li className={open ? 'rd-published-item rd-is-open' : 'rd-published-item'}>
      <div className="rd-published-line">
        <span className="rd-published-place">{position}</span>
        <button
          id={id}
          type="button"
          className="rd-published-name"
          aria-expanded={open}
          onClick={onOpen}
          onKeyDown={onKeyDown}
        >
          <b>{named}</b> <span className="rd-meta">{remark}</span>
        </button>
        <span className="rd-published-acts">
          <button
            type="button"
            className="rd-published-move"
            disabled={position === 1}
            aria-label={t('higher', { name: named })}
            onClick={() => onMove(-1)}
          >
            ↑
          </button>
          <button
            type="button"
            className="rd-published-move"
            disabled={position === count}
            aria-label={t('lower', { name: named })}
            onClick={() => onMove(1)}
          >
            ↓
          </button>
          {onDrop && (
            <button
              type="button"
              className="rd-published-move"
              aria-label={t('drop', { name: named })}
              onClick={onDrop}
            >
              ×
            </button>
          )}
        </span>
      </div>
      {open && <div className="rd-published-fields">{children}</div>}
    </li>
  )
}
