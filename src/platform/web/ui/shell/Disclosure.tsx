import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react'
import './fold.css'

export type DisclosureProps = {
  readonly className: string
  readonly summary: ReactNode
  /** The list; call `close` when something in it was chosen. */
  readonly children: (close: () => void) => ReactNode
}

/** A list that folds out under its title, closed by Escape or by going elsewhere. */
export function Disclosure({ className, summary, children }: DisclosureProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  const close = (): void => {
    if (menu.current) menu.current.open = false
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !menu.current?.open) return
    close()
    menu.current.querySelector('summary')?.focus()
  }
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget) && event.relatedTarget !== null) close()
  }
  return (
    <details ref={menu} className={`rd-fold ${className}`} onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary>{summary}</summary>
      {children(close)}
    </details>
  )
}
