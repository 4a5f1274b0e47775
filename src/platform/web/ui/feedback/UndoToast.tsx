import { useEffect, useRef, useState } from 'react'
import { Kbd } from '../keys/Kbd.tsx'

export type UndoToastProps = {
  readonly message: string
  readonly undoLabel: string
  readonly onUndo: () => void
  readonly onGone: () => void
  readonly seconds?: number
  /** The sign of the key which undoes ("Z"); registering it is the screen's task. */
  readonly shortcut?: string
}

/** Undo instead of "are you sure?". The time stands still while pointer or focus is on it. */
export function UndoToast({ message, undoLabel, onUndo, onGone, seconds = 10, shortcut }: UndoToastProps) {
  const [paused, setPaused] = useState(false)
  const left = useRef(seconds * 1000)
  const gone = useRef(onGone)
  useEffect(() => {
    gone.current = onGone
  })
  useEffect(() => {
    if (paused) return
    const started = Date.now()
    const timer = setTimeout(() => gone.current(), left.current)
    return () => {
      clearTimeout(timer)
      left.current = Math.max(2000, left.current - (Date.now() - started))
    }
  }, [paused])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only pauses the time
    <div
      className="rd-toast"
      onMouseEnter={() => setPaused(true)}
      onMouseLeave={() => setPaused(false)}
      onFocus={() => setPaused(true)}
      onBlur={() => setPaused(false)}
    >
      <span role="status">{message}</span>
      <button type="button" onClick={onUndo}>
        {undoLabel} {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
      </button>
    </div>
  )
}
