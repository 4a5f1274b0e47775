import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'consult.planned': { phase: 'beheer', mark: 'start' },
  'consult.booked': { phase: 'uitvoering', mark: 'assign' },
  'consult.cancelled': { phase: 'uitvoering', mark: 'complete' },
} as const satisfies EventTypes
