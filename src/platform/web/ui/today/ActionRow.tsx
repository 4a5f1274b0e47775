import { type FocusEvent, type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../ams/Button.tsx'
import { Kbd } from '../keys/Kbd.tsx'

export type ActionRowProps = {
  /** StateWord */
  readonly state: ReactNode
  /** What was promised, or a Voice. */
  readonly title: ReactNode
  readonly href?: string
  readonly line: ReactNode
  readonly action?: { readonly label: string; readonly keys?: string; readonly onAct: () => void }
  /** Extra keys, shown while the row is selected. */
  readonly more?: readonly { readonly keys: string; readonly label: string; readonly onAct?: () => void }[]
  readonly selected?: boolean
  readonly onSelect?: () => void
  /** What is asked in place, over the whole width. */
  readonly below?: ReactNode
  /** The row after acting: "gedaan", folded, with undo in the toast. */
  readonly done?: ReactNode
}

/** One row = one promise = one key. */
export function ActionRow(props: ActionRowProps) {
  const { state, title, href, line, action, more = [], selected = false, onSelect, below, done } = props
  const ref = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (selected) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  // A press of the mouse selects when it is let go: rows that move in between would take the click away.
  const onFocus = ({ target }: FocusEvent): void => {
    if (target.matches(':focus-visible')) onSelect?.()
  }
  if (done !== undefined) return <li className="rd-action-row rd-action-done">{done}</li>
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: rows are selected by J and K; pointing is a shortcut to it
    <li
      ref={ref}
      className={selected ? 'rd-action-row rd-is-current' : 'rd-action-row'}
      aria-current={selected ? 'true' : undefined}
      onClick={onSelect}
      onFocus={onFocus}
    >
      <div>{state}</div>
      <div className="rd-action-what">
        <div className="rd-action-title">{href === undefined ? title : <a href={href}>{title}</a>}</div>
        <div className="rd-action-line">{line}</div>
        {selected && more.length > 0 && (
          <div className="rd-action-more rd-no-print">
            {more.map(({ keys, label, onAct }) => (
              <button key={label} type="button" onClick={onAct}>
                <Kbd>{keys}</Kbd> {label}
              </button>
            ))}
          </div>
        )}
      </div>
      {action && (
        <Button
          className="rd-action-button rd-no-print"
          variant={selected ? 'primary' : 'secondary'}
          onClick={action.onAct}
          {...(action.keys && { shortcut: action.keys })}
        >
          {action.label}
        </Button>
      )}
      {below !== undefined && <div className="rd-action-below">{below}</div>}
    </li>
  )
}
