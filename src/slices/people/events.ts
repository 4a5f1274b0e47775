import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'person.created': { phase: 'aanmelding', mark: 'complete' },
  'relation.recorded': { phase: 'verheldering', mark: 'complete' },
  'household.confirmed': { phase: 'verheldering', mark: 'complete' },
} as const satisfies EventTypes
