import type { ReactNode } from 'react'

export interface ThanksProps {
  readonly title: string
  /** What happens next. */
  readonly children: ReactNode
}

/** What was just sent has arrived. */
export function Thanks({ title, children }: ThanksProps) {
  return (
    <div className="rd-thanks" role="status">
      <p>
        <b>{title}</b>
      </p>
      <p>{children}</p>
    </div>
  )
}
