import type { ReactNode } from 'react'

export type FoldProps = {
  /** Its name in the address of the page. */
  readonly id: string
  readonly open: boolean
  /** h2 or h3: a reader goes from one heading to the next, also when all is folded. */
  readonly heading: ReactNode
  /** Who, what, how many: enough to leave it folded. */
  readonly line: ReactNode
  readonly children: ReactNode
}

/** A part of a page under its heading and one line. Folds without script; folds.ts keeps what is open in the address. */
export function Fold({ id, open, heading, line, children }: FoldProps) {
  return (
    <details className="rd-unfold" data-fold={id} open={open}>
      <summary>
        {heading}
        <div className="rd-unfold-line">{line}</div>
      </summary>
      <div className="rd-unfold-part">{children}</div>
    </details>
  )
}
