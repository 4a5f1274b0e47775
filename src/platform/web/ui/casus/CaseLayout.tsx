import type { ReactNode } from 'react'

export type CaseLayoutProps = {
  readonly title: string
  readonly meta?: ReactNode
  /** Who directs, who stands in, the nearest term. */
  readonly who?: ReactNode
  readonly counts?: ReactNode
  readonly phases?: ReactNode
  readonly ecomap: ReactNode
  readonly board: ReactNode
  readonly timeline: ReactNode
}

/** The case in one look: heads, ecomap beside goals x people, time line over the full width. */
export function CaseLayout({ title, meta, who, counts, phases, ecomap, board, timeline }: CaseLayoutProps) {
  return (
    <div className="rd-case">
      <header className="rd-case-head">
        <div>
          <div className="rd-case-title">
            <h1>{title}</h1>
            {meta !== undefined && <span className="rd-meta">{meta}</span>}
          </div>
          {who !== undefined && <div className="rd-case-who">{who}</div>}
        </div>
        <div>
          {counts}
          {phases}
        </div>
      </header>
      <div className="rd-case-middle">
        {ecomap}
        {board}
      </div>
      {timeline}
    </div>
  )
}
