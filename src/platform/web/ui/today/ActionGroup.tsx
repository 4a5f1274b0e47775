import type { ReactNode } from 'react'

export type ActionGroupProps = {
  readonly title: string
  readonly count: number
  readonly remark?: ReactNode
  /** ActionRow elements */
  readonly children: ReactNode
}

/** Rows grouped by what I can do with them. */
export function ActionGroup({ title, count, remark, children }: ActionGroupProps) {
  return (
    <section className="rd-action-group" aria-label={title}>
      <h2 className="rd-head">
        {title} <span className="rd-action-count">{count}</span>{' '}
        {remark !== undefined && <small>{remark}</small>}
      </h2>
      <ul>{children}</ul>
    </section>
  )
}
