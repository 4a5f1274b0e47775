import { addWorkingDays } from '#shared/calendar.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'

/**
 * An escalation (opschaling): an agreement, referral or step that stays unresolved between director and party is decided by the
 * chain manager.
 * One exhaustive table says what may happen in which state; the screen offers and the server allows from it.
 */
export const escalationStates = ['asked', 'heard', 'decided', 'declined', 'withdrawn', 'settled'] as const
export type EscalationState = (typeof escalationStates)[number]

export const escalationSteps = ['hear', 'decide', 'decline', 'withdraw', 'settle'] as const
export type EscalationStep = (typeof escalationSteps)[number]

export const escalationTable = {
  asked: { hear: 'heard', decide: 'decided', decline: 'declined', withdraw: 'withdrawn' },
  heard: { decide: 'decided', decline: 'declined', withdraw: 'withdrawn' },
  decided: { settle: 'settled' },
  declined: {},
  withdrawn: {},
  settled: {},
} as const satisfies Record<EscalationState, Partial<Record<EscalationStep, EscalationState>>>

export type Side = 'director' | 'manager' | 'party'

const sides = {
  hear: ['manager', 'party'],
  decide: ['manager'],
  decline: ['manager'],
  withdraw: ['director'],
  settle: ['director'],
} as const satisfies Record<EscalationStep, readonly Side[]>

/** Working days that the party has to tell its side before there can be a decision without it. */
export const hearingDays = 2
/** Working days within which the chain manager decides. */
export const decisionDays = 5

export function clocksFrom(askedOn: PlainDate): { readonly hearBy: PlainDate; readonly dueOn: PlainDate } {
  return { hearBy: addWorkingDays(askedOn, hearingDays), dueOn: addWorkingDays(askedOn, decisionDays) }
}

export function nextState(state: EscalationState, step: EscalationStep): EscalationState | undefined {
  const row: Partial<Record<EscalationStep, EscalationState>> = escalationTable[state]
  return row[step]
}

export interface Standing {
  readonly state: EscalationState
  readonly hearBy: PlainDate
  readonly sides: readonly Side[]
  /** Some organisation is on the other side. Without one it is asked who takes a step on, and there is nobody to hear. */
  readonly hasParty: boolean
}

/** Hear both sides: nothing is decided before the party was heard, or let its days pass. */
export function mayDecide({ state, hearBy, hasParty }: Omit<Standing, 'sides'>, today: PlainDate): boolean {
  return state === 'heard' || (state === 'asked' && (!hasParty || today > hearBy))
}

const decides = (step: EscalationStep): boolean => step === 'decide' || step === 'decline'

/** What somebody may do now, in the order of the table. */
export function stepsOf(standing: Standing, today: PlainDate): EscalationStep[] {
  return escalationSteps.filter(
    (step) =>
      nextState(standing.state, step) !== undefined &&
      sides[step].some((side) => standing.sides.includes(side)) &&
      (step !== 'hear' || standing.hasParty) &&
      (!decides(step) || mayDecide(standing, today)),
  )
}

export interface StepInput {
  readonly step: EscalationStep
  readonly words: string
  readonly carriedOutBy: string
  readonly byDay: PlainDate | null
}

/** The state that follows, or everything that is wrong. A decision says what, who and by when; every other step says why. */
export function decideStep(
  standing: Standing,
  input: StepInput,
  today: PlainDate,
): EscalationState | Refusal {
  const { step } = input
  if (!sides[step].some((side) => standing.sides.includes(side))) return refuse('not-found')
  const next = nextState(standing.state, step)
  if (next === undefined || (step === 'hear' && !standing.hasParty)) return refuse('escalation-not-now')
  if (decides(step) && !mayDecide(standing, today)) return refuse('escalation-hear-first')
  const faults = stepFaults(input, today)
  return faults.length > 0 ? refuse('invalid-input', { count: faults.length }, faults) : next
}

function stepFaults({ step, words, carriedOutBy, byDay }: StepInput, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (words.trim() === '') faults.push({ pointer: '/words', code: 'escalation-words-missing' })
  if (step !== 'decide') return faults
  if (carriedOutBy.trim() === '') faults.push({ pointer: '/carriedOutBy', code: 'escalation-who-missing' })
  if (byDay === null || byDay < today) faults.push({ pointer: '/byDay', code: 'escalation-day-missing' })
  return faults
}

/** States in which an escalation still asks something of somebody. */
export function isOpen(state: EscalationState): boolean {
  return Object.keys(escalationTable[state]).length > 0
}
