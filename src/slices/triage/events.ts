import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'triage.decided': { phase: 'verheldering', mark: 'complete' },
} as const satisfies EventTypes
