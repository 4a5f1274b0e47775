import { addWorkingDays } from '#shared/calendar.ts'
import { dayOf, type PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import {
  availableCommands,
  contactDays,
  type Facts,
  isExpired,
  type Outcome,
  type RefusalReason,
  standingOf,
} from './referral.ts'
import { isOpen, type ReferralCommand, type ReferralState, type Side, steps } from './state.ts'

export interface CommandInput {
  readonly command: ReferralCommand
  readonly words: string
  readonly reason?: RefusalReason | undefined
  readonly outcome?: Outcome | undefined
  readonly on?: PlainDate | undefined
  readonly startsAt?: string | undefined
  readonly form?: 'call' | 'visit' | undefined
}

export interface ReferralFacts extends Facts {
  readonly sentOn: PlainDate
  readonly contactOn: PlainDate | null
  readonly handoverAt: Date | null
}

/** What a command changes; what stays out stays as it is. */
export interface ReferralChange {
  readonly state: ReferralState
  readonly seenOn?: PlainDate
  readonly answeredOn?: PlainDate
  readonly endedOn?: PlainDate
  readonly settledOn?: PlainDate
  readonly reason?: RefusalReason
  readonly outcome?: Outcome
  readonly contactBy?: PlainDate
  readonly contactOn?: PlainDate
}

type Field = 'reason' | 'outcome' | 'on' | 'startsAt' | 'form'
const fields: readonly Field[] = ['reason', 'outcome', 'on', 'startsAt', 'form']

/** The fields that a command takes beside its words; each of them it needs. */
const fieldsOf: Partial<Record<ReferralCommand, readonly Field[]>> = {
  decline: ['reason'],
  return: ['reason'],
  contact: ['on'],
  close: ['outcome'],
  'plan-handover': ['startsAt', 'form'],
}
const missing = {
  reason: 'referral-reason-missing',
  outcome: 'referral-outcome-missing',
  on: 'date-missing',
  startsAt: 'referral-moment-missing',
  form: 'referral-form-missing',
} as const satisfies Record<Field, string>
/** Commands that say in words why, or what happens instead. */
const needsWords: readonly ReferralCommand[] = ['withdraw', 'settle', 'handover-missed']

/** A command on a referral: what changes, or why not. All faults at once. */
export function decide(
  facts: ReferralFacts,
  side: Side,
  input: CommandInput,
  now: Date,
  today: PlainDate,
): ReferralChange | Refusal {
  const { command } = input
  // Sending on is a referral of its own, which continues this one.
  if (command === 'reroute' || !availableCommands(facts, side, today).includes(command))
    return refuse(refusalOf(facts, side, command, today))
  const faults = faultsOf(facts, input, today)
  if (faults.length > 0) return refuse('invalid-input', { count: faults.length }, faults)
  if (command === 'handover-held' && facts.handoverAt !== null && facts.handoverAt > now)
    return refuse('referral-handover-not-yet')
  return changeOf(facts, input, today)
}

function refusalOf(facts: ReferralFacts, side: Side, command: ReferralCommand, today: PlainDate): string {
  if (command === 'accept' && side === 'receiver' && isExpired(facts, today)) return 'referral-expired'
  const step = steps[standingOf(facts, today)][command]
  return step && !step.by.includes(side) ? 'referral-not-yours' : 'referral-state'
}

function faultsOf({ sentOn }: ReferralFacts, input: CommandInput, today: PlainDate): Fault[] {
  const { command } = input
  const taken = fieldsOf[command] ?? []
  const faults: Fault[] = fields.flatMap((field) => {
    if (taken.includes(field) && input[field] === undefined)
      return [{ pointer: `/${field}`, code: missing[field] }]
    if (!taken.includes(field) && input[field] !== undefined)
      return [{ pointer: `/${field}`, code: 'referral-field-unfit' }]
    return []
  })
  if (command === 'contact' && input.on !== undefined && (input.on > today || input.on < sentOn))
    faults.push({ pointer: '/on', code: 'referral-contact-day' })
  const silent = input.words.trim() === ''
  if (silent && (needsWords.includes(command) || input.reason === 'other'))
    faults.push({ pointer: '/words', code: 'referral-words-missing' })
  return faults
}

function changeOf(facts: ReferralFacts, input: CommandInput, today: PlainDate): ReferralChange {
  const { command } = input
  const step = steps[standingOf(facts, today)][command]
  const state = step?.to ?? facts.state
  const ends = isOpen(facts.state) && !isOpen(state) ? { endedOn: today } : {}
  const answers = { answeredOn: today }
  switch (command) {
    case 'see':
      return { state, seenOn: today }
    case 'accept':
    case 'confirm':
      return { state, ...answers, contactBy: addWorkingDays(today, contactDays) }
    case 'accept-late':
      return { state, ...answers }
    case 'decline':
      return { state, ...answers, ...ends, ...(input.reason && { reason: input.reason }) }
    case 'return':
      return { state, ...ends, ...(input.reason && { reason: input.reason }) }
    case 'contact':
      return { state, ...(input.on && { contactOn: input.on }) }
    case 'handover-held':
      return {
        state,
        contactOn: facts.contactOn ?? dayOf(facts.handoverAt ?? new Date(`${today}T12:00:00Z`)),
      }
    case 'close':
      return { state, ...ends, ...(input.outcome && { outcome: input.outcome }) }
    case 'settle':
      return { state, settledOn: today }
    case 'withdraw':
      return { state, ...ends, settledOn: today }
    case 'plan-handover':
    case 'handover-missed':
    case 'reroute':
      return { state }
  }
}
