import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'case.opened': { phase: 'verheldering', mark: 'assign' },
  'case.reopened': { phase: 'nazorg', mark: 'assign' },
  'case.moved': { phase: 'uitvoering', mark: 'start' },
  'case.weighed': { phase: 'uitvoering', mark: 'start' },
  'case.closed': { phase: 'afronding', mark: 'complete' },
  'seat.appointed': { phase: 'plan', mark: 'assign' },
  'seat.ended': { phase: 'uitvoering', mark: 'complete' },
} as const satisfies EventTypes
