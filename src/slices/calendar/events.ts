import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'appointment.booked': { phase: 'uitvoering', mark: 'assign' },
  'appointment.moved': { phase: 'uitvoering', mark: 'wait:us' },
  'appointment.cancelled': { phase: 'uitvoering', mark: 'complete' },
  'hours.set': { phase: 'beheer', mark: 'complete' },
  'feed.opened': { phase: 'beheer', mark: 'start' },
  'feed.revoked': { phase: 'beheer', mark: 'complete' },
} as const satisfies EventTypes
