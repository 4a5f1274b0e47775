import { addWorkingDays } from '#shared/calendar.ts'
import { holdsLongNumber } from '#shared/long-number.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Fault } from '#shared/refusal.ts'
import { groundsWithin, type Law } from './grounds.ts'

/**
 * A breakthrough (doorbraak): help outside the standard offer, with the effect that is wanted, the purpose of the law, what
 * acting costs and what not acting costs. The order effect → purpose → cost → ground is that of the breakthrough method.
 */
export const breakthroughStates = ['asked', 'returned', 'granted', 'refused', 'withdrawn'] as const
export type BreakthroughState = (typeof breakthroughStates)[number]

export const breakthroughCommands = [
  'grant',
  'refuse',
  'return',
  'ask-again',
  'withdraw',
  'conclude',
] as const
export type BreakthroughCommand = (typeof breakthroughCommands)[number]

/** What each command leads to, per state. What is not in the table is refused. */
export const breakthroughTable = {
  asked: { grant: 'granted', refuse: 'refused', return: 'returned', withdraw: 'withdrawn' },
  returned: { 'ask-again': 'asked', withdraw: 'withdrawn' },
  granted: { conclude: 'granted' },
  refused: {},
  withdrawn: {},
} as const satisfies Record<BreakthroughState, Partial<Record<BreakthroughCommand, BreakthroughState>>>

export type Side = 'asker' | 'decider'
const sides = {
  grant: 'decider',
  refuse: 'decider',
  return: 'decider',
  'ask-again': 'asker',
  withdraw: 'asker',
  conclude: 'asker',
} as const satisfies Record<BreakthroughCommand, Side>

export function nextState(
  state: BreakthroughState,
  command: BreakthroughCommand,
): BreakthroughState | undefined {
  const row: Partial<Record<BreakthroughCommand, BreakthroughState>> = breakthroughTable[state]
  return row[command]
}

/** What one side may do now. What came of it is told once. */
export function availableCommands(
  state: BreakthroughState,
  mine: { readonly asker: boolean; readonly decider: boolean },
  concluded: boolean,
): BreakthroughCommand[] {
  return breakthroughCommands.filter(
    (command) =>
      nextState(state, command) !== undefined &&
      mine[sides[command]] &&
      !(command === 'conclude' && concluded),
  )
}

export const outcomes = ['worked', 'partly', 'not'] as const
export type Outcome = (typeof outcomes)[number]

/** Working days that whoever may decide has; then it stands as late at both. */
export const decisionDays = 3

export function decisionDue(askedOn: PlainDate): PlainDate {
  return addWorkingDays(askedOn, decisionDays)
}

export interface Proposal {
  readonly effect: string
  readonly solution: string
  readonly whyNotStandard: string
  readonly law: Law
  readonly purpose: string
  readonly ground: string
  readonly costNotActingWhy: string
  readonly summary: string
}

const required = [
  ['effect', 'breakthrough-effect-missing'],
  ['solution', 'breakthrough-solution-missing'],
  ['whyNotStandard', 'breakthrough-why-missing'],
  ['purpose', 'breakthrough-purpose-missing'],
  ['costNotActingWhy', 'breakthrough-cost-why-missing'],
  ['summary', 'breakthrough-summary-missing'],
] as const

/** All that is wrong with a proposal. `names` are those of the household: colleagues elsewhere will read the summary. */
export function proposalFaults(proposal: Proposal, names: readonly string[]): Fault[] {
  const faults: Fault[] = required
    .filter(([field]) => proposal[field].trim() === '')
    .map(([field, code]) => ({ pointer: `/${field}`, code }))
  if (!groundsWithin(proposal.law).some(({ code }) => code === proposal.ground))
    faults.push({ pointer: '/ground', code: 'breakthrough-ground-other-law' })
  if (holdsLongNumber(proposal.summary))
    faults.push({ pointer: '/summary', code: 'breakthrough-summary-number' })
  if (namesIn(proposal.summary, names).length > 0)
    faults.push({ pointer: '/summary', code: 'breakthrough-summary-name' })
  return faults
}

/** Which of the names stand in a text as words of their own. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const words = new Set(fold(text).split(/[^\p{L}]+/u))
  return names.filter((name) =>
    fold(name)
      .split(/[^\p{L}]+/u)
      .some((part) => part.length > 2 && words.has(part)),
  )
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
