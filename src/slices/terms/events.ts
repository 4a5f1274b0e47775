import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'term.suspended': { phase: 'verheldering', mark: 'suspend' },
  'term.resumed': { phase: 'verheldering', mark: 'start' },
} as const satisfies EventTypes
