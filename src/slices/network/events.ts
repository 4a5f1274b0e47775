import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'relation.changed': { phase: 'verheldering', mark: 'complete' },
  'relation.ended': { phase: 'uitvoering', mark: 'complete' },
  'relation.restored': { phase: 'uitvoering', mark: 'start' },
  'household.changed': { phase: 'uitvoering', mark: 'complete' },
  'household.renamed': { phase: 'verheldering', mark: 'complete' },
} as const satisfies EventTypes
