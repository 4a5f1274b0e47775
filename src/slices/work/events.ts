import type { EventTypes } from '#platform/events/event.ts'
import type { OfferStep } from './rules/offer.ts'

export const events = {
  'work-place.added': { phase: 'beheer', mark: 'start' },
  'work-place.changed': { phase: 'beheer', mark: 'complete' },
  'work-profile.noted': { phase: 'verheldering', mark: 'complete' },
  'work-profile.answered': { phase: 'verheldering', mark: 'complete' },
  'work-offer.made': { phase: 'plan', mark: 'wait:resident' },
  'work-offer.wanted': { phase: 'plan', mark: 'wait:us' },
  'work-offer.not-wanted': { phase: 'plan', mark: 'wait:us' },
  'work-offer.introduced': { phase: 'uitvoering', mark: 'wait:partner' },
  'work-offer.on-trial': { phase: 'uitvoering', mark: 'start' },
  'work-offer.started': { phase: 'uitvoering', mark: 'complete' },
  'work-offer.stopped': { phase: 'uitvoering', mark: 'complete' },
  'work-offer.ended': { phase: 'nazorg', mark: 'complete' },
  'work-outflow.recorded': { phase: 'nazorg', mark: 'complete' },
} as const satisfies EventTypes

/** The fact that each step leaves behind. */
export const stepEvents = {
  want: 'work-offer.wanted',
  'not-want': 'work-offer.not-wanted',
  introduce: 'work-offer.introduced',
  'start-trial': 'work-offer.on-trial',
  start: 'work-offer.started',
  stop: 'work-offer.stopped',
  end: 'work-offer.ended',
} as const satisfies Record<OfferStep, keyof typeof events>
