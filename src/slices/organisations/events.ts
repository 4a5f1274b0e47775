import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'card.changed': { phase: 'beheer', mark: 'complete' },
} as const satisfies EventTypes
