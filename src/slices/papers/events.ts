import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'plan.put-on-paper': { phase: 'plan', mark: 'complete' },
  'plan.signed': { phase: 'plan', mark: 'complete' },
} as const satisfies EventTypes
