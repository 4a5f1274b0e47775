import type { ReactNode } from 'react'

export type SideListItem = {
  readonly id: string
  /** "10.30", "do 3 dec" */
  readonly when: string
  readonly what: ReactNode
  readonly detail?: ReactNode
  /** Right: days left, or a StateWord. */
  readonly end?: ReactNode
}

export type SideListProps = {
  readonly title: string
  readonly remark?: string
  readonly items: readonly SideListItem[]
  /** Shown when there are no items. */
  readonly empty?: string
}

export function SideList({ title, remark, items, empty }: SideListProps) {
  return (
    <section className="rd-side-list">
      <h2>
        {title} {remark && <small className="rd-meta">{remark}</small>}
      </h2>
      {items.length === 0 && empty && <p className="rd-meta">{empty}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.id} className={item.end === undefined ? undefined : 'rd-side-terms'}>
            <b>{item.when}</b>
            <span>
              {item.what}
              {item.detail !== undefined && <small className="rd-meta">{item.detail}</small>}
            </span>
            {item.end !== undefined && <span className="rd-meta">{item.end}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
