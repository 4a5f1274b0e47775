import type { ReactNode } from 'react'

export type PromiseGroupProps = {
  /** Voice: the goal in the resident's own words; it is the heading of the group. */
  readonly goal: ReactNode
  /** PromiseItem elements */
  readonly children: ReactNode
}

export function PromiseGroup({ goal, children }: PromiseGroupProps) {
  return (
    <section className="rd-promises">
      <h3>{goal}</h3>
      {children}
    </section>
  )
}
