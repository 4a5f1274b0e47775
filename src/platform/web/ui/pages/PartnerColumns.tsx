import type { ReactNode } from 'react'

export type PartnerColumnsProps = {
  /** Own open promises; only shown from 900 px, so also reachable by a link. */
  readonly mine?: ReactNode
  readonly request: ReactNode
  readonly pulse?: ReactNode
  readonly labels: { readonly mine: string; readonly pulse: string }
}

export function PartnerColumns({ mine, request, pulse, labels }: PartnerColumnsProps) {
  return (
    <div className="rd-partner">
      {mine !== undefined && (
        <section className="rd-partner-mine" aria-label={labels.mine}>
          {mine}
        </section>
      )}
      <div className="rd-partner-request">{request}</div>
      {pulse !== undefined && (
        <section className="rd-partner-pulse" aria-label={labels.pulse}>
          {pulse}
        </section>
      )}
    </div>
  )
}
