import type { AgreementState, Marked } from '#slices/agreements/contract'
import { referralTroubles } from '#slices/referrals/contract'

/** What may need a director today, in the order of urgency. Everything else runs without the director. */
export const exceptionKinds = [
  ...referralTroubles,
  'late',
  'broken',
  'gone',
  'at-risk',
  'refused-duty',
  'declined',
  'countered',
  'unanswered',
  'term',
  'silent',
  'unhappy',
] as const
export type ExceptionKind = (typeof exceptionKinds)[number]

/** Groups say what the director can do: call, decide, ask, read. */
export const exceptionGroups = {
  'third-organisation': 'decide',
  'ping-pong': 'decide',
  'referral-back': 'decide',
  'referral-expired': 'decide',
  'referral-late-yes': 'decide',
  'referral-no-contact': 'call',
  late: 'call',
  broken: 'call',
  gone: 'decide',
  'at-risk': 'call',
  'refused-duty': 'call',
  declined: 'decide',
  countered: 'decide',
  unanswered: 'decide',
  term: 'decide',
  silent: 'ask',
  unhappy: 'read',
} as const satisfies Record<ExceptionKind, 'call' | 'decide' | 'ask' | 'read'>

export const followUpKinds = ['called', 'reminded', 'asked', 'read'] as const
export type FollowUpKind = (typeof followUpKinds)[number]

/** How many days an exception stays away after it was followed up: a call needs an answer sooner than a letter read. */
export const quietDays = { called: 1, reminded: 3, asked: 3, read: 14 } as const satisfies Record<
  FollowUpKind,
  number
>

/** A proposal that nobody answered becomes the director's business after this many days. */
export const unansweredAfterDays = 5

/** What else is known: it carries a duty by law; who promised left, or has no place in the case any more. */
export interface Circumstances {
  readonly duty?: boolean
  readonly gone?: boolean
}

/**
 * The exception that an agreement is, if it is one. A resident who does not agree with a duty is talked with before anything
 * else (D13). `gone`: nobody will keep it or say so; that outranks everything but a promise that was broken already.
 */
export function exceptionOf(
  state: AgreementState,
  marked: Marked,
  { duty = false, gone = false }: Circumstances = {},
): ExceptionKind | undefined {
  if (state === 'declined' && duty) return 'refused-duty'
  if (gone && state !== 'broken') return 'gone'
  if (state === 'countered' || state === 'declined') return state
  switch (marked.mark) {
    case 'late':
    case 'broken':
    case 'at-risk':
    case 'silent':
      return marked.mark
    case 'proposed':
      return state === 'proposed' && marked.days >= unansweredAfterDays ? 'unanswered' : undefined
    case 'accepted':
    case 'renegotiated':
    case 'kept':
      return undefined
  }
}
