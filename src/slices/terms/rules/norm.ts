import { computeDeadline, type TermLength } from '#shared/deadline.ts'
import { daysBetween, type PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { lawOn, type TermKindKey } from './term-kinds.ts'

/** What a municipality promises of its own accord, beside the law. */
export interface Norm {
  readonly kind: TermKindKey
  readonly unit: TermLength['unit']
  readonly count: number
  readonly promise: string
  readonly fromOn: PlainDate
}

/** By when it was promised: own norms know neither suspension nor the Algemene termijnenwet. */
export function normDue(norm: Pick<Norm, 'unit' | 'count'>, startsOn: PlainDate): PlainDate {
  return computeDeadline(startsOn, { unit: norm.unit, count: norm.count, atw: false }, [], startsOn).due
}

/** A norm holds from today or later, and promises no more time than the law gives. */
export function checkNorm(norm: Norm, today: PlainDate): Refusal | undefined {
  const faults: Fault[] = []
  if (norm.promise.trim() === '') faults.push({ pointer: '/promise', code: 'promise-missing' })
  if (norm.fromOn < today) faults.push({ pointer: '/fromOn', code: 'norm-in-the-past' })
  const { length } = lawOn(norm.kind, norm.fromOn)
  const law = computeDeadline(norm.fromOn, { ...length, atw: false }, [], norm.fromOn).due
  if (daysBetween(normDue(norm, norm.fromOn), law) < 0)
    faults.push({ pointer: '/count', code: 'norm-longer-than-law' })
  return faults.length > 0 ? refuse('invalid-input', { count: faults.length }, faults) : undefined
}
