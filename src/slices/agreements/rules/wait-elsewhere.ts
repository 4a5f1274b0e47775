import { maxDate, type PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { dueAfter, mayWait, type NewWait, type Waiting } from './wait.ts'
import type { WaitState } from './wait-state.ts'

/** For what an agreement may wait. Only agreements wait themselves, so only they can form a ring. */
export const waitKinds = ['agreement', 'referral', 'route-step'] as const
export type WaitKind = (typeof waitKinds)[number]
export type ElsewhereKind = Exclude<WaitKind, 'agreement'>

/** A referral or a step of the route, as far as waiting goes. */
export interface Elsewhere {
  readonly id: string
  readonly caseId: string
  readonly state: string
  /** The day on which it is expected; a step need not have one. */
  readonly expectedOn: PlainDate | null
  /** The referral with which the director went on. */
  readonly successorId: string | null
}

/**
 * What became of who waits, told by how the other stands now: however late or often it is heard of, the answer is the same.
 * A referral is waited for until somebody has met the resident, a step until it is done.
 */
export function waitOn(kind: ElsewhereKind, { state, successorId }: Elsewhere): WaitState {
  if (successorId !== null) return 'moved'
  return states[kind][state] ?? 'lost'
}

const states: Readonly<Record<ElsewhereKind, Readonly<Record<string, WaitState>>>> = {
  referral: {
    sent: 'waiting',
    seen: 'waiting',
    'late-yes': 'waiting',
    accepted: 'waiting',
    contact: 'over',
    closed: 'over',
  },
  'route-step': { planned: 'waiting', running: 'waiting', done: 'over' },
}

/** Decides that an agreement waits for something that is no agreement; all faults at once. */
export function decideWaitElsewhere(
  one: Waiting,
  kind: ElsewhereKind,
  other: Elsewhere | undefined,
  days: number | null,
  today: PlainDate,
): NewWait | Refusal {
  if (!mayWait(one.state)) return refuse('agreement-state', { state: one.state, command: 'wait' })
  const faults: Fault[] = []
  if (!other || other.caseId !== one.caseId) faults.push({ pointer: '/on', code: 'wait-unknown' })
  else if (waitOn(kind, other) !== 'waiting') faults.push({ pointer: '/on', code: 'wait-settled' })
  else if (days === null && other.expectedOn !== null && one.dueOn < other.expectedOn)
    faults.push({
      pointer: '/daysAfter',
      code: 'wait-date-before',
      details: { due: one.dueOn, other: other.expectedOn },
    })
  if (!other || faults.length > 0) return refuse('invalid-input', { count: faults.length }, faults)
  // What can be expected; counted anew from the day on which it happens. Without a day the promised one stays.
  const expected = other.expectedOn === null ? null : maxDate(other.expectedOn, today)
  return {
    on: other.id,
    days,
    dueOn: days === null || expected === null ? one.dueOn : dueAfter(expected, days),
  }
}
