import { daysBetween, type PlainDate } from '#shared/plain-date.ts'
import { exceptionOfChain, isOpen, type WatchedLink } from '#slices/referrals/contract'
import type { Finding, LookedStep } from '#slices/routes/contract'

/** What can be brought to the chain manager: always something of a party, never of a resident or the own network. */
export const subjectKinds = ['agreement', 'referral', 'step'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** Days late, and rounds, from which on the parties visibly do not get there together. */
export const lateEnough = 14
export const roundsEnough = 3
/** A referral or a step may lie still for a week after its day: the day itself was time enough. */
export const stillEnough = 7

/** Why something asks to be escalated. */
export const suggestReasons = [
  'rounds',
  'late',
  'goes-round',
  'sent-back',
  'unanswered',
  'no-contact',
  'nobody',
  'no-ball',
] as const
export type SuggestReason = (typeof suggestReasons)[number]

export interface Candidate {
  readonly state: string
  readonly promiserKind: string
  readonly dueOn: PlainDate
  /** The first round is 1; each time it is agreed anew adds one. */
  readonly round: number
}

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

/**
 * The newest referral of a chain can be escalated until somebody there has met the resident, and when it came back. Not what waits
 * for the director's own word, and not when the organisation is gone: then nobody is left to hear.
 */
export function mayEscalateReferral(link: Pick<WatchedLink, 'state' | 'receiverGone' | 'dealt'>): boolean {
  if (link.receiverGone || link.dealt) return false
  const cameBack = link.state === 'declined' || link.state === 'bounced'
  return cameBack || (isOpen(link.state) && link.state !== 'contact' && link.state !== 'late-yes')
}

/** Why a question on its way asks to be escalated: it goes round, was sent back after a yes, or lies still. */
export function suggestsReferral(links: readonly WatchedLink[], today: PlainDate): SuggestReason | undefined {
  const last = links.at(-1)
  const found = last && mayEscalateReferral(last) ? exceptionOfChain(links, today) : undefined
  switch (found?.kind) {
    case 'third-organisation':
    case 'ping-pong':
      return 'goes-round'
    case 'referral-back':
      return last?.state === 'bounced' ? 'sent-back' : undefined
    case 'referral-expired':
      return found.days > stillEnough ? 'unanswered' : undefined
    case 'referral-no-contact':
      return found.days > stillEnough ? 'no-contact' : undefined
    default:
      return undefined
  }
}

/** A step can be escalated until it is done or skipped. */
export function mayEscalateStep({ state }: Pick<LookedStep, 'state'>): boolean {
  return state === 'planned' || state === 'running'
}

/** Why a step asks to be escalated. What still has to begin asks for nobody yet. */
export function suggestsStep(
  step: LookedStep,
  findings: readonly Finding[],
  today: PlainDate,
): SuggestReason | undefined {
  if (!mayEscalateStep(step)) return undefined
  const begins = step.state === 'running' || (step.fromOn !== null && step.fromOn <= today)
  const bare = findings.some(({ kind, stepIds }) => kind === 'nobody' && stepIds.includes(step.id))
  if (bare && begins) return 'nobody'
  if (step.untilOn !== null && daysBetween(step.untilOn, today) > stillEnough) return 'late'
  const noBall = findings.some(
    ({ kind, stepIds, from }) =>
      kind === 'no-ball' && stepIds.at(-1) === step.id && from !== null && from <= today,
  )
  return noBall ? 'no-ball' : undefined
}
