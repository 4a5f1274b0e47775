import type { ReactNode } from 'react'
import { type DiffPart, wordDiff } from './word-diff.ts'

export type ConflictVersion = { readonly by: string; readonly text: string }

export type ConflictPairProps = {
  readonly title: ReactNode
  readonly subject: ReactNode
  readonly mine: ConflictVersion
  readonly theirs: ConflictVersion
  readonly actions: ReactNode
  /** "Niets is weg: …" */
  readonly note?: ReactNode
}

/** Two versions side by side; what differs is underlined and tinted. Nothing is lost. */
export function ConflictPair({ title, subject, mine, theirs, actions, note }: ConflictPairProps) {
  const [left, right] = wordDiff(mine.text, theirs.text)
  const version = (by: string, parts: readonly DiffPart[]) => (
    <div>
      <small>{by}</small>
      {parts.map((part, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity
        part.changed ? <mark key={at}>{part.text.trimEnd()} </mark> : <span key={at}>{part.text}</span>,
      )}
    </div>
  )
  return (
    <section className="rd-conflict">
      <h3>{title}</h3>
      <p className="rd-sec">{subject}</p>
      <div className="rd-conflict-two">
        {version(mine.by, left)}
        {version(theirs.by, right)}
      </div>
      <div className="rd-actions">{actions}</div>
      {note !== undefined && <p className="rd-meta">{note}</p>}
    </section>
  )
}
