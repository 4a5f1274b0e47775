/** Where a referral stands. That it has expired is computed from its date, never stored. */
export const referralStates = [
  'sent',
  'seen',
  'late-yes',
  'accepted',
  'contact',
  'closed',
  'declined',
  'bounced',
  'withdrawn',
  'rerouted',
] as const
export type ReferralState = (typeof referralStates)[number]

/** What the screens show: a state, or that the day to answer has passed. */
export const standings = [...referralStates, 'expired'] as const
export type Standing = (typeof standings)[number]

export const referralCommands = [
  'see',
  'accept',
  'accept-late',
  'decline',
  'confirm',
  'plan-handover',
  'handover-held',
  'handover-missed',
  'contact',
  'return',
  'close',
  'withdraw',
  'reroute',
  'settle',
] as const
export type ReferralCommand = (typeof referralCommands)[number]

/** The director who sent it, or who received it. The director may also record what the receiver said by telephone. */
export type Side = 'director' | 'receiver'

interface Step {
  readonly to: ReferralState
  readonly by: readonly Side[]
}
type Steps = Partial<Record<ReferralCommand, Step>>

const both = ['director', 'receiver'] as const
const director = ['director'] as const
const receiver = ['receiver'] as const

const unanswered: Steps = {
  accept: { to: 'accepted', by: both },
  decline: { to: 'declined', by: both },
  withdraw: { to: 'withdrawn', by: director },
}

/** What came back is with the director, who sends it on or says what happens instead. */
const cameBack = (state: 'declined' | 'bounced'): Steps => ({
  reroute: { to: state, by: director },
  settle: { to: state, by: director },
})

/**
 * The state table (domain.md "referral"), shared by server and screen. Sent → seen → accepted → first contact → closed; or
 * declined, bounced (sent back after a yes), withdrawn, rerouted (passed on while nobody had answered in time). After the
 * last day a receiver's yes is `late-yes`: the director says whether it still stands.
 */
export const steps: Readonly<Record<Standing, Steps>> = {
  sent: { see: { to: 'seen', by: receiver }, ...unanswered },
  seen: unanswered,
  expired: {
    see: { to: 'seen', by: receiver },
    accept: { to: 'accepted', by: director },
    'accept-late': { to: 'late-yes', by: receiver },
    decline: { to: 'declined', by: both },
    withdraw: { to: 'withdrawn', by: director },
    reroute: { to: 'rerouted', by: director },
  },
  'late-yes': {
    confirm: { to: 'accepted', by: director },
    decline: { to: 'declined', by: receiver },
    withdraw: { to: 'withdrawn', by: director },
    reroute: { to: 'rerouted', by: director },
  },
  accepted: {
    'plan-handover': { to: 'accepted', by: both },
    'handover-held': { to: 'contact', by: both },
    'handover-missed': { to: 'accepted', by: both },
    contact: { to: 'contact', by: both },
    return: { to: 'bounced', by: both },
    withdraw: { to: 'withdrawn', by: director },
  },
  contact: {
    'handover-held': { to: 'contact', by: both },
    'handover-missed': { to: 'contact', by: both },
    close: { to: 'closed', by: both },
    return: { to: 'bounced', by: both },
  },
  closed: {},
  declined: cameBack('declined'),
  bounced: cameBack('bounced'),
  withdrawn: {},
  rerouted: {},
}

/** Somebody still has to do something with it. */
export const openStates = ['sent', 'seen', 'late-yes', 'accepted', 'contact'] as const
/** It led nowhere, and not because the director wanted so. */
export const lostStates = ['declined', 'bounced', 'rerouted'] as const

export function isOpen(state: ReferralState): boolean {
  return (openStates as readonly ReferralState[]).includes(state)
}

export function ledNowhere(state: ReferralState): boolean {
  return (lostStates as readonly ReferralState[]).includes(state)
}
