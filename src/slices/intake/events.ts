import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'report.received': { phase: 'aanmelding', mark: 'wait:us' },
} as const satisfies EventTypes
