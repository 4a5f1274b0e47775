import type { Fault } from '#shared/refusal.ts'
import type { CaseWeight } from './seat.ts'

/** A change is to the other weight, and at least one published criterion argues for it. */
export function checkWeighing(
  now: CaseWeight,
  to: { readonly weight: CaseWeight; readonly reasons: readonly string[] },
): readonly Fault[] {
  const faults: Fault[] = []
  if (to.weight === now) faults.push({ pointer: '/weight', code: 'weight-same' })
  if (to.reasons.length === 0) faults.push({ pointer: '/reasons', code: 'weight-unreasoned' })
  return faults
}
