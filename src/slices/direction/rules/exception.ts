import type { AgreementState, Marked, WaitState } from '#slices/agreements/contract'
import { referralTroubles } from '#slices/referrals/contract'

/** What may need a director today, in the order of urgency. Everything else runs without the director. */
export const exceptionKinds = [
  ...referralTroubles,
  'wants-call',
  'late',
  'broken',
  'gone',
  'at-risk',
  'refused-duty',
  'wait-lost',
  'declined',
  'countered',
  'unanswered',
  'no-goal',
  'term',
  'silent',
  'wait-moved',
  'not-helped',
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
  'wants-call': 'call',
  late: 'call',
  broken: 'call',
  gone: 'decide',
  'at-risk': 'call',
  'refused-duty': 'call',
  'wait-lost': 'decide',
  declined: 'decide',
  countered: 'decide',
  unanswered: 'decide',
  'no-goal': 'decide',
  term: 'decide',
  silent: 'ask',
  'wait-moved': 'read',
  'not-helped': 'read',
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
  /** It waits for another agreement that was agreed anew, or will not be kept. */
  readonly wait?: WaitState | null
}

/**
 * The exception that an agreement is, if it is one. A resident who does not agree with a duty is talked with before anything
 * else (D13). `gone`: nobody will keep it or say so; that outranks everything but a promise that was broken already.
 */
export function exceptionOf(
  state: AgreementState,
  marked: Marked,
  { duty = false, gone = false, wait = null }: Circumstances = {},
): ExceptionKind | undefined {
  if (state === 'declined' && duty) return 'refused-duty'
  if (gone && state !== 'broken') return 'gone'
  if (state === 'countered' || state === 'declined') return state
  if (wait === 'lost' && marked.mark !== 'broken' && marked.mark !== 'kept') return 'wait-lost'
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
      return wait === 'moved' ? 'wait-moved' : undefined
    case 'kept':
      return undefined
  }
}
