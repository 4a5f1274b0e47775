import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'criteria.published': { phase: 'beheer', mark: 'complete' },
} as const satisfies EventTypes
