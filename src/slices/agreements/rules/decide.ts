import { addDays, daysBetween, type PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import {
  type AgreementCommand,
  type AgreementState,
  commandSides,
  isOfTimes,
  nextState,
  type Side,
} from './agreement.ts'
import { seenFaults } from './duty.ts'

export interface AgreementFacts {
  readonly state: AgreementState
  readonly dueOn: PlainDate
  readonly counteredDueOn: PlainDate | null
  readonly caseClosed: boolean
  /** It carries a duty by law. */
  readonly duty?: boolean
}

export interface CommandInput {
  readonly remark: string
  /** The other date of a counter-proposal or a new round. */
  readonly dueOn?: PlainDate | undefined
  /** The duty and what may follow were shown, or told by phone. */
  readonly dutySeen?: boolean | undefined
}

export interface AgreementChange {
  readonly state: AgreementState
  readonly dueOn: PlainDate
  readonly counteredDueOn: PlainDate | null
  readonly lookingIntoUntil: PlainDate | null
  readonly accepted: boolean
}

/** A promiser who looks into it answers within a week. */
export const lookIntoDays = 7
/** No agreement runs longer than two years: then it is a wish, not a promise. */
const longestDays = 731

/** Decides one command; all faults at once. */
export function decideCommand(
  facts: AgreementFacts,
  command: AgreementCommand,
  side: Side,
  input: CommandInput,
  today: PlainDate,
): AgreementChange | Refusal {
  if (facts.caseClosed) return refuse('case-closed')
  if (!commandSides[command].some((allowed) => allowed === side)) return refuse('agreement-not-yours')
  const state = nextState(facts.state, command)
  if (state === undefined || isOfTimes(command))
    return refuse('agreement-state', { state: facts.state, command })
  const promises = command === 'accept' || command === 'counter'
  const faults = [
    ...faultsOf(command, input, today),
    ...seenFaults(facts.duty === true, promises, input.dutySeen === true),
  ]
  if (faults.length > 0) return refuse('invalid-input', { count: faults.length }, faults)
  const agreed = command === 'agree-to-date' && facts.counteredDueOn !== null
  return {
    state,
    dueOn: agreed ? (facts.counteredDueOn ?? facts.dueOn) : facts.dueOn,
    counteredDueOn: command === 'counter' ? (input.dueOn ?? null) : null,
    lookingIntoUntil: command === 'look-into' ? addDays(today, lookIntoDays) : null,
    accepted: state === 'accepted' && facts.state !== 'at-risk',
  }
}

const needsReason: readonly AgreementCommand[] = ['decline', 'report-risk', 'break', 'cancel']

function faultsOf(command: AgreementCommand, input: CommandInput, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (needsReason.includes(command) && input.remark.trim() === '') {
    faults.push({ pointer: '/remark', code: 'reason-missing' })
  }
  if (command === 'counter' || command === 'renegotiate') {
    if (input.dueOn === undefined) faults.push({ pointer: '/dueOn', code: 'date-missing' })
    else faults.push(...dateFaults(input.dueOn, today))
  } else if (input.dueOn !== undefined) {
    faults.push({ pointer: '/dueOn', code: 'date-not-expected' })
  }
  return faults
}

/** A due date lies between today and two years from now. */
export function dateFaults(dueOn: PlainDate, today: PlainDate): Fault[] {
  if (dueOn < today) return [{ pointer: '/dueOn', code: 'date-past', details: { date: dueOn } }]
  if (daysBetween(today, dueOn) > longestDays) return [{ pointer: '/dueOn', code: 'date-too-far' }]
  return []
}
