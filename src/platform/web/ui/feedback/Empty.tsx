import type { ReactNode } from 'react'
import { Message } from './Message.tsx'

export type EmptyProps = {
  readonly title: ReactNode
  /** Why it is empty. */
  readonly why: ReactNode
  readonly action?: ReactNode
}

/** Nothing here: one sentence why, one action. */
export function Empty({ title, why, action }: EmptyProps) {
  return <Message title={title} text={why} action={action} />
}
