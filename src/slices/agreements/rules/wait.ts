import { nextWorkingDay } from '#shared/calendar.ts'
import { addDays, type PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import type { AgreementCommand, AgreementState } from './agreement.ts'
import type { WaitState } from './wait-state.ts'

export { holds, type WaitState, waitStates } from './wait-state.ts'

export const longestWaitDays = 365

/** What becomes of who waits when something happens to the other; undefined: nothing. */
export const waitAfter = {
  keep: 'over',
  break: 'lost',
  cancel: 'lost',
  decline: 'lost',
  renegotiate: 'moved',
} as const satisfies Partial<Record<AgreementCommand, WaitState>>

export function waitStateAfter(command: AgreementCommand): WaitState | undefined {
  const after: Partial<Record<AgreementCommand, WaitState>> = waitAfter
  return after[command]
}

/** Only what is open can wait, and only for what is open. */
const open: readonly AgreementState[] = ['proposed', 'countered', 'accepted', 'at-risk']
export const mayWait = (state: AgreementState): boolean => open.includes(state)

/** Who waits for whom in one case. */
export type Waits = ReadonlyMap<string, string>

/** The whole ring that would be closed if `id` waited for `on`, beginning with `id`; undefined when there is none. */
export function ringOf(waits: Waits, id: string, on: string): readonly string[] | undefined {
  const ring = [id]
  const seen = new Set<string>()
  for (let next: string | undefined = on; next !== undefined && !seen.has(next); next = waits.get(next)) {
    if (next === id) return ring
    seen.add(next)
    ring.push(next)
  }
  return undefined
}

/** The due date of who waited, counted from the day on which the other was kept; a day off moves on to a working day. */
export function dueAfter(keptOn: PlainDate, days: number): PlainDate {
  return nextWorkingDay(addDays(keptOn, days))
}

export interface Waiting {
  readonly id: string
  readonly state: AgreementState
  readonly dueOn: PlainDate
  readonly caseId: string
  readonly title: string
}

export interface NewWait {
  readonly on: string
  readonly days: number | null
  readonly dueOn: PlainDate
}

/** Decides that one agreement waits for another of the same case; all faults at once. */
export function decideWait(
  one: Waiting,
  others: readonly Waiting[],
  waits: Waits,
  input: { readonly on: string; readonly days: number | null },
): NewWait | Refusal {
  if (!mayWait(one.state)) return refuse('agreement-state', { state: one.state, command: 'wait' })
  const other = others.find(({ id }) => id === input.on)
  const faults: Fault[] = []
  if (!other || other.caseId !== one.caseId) faults.push({ pointer: '/on', code: 'wait-unknown' })
  else {
    const ring = ringOf(waits, one.id, other.id)
    const titleOf = (id: string) => others.find((agreement) => agreement.id === id)?.title ?? one.title
    if (ring)
      faults.push({
        pointer: '/on',
        code: 'wait-ring',
        details: {
          ring: [...ring, one.id].map((id) => (id === one.id ? one.title : titleOf(id))).join(' → '),
        },
      })
    else if (!mayWait(other.state)) faults.push({ pointer: '/on', code: 'wait-settled' })
    else if (input.days === null && one.dueOn < other.dueOn)
      faults.push({
        pointer: '/daysAfter',
        code: 'wait-date-before',
        details: { due: one.dueOn, other: other.dueOn },
      })
  }
  if (!other || faults.length > 0) return refuse('invalid-input', { count: faults.length }, faults)
  // Until the other is kept this is what can be expected; then it is counted from that day.
  const dueOn = input.days === null ? one.dueOn : dueAfter(other.dueOn, input.days)
  return { on: other.id, days: input.days, dueOn }
}
