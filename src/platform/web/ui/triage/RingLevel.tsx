import type { ReactNode } from 'react'
import { Icon } from '../marks/Icon.tsx'

export type RingLevelProps = {
  /** From near to far: own strength and network, free facility, decision or contract. */
  readonly ring: 1 | 2 | 3
  readonly title: string
  /** The title as it is drawn, when it is more than its words. */
  readonly heading?: ReactNode
  readonly remark?: string
  /** OptionRow elements */
  readonly children: ReactNode
}

export function RingLevel({ ring, title, heading = title, remark, children }: RingLevelProps) {
  return (
    <section className="rd-level" aria-label={title}>
      <Icon name={`ring${ring}`} size={22} />
      <h3>
        {heading} {remark !== undefined && <small>{remark}</small>}
      </h3>
      <ul>{children}</ul>
    </section>
  )
}
