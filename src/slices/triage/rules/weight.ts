import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import type { Weight } from '#slices/criteria/contract'

/** What a case adds to the load of its director. */
export const addedPoints = { light: 1, heavy: 4 } as const

export interface QuestionDecision {
  readonly questionId: string
  readonly weight: Weight
  /** Codes of published criteria; a decision names at least one of them or gives a reason in words. */
  readonly reasons: readonly string[]
  readonly note: string
  readonly referredTo?: string | undefined
}

export interface TriageInput {
  readonly decisions: readonly QuestionDecision[]
  readonly directorId?: string | undefined
  readonly memberIds: readonly string[]
}

/** A case is opened when one of the questions is light or heavy. */
export function opensCase(decisions: readonly QuestionDecision[]): boolean {
  return decisions.some(({ weight }) => weight === 'light' || weight === 'heavy')
}

/** The heaviest question gives the weight of the case. */
export function caseWeight(decisions: readonly QuestionDecision[]): 'light' | 'heavy' {
  return decisions.some(({ weight }) => weight === 'heavy') ? 'heavy' : 'light'
}

/** Every open question is decided once, with a reason; a referral says to whom; a case has a director and members. */
export function checkDecision(
  input: TriageInput,
  openQuestionIds: readonly string[],
  reporterId: string,
): Refusal | undefined {
  const faults: Fault[] = []
  const decided = input.decisions.map(({ questionId }) => questionId)
  for (const id of openQuestionIds) {
    if (!decided.includes(id)) faults.push({ pointer: '/decisions', code: 'question-undecided' })
  }
  input.decisions.forEach((decision, index) => {
    const at = `/decisions/${index}`
    if (!openQuestionIds.includes(decision.questionId) || decided.indexOf(decision.questionId) !== index) {
      faults.push({ pointer: `${at}/questionId`, code: 'question-not-open' })
    }
    if (decision.reasons.length === 0 && decision.note.trim() === '') {
      faults.push({ pointer: `${at}/reasons`, code: 'reason-missing' })
    }
    if ((decision.weight === 'referred') !== (decision.referredTo !== undefined)) {
      faults.push({ pointer: `${at}/referredTo`, code: 'referral-address' })
    }
  })
  if (opensCase(input.decisions)) {
    if (input.directorId === undefined) faults.push({ pointer: '/directorId', code: 'director-missing' })
    if (!input.memberIds.includes(reporterId))
      faults.push({ pointer: '/memberIds', code: 'household-lacks-resident' })
    if (new Set(input.memberIds).size !== input.memberIds.length)
      faults.push({ pointer: '/memberIds', code: 'member-twice' })
  }
  return faults.length > 0 ? refuse('invalid-input', { count: faults.length }, faults) : undefined
}
