import type { AgreementMark } from '#platform/web/ui/index.ts'
import type { DecisionOut, ParticipantOut, RoundTableView } from '../contract.ts'

/** What was answered to a decision, as it matters before people leave. */
export type Answer = 'yes' | 'waiting' | 'other-date' | 'no' | 'changed'

export function answerOf({ state }: Pick<DecisionOut, 'state'>): Answer {
  switch (state) {
    case 'accepted':
    case 'at-risk':
    case 'kept':
      return 'yes'
    case 'proposed':
      return 'waiting'
    case 'countered':
      return 'other-date'
    case 'declined':
      return 'no'
    case 'broken':
    case 'renegotiated':
    case 'cancelled':
      return 'changed'
  }
}

/** A yes is a yes, also to what was agreed anew. */
export function markOfAnswer(decision: Pick<DecisionOut, 'state' | 'mark'>): AgreementMark {
  const answer = answerOf(decision)
  return answer === 'yes' ? 'accepted' : answer === 'waiting' ? 'proposed' : decision.mark
}

/** Who left when the table was closed stayed until the end. */
export function stayed(
  { endedAt }: Pick<RoundTableView, 'endedAt'>,
  { presence, since }: Pick<ParticipantOut, 'presence' | 'since'>,
): boolean {
  return presence === 'left' && endedAt !== null && since !== null && since >= endedAt
}

export function decisionsOf(table: Pick<RoundTableView, 'points'>): readonly DecisionOut[] {
  return table.points.flatMap(({ decisions }) => decisions)
}

export interface AnswersOf {
  readonly yes: number
  readonly all: readonly DecisionOut[]
  readonly waiting: DecisionOut | undefined
}

/** What one person promised at this table, and what is still waited for. */
export function answersOf(table: Pick<RoundTableView, 'points'>, holderId: string): AnswersOf {
  const all = decisionsOf(table).filter(({ promiserId }) => promiserId === holderId)
  return {
    all,
    yes: all.filter((one) => answerOf(one) === 'yes').length,
    waiting: all.find((one) => answerOf(one) === 'waiting'),
  }
}
