import { computeDeadline, type Deadline, type Suspension } from '#shared/deadline.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { type TermKindKey, termKinds } from './term-kinds.ts'

export interface TermFacts {
  readonly kind: TermKindKey
  readonly startsOn: PlainDate
  readonly metOn: PlainDate | null
  readonly suspensions: readonly Suspension[]
}

/** The due date of a term with its explanation. */
export function deadlineOf(term: TermFacts, today: PlainDate): Deadline {
  return computeDeadline(term.startsOn, termKinds[term.kind].length, term.suspensions, today)
}

/** A term stands still from today (Awb art. 4:15), with a reason; one suspension at a time. */
export function decideSuspension(term: TermFacts, reason: string, today: PlainDate): Suspension | Refusal {
  if (term.metOn !== null) return refuse('term-met')
  if (term.suspensions.some((suspension) => suspension.until === undefined))
    return refuse('term-already-suspended')
  if (reason.trim() === '')
    return refuse('invalid-input', { count: 1 }, [{ pointer: '/reason', code: 'reason-missing' }])
  return { from: today, reason: reason.trim() }
}

/** The clock runs on; the last day that stood still is today. */
export function decideResumption(term: TermFacts, today: PlainDate): { readonly until: PlainDate } | Refusal {
  if (!term.suspensions.some((suspension) => suspension.until === undefined))
    return refuse('term-not-suspended')
  return { until: today }
}
