import { type Refusal, refuse } from '#shared/refusal.ts'

/** Phases of a case. Only what the law demands is compulsory (D12): phases may be skipped, never walked backwards but to correct. */
export const casePhases = [
  'opened',
  'clarifying',
  'planning',
  'carrying-out',
  'evaluating',
  'closed',
] as const
export type CasePhase = (typeof casePhases)[number]

export const caseTable = {
  opened: ['clarifying', 'planning', 'carrying-out', 'evaluating', 'closed'],
  clarifying: ['planning', 'carrying-out', 'evaluating', 'closed'],
  planning: ['clarifying', 'carrying-out', 'evaluating', 'closed'],
  'carrying-out': ['planning', 'evaluating', 'closed'],
  evaluating: ['planning', 'carrying-out', 'closed'],
  closed: [],
} as const satisfies Record<CasePhase, readonly CasePhase[]>

export function mayMoveTo(from: CasePhase, to: CasePhase): boolean {
  return (caseTable[from] as readonly CasePhase[]).includes(to)
}

/** From carrying out on, the inquiry is done and its result stands in the plan. */
export function planIsMade(phase: CasePhase): boolean {
  return phase === 'carrying-out' || phase === 'evaluating' || phase === 'closed'
}

export interface ClosingFacts {
  readonly phase: CasePhase
  /** Agreements that are still running or wait for an answer. */
  readonly openAgreements: number
  /** Goals without a result in the end report. */
  readonly goalsWithoutResult: number
  readonly goals: number
}

/** A case closes with a result per goal and no promise left hanging (D8). */
export function decideClosing(facts: ClosingFacts): { readonly phase: 'closed' } | Refusal {
  if (!mayMoveTo(facts.phase, 'closed')) return refuse('case-closed')
  if (facts.openAgreements > 0) return refuse('case-has-open-agreements', { count: facts.openAgreements })
  if (facts.goalsWithoutResult > 0)
    return refuse('case-has-goals-without-result', { count: facts.goalsWithoutResult })
  return { phase: 'closed' }
}
