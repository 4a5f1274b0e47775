import type { EventTypes } from '#platform/events/event.ts'
import type { ReferralCommand } from './rules/state.ts'

export const events = {
  'referral.sent': { phase: 'uitvoering', mark: 'wait:partner' },
  'referral.rerouted': { phase: 'uitvoering', mark: 'wait:partner' },
  'referral.seen': { phase: 'uitvoering', mark: 'wait:partner' },
  'referral.accepted': { phase: 'uitvoering', mark: 'start' },
  'referral.answered-late': { phase: 'uitvoering', mark: 'wait:us' },
  'referral.declined': { phase: 'uitvoering', mark: 'wait:us' },
  'referral.bounced': { phase: 'uitvoering', mark: 'wait:us' },
  'referral.handover-planned': { phase: 'uitvoering', mark: 'wait:partner' },
  'referral.handover-missed': { phase: 'uitvoering', mark: 'wait:partner' },
  'referral.first-contact': { phase: 'uitvoering', mark: 'start' },
  'referral.closed': { phase: 'uitvoering', mark: 'complete' },
  'referral.withdrawn': { phase: 'uitvoering', mark: 'complete' },
  'referral.settled': { phase: 'uitvoering', mark: 'complete' },
} as const satisfies EventTypes

/** The fact that each command leaves behind; a hand-over that was held is the first contact. */
export const commandEvents = {
  see: 'referral.seen',
  accept: 'referral.accepted',
  'accept-late': 'referral.answered-late',
  confirm: 'referral.accepted',
  decline: 'referral.declined',
  return: 'referral.bounced',
  'plan-handover': 'referral.handover-planned',
  'handover-held': 'referral.first-contact',
  'handover-missed': 'referral.handover-missed',
  contact: 'referral.first-contact',
  close: 'referral.closed',
  withdraw: 'referral.withdrawn',
  reroute: 'referral.rerouted',
  settle: 'referral.settled',
} as const satisfies Record<ReferralCommand, keyof typeof events>
