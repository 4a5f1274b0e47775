import type { PlainDate } from '#shared/plain-date.ts'
import { dayOf } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { mostExtra } from './agenda.ts'

/** A round table is planned, runs, and ends in one of three ways. One table says what may happen when. */
export const roundTableStates = ['planned', 'running', 'closed', 'called-off', 'nobody-came'] as const
export type RoundTableState = (typeof roundTableStates)[number]

export const roundTableSteps = ['start', 'extend', 'close', 'call-off', 'nobody-came'] as const
export type RoundTableStep = (typeof roundTableSteps)[number]

export const roundTableTable = {
  planned: { start: 'running', 'call-off': 'called-off', 'nobody-came': 'nobody-came' },
  running: { extend: 'running', close: 'closed' },
  closed: {},
  'called-off': {},
  'nobody-came': {},
} as const satisfies Record<RoundTableState, Partial<Record<RoundTableStep, RoundTableState>>>

export function nextState(state: RoundTableState, step: RoundTableStep): RoundTableState | undefined {
  const row: Partial<Record<RoundTableStep, RoundTableState>> = roundTableTable[state]
  return row[step]
}

export function hasEnded(state: RoundTableState): boolean {
  return Object.keys(roundTableTable[state]).length === 0
}

export interface TableFacts {
  readonly state: RoundTableState
  readonly startsAt: Date
  readonly extraMinutes: number
  /** Invited people of whom it is not written down whether they came. */
  readonly unknownPresence: number
  /** People who are or were at the table, without who steers. */
  readonly came: number
  readonly caseClosed: boolean
}

export interface StepTime {
  readonly now: Date
  readonly today: PlainDate
}

/** Whether a step can be taken now, by the clock and by what is written down; undefined when it can. */
function refusalOf(
  step: RoundTableStep,
  facts: TableFacts,
  words: string,
  time: StepTime,
): Refusal | undefined {
  const day = dayOf(facts.startsAt)
  switch (step) {
    case 'start':
      return day > time.today ? refuse('round-table-too-early') : undefined
    case 'extend':
      return facts.extraMinutes >= mostExtra ? refuse('round-table-long-enough') : undefined
    case 'call-off':
      return words.trim() === ''
        ? refuse('invalid-input', { count: 1 }, [{ pointer: '/words', code: 'reason-missing' }])
        : undefined
    case 'nobody-came':
      return facts.startsAt > time.now ? refuse('round-table-too-early') : undefined
    case 'close':
      if (facts.unknownPresence > 0)
        return refuse('round-table-presence-open', { count: facts.unknownPresence })
      return facts.came === 0 ? refuse('round-table-nobody-there') : undefined
  }
}

/** What a step leads to, or why it cannot be. A table whose case was closed only ends. */
export function decideStep(
  step: RoundTableStep,
  facts: TableFacts,
  words: string,
  time: StepTime,
): RoundTableState | Refusal {
  if (facts.caseClosed && (step === 'start' || step === 'extend')) return refuse('case-closed')
  const next = nextState(facts.state, step)
  if (next === undefined) return refuse('round-table-state', { state: facts.state, step })
  return refusalOf(step, facts, words, time) ?? next
}

/** Steps that the table and the clock allow; what must be written down first is said when it is asked. */
export function availableSteps(
  facts: Pick<TableFacts, 'state' | 'startsAt' | 'extraMinutes' | 'caseClosed'>,
  time: StepTime,
): RoundTableStep[] {
  const whole = { ...facts, unknownPresence: 0, came: 1 }
  return roundTableSteps.filter((step) => typeof decideStep(step, whole, 'x', time) === 'string')
}
