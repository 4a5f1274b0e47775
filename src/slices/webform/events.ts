import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'web-report.sent': { phase: 'aanmelding', mark: 'wait:us' },
  'web-report.linked': { phase: 'aanmelding', mark: 'complete' },
} as const satisfies EventTypes
