import type { ReactNode } from 'react'

export type FactListProps = {
  readonly facts: readonly { readonly term: string; readonly value: ReactNode }[]
}

/** Who, result, when, why: what a request says. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className="rd-facts">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
