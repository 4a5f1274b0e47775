import type { ReactNode } from 'react'
import { Message } from './Message.tsx'

export type AbsentProps = {
  readonly title: ReactNode
  /** What to try now. */
  readonly why: ReactNode
  readonly action?: ReactNode
}

/** One text for what does not exist and for what is not yours; same words, same timing. */
export function Absent({ title, why, action }: AbsentProps) {
  return <Message title={title} text={why} action={action} />
}
