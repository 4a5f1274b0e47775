import type { ReactNode } from 'react'
import { Message } from './Message.tsx'

export type NoResultProps = {
  readonly title: ReactNode
  /** Which filter is in the way, and what there is without it. */
  readonly why: ReactNode
  readonly action?: ReactNode
}

/** Nothing found: name the filter which stands in the way. */
export function NoResult({ title, why, action }: NoResultProps) {
  return <Message title={title} text={why} action={action} />
}
