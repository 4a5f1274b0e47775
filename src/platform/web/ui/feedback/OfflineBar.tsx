import type { ReactNode } from 'react'
import { Button } from '../ams/Button.tsx'

export type OfflineBarProps = {
  readonly title: string
  readonly text?: string
  readonly retryLabel: string
  readonly onRetry: () => void
  /** What waits, in the order in which it will be sent. */
  readonly waiting?: readonly { readonly id: string; readonly label: string; readonly since: string }[]
  /** Until when it is kept, where. */
  readonly note?: ReactNode
}

export function OfflineBar({ title, text, retryLabel, onRetry, waiting = [], note }: OfflineBarProps) {
  return (
    <section className="rd-offline">
      <div className="rd-offline-bar">
        <span role="status">
          <b>{title}</b> {text}
        </span>
        <Button onClick={onRetry}>{retryLabel}</Button>
      </div>
      {waiting.length > 0 && (
        <ol>
          {waiting.map((entry) => (
            <li key={entry.id}>
              <span>{entry.label}</span>
              <span className="rd-meta">{entry.since}</span>
            </li>
          ))}
        </ol>
      )}
      {note !== undefined && <p className="rd-meta">{note}</p>}
    </section>
  )
}
