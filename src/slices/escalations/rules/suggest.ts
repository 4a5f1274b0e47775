import { daysBetween, type PlainDate } from '#shared/plain-date.ts'

/** Days late, and rounds, from which on the parties visibly do not get there together. */
export const lateEnough = 14
export const roundsEnough = 3

export interface Candidate {
  readonly state: string
  readonly promiserKind: string
  readonly dueOn: PlainDate
  /** The first round is 1; each time it is agreed anew adds one. */
  readonly round: number
}

export const suggestReasons = ['rounds', 'late'] as const
export type SuggestReason = (typeof suggestReasons)[number]

/** Agreements of a party can be escalated while they stand or were broken. */
export function mayEscalate({ state, promiserKind }: Pick<Candidate, 'state' | 'promiserKind'>): boolean {
  return (
    (promiserKind === 'worker' || promiserKind === 'organisation') &&
    ['proposed', 'countered', 'declined', 'accepted', 'at-risk', 'broken'].includes(state)
  )
}

/** Why an agreement asks to be escalated; a quiet hint, never done by itself. */
export function suggests(candidate: Candidate, today: PlainDate): SuggestReason | undefined {
  if (!mayEscalate(candidate)) return undefined
  if (candidate.round > roundsEnough) return 'rounds'
  const running = candidate.state === 'accepted' || candidate.state === 'at-risk'
  return running && daysBetween(candidate.dueOn, today) > lateEnough ? 'late' : undefined
}
