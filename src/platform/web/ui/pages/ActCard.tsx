import type { ReactNode } from 'react'

export type ActCardProps = {
  /** "Wat doet u zelf?" */
  readonly title: string
  readonly what: ReactNode
  readonly why?: ReactNode
  /** BigButton */
  readonly action?: ReactNode
}

/** The one filled surface of the page: here you act. */
export function ActCard({ title, what, why, action }: ActCardProps) {
  return (
    <section className="rd-act">
      <h2>{title}</h2>
      <p className="rd-act-what">{what}</p>
      {why !== undefined && <p>{why}</p>}
      {action}
    </section>
  )
}
