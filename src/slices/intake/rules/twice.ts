import type { LifeDomain } from './life-domains.ts'

const dayInMilliseconds = 86_400_000

/** A report of the same person, as far as it matters for telling whether it is the same one. */
export interface Earlier {
  readonly id: string
  readonly receivedAt: Date
  readonly lifeDomains: readonly LifeDomain[]
}

/** Reports of the last day that share a life domain with the new one: most likely told before, by another channel. */
export function sameReports<One extends Earlier>(
  earlier: readonly One[],
  lifeDomains: readonly LifeDomain[],
  now: Date,
): readonly One[] {
  return earlier.filter(
    (one) =>
      Math.abs(now.getTime() - one.receivedAt.getTime()) <= dayInMilliseconds &&
      one.lifeDomains.some((domain) => lifeDomains.includes(domain)),
  )
}
