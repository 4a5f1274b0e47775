import type { PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import type { AgreementCommand, AgreementState, Side } from './agreement.ts'
import { commandSides, nextState } from './agreement.ts'
import { type Repeats, type TimeOutcome, takeBackTime, tellableFrom, tellTime, told } from './repeat.ts'

/** Commands on one time of a repeated agreement, and what becomes of that time. */
export const timeCommands = {
  keep: 'kept',
  miss: 'missed',
  skip: 'skipped',
} as const satisfies Partial<Record<AgreementCommand, TimeOutcome>>

/** What a command says of the open time; undefined when it is about the whole agreement. */
export function outcomeOf(command: AgreementCommand): TimeOutcome | undefined {
  const known: Partial<Record<AgreementCommand, TimeOutcome>> = timeCommands
  return known[command]
}

export interface TimeFacts {
  readonly state: AgreementState
  readonly dueOn: PlainDate
  readonly caseClosed: boolean
  readonly repeats: Repeats
  /** The newest time that was told and not taken back. */
  readonly last: { readonly day: PlainDate; readonly outcome: TimeOutcome } | undefined
}

export interface TimeChange {
  readonly state: AgreementState
  readonly dueOn: PlainDate
  readonly repeats: Repeats
  /** The agreement ended with this time. */
  readonly ended: boolean
}

/**
 * Decides what one side says of the open time, all faults at once. A time that did not happen puts the agreement at risk, so
 * that the director hears of it; the next one that does happen puts it right.
 */
export function decideTime(
  facts: TimeFacts,
  command: AgreementCommand,
  side: Side,
  input: { readonly remark: string; readonly dueOn?: PlainDate | undefined },
  today: PlainDate,
): TimeChange | Refusal {
  const { state, repeats, dueOn } = facts
  if (facts.caseClosed) return refuse('case-closed')
  if (!commandSides[command].some((allowed) => allowed === side)) return refuse('agreement-not-yours')
  if (nextState(state, command) === undefined) return refuse('agreement-state', { state, command })
  const outcome = outcomeOf(command)
  const faults: Fault[] = []
  if (input.dueOn !== undefined) faults.push({ pointer: '/dueOn', code: 'date-not-expected' })
  if ((outcome === 'missed' || outcome === 'skipped') && input.remark.trim() === '')
    faults.push({ pointer: '/remark', code: 'reason-missing' })
  if (faults.length > 0) return refuse('invalid-input', { count: faults.length }, faults)
  if (outcome === undefined) {
    if (!facts.last || told(repeats) === 0) return refuse('agreement-state', { state, command })
    return { state: 'accepted', ...takeBackTime(repeats, facts.last), ended: false }
  }
  const from = tellableFrom(repeats, dueOn)
  if (outcome === 'kept' && today < from) return refuse('time-not-yet', { day: dueOn, from })
  const { ended, ...next } = tellTime(repeats, dueOn, outcome)
  return {
    ...next,
    state: ended ?? (outcome === 'missed' ? 'at-risk' : outcome === 'kept' ? 'accepted' : state),
    ended: ended !== undefined,
  }
}
