import type { Exception, ExceptionKind, FollowUpKind } from '../../contract.ts'

/** What a director can do about an exception straight from the list; one letter each. */
export const actKeys = {
  call: 'b',
  remind: 'h',
  ask: 'n',
  check: 'v',
  read: 'g',
  agree: 'a',
  'keep-date': 'l',
  renegotiate: 'o',
  give: 'd',
  look: 'e',
  begin: 'i',
} as const
export type Act = keyof typeof actKeys
export const acts = Object.keys(actKeys) as readonly Act[]

const actsPerKind = {
  'third-organisation': ['look', 'call'],
  'ping-pong': ['look', 'call'],
  'referral-back': ['look', 'call'],
  'referral-expired': ['remind', 'call', 'look'],
  'referral-late-yes': ['look', 'call'],
  'referral-no-contact': ['call', 'remind', 'look'],
  late: ['call', 'remind', 'renegotiate'],
  broken: ['call', 'renegotiate'],
  gone: ['give', 'call'],
  'at-risk': ['call', 'remind', 'renegotiate'],
  'wait-lost': ['renegotiate', 'call'],
  'wait-moved': ['read', 'call'],
  declined: ['renegotiate', 'call'],
  countered: ['agree', 'keep-date', 'call'],
  unanswered: ['remind', 'call'],
  'no-goal': ['begin'],
  term: ['check'],
  silent: ['ask', 'call', 'renegotiate'],
  unhappy: ['call', 'read'],
  'not-helped': ['call', 'read'],
  'wants-call': ['call', 'read'],
  'refused-duty': ['call', 'read'],
} as const satisfies Record<ExceptionKind, readonly Act[]>

/** The acts that fit, the most obvious first; calling only when there is a number. */
export function actsOf({ kind, phone }: Pick<Exception, 'kind' | 'phone'>): readonly Act[] {
  return actsPerKind[kind].filter((act) => act !== 'call' || phone !== null)
}

/** Acts that are recorded as a follow-up and can be undone; the others change the agreement itself or go to where it is decided. */
export const followUpOf = {
  call: 'called',
  remind: 'reminded',
  ask: 'asked',
  check: 'asked',
  read: 'read',
  agree: null,
  'keep-date': null,
  renegotiate: null,
  give: null,
  look: null,
  begin: null,
} as const satisfies Record<Act, FollowUpKind | null>
