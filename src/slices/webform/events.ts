import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'web-report.sent': { phase: 'aanmelding', mark: 'wait:us' },
  'web-report.linked': { phase: 'aanmelding', mark: 'complete' },
  'web-report.closed': { phase: 'aanmelding', mark: 'complete' },
  'web-report.reopened': { phase: 'aanmelding', mark: 'wait:us' },
} as const satisfies EventTypes
