import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'outreach.recorded': { phase: 'aanmelding', mark: 'start' },
  'outreach.followed': { phase: 'aanmelding', mark: 'complete' },
} as const satisfies EventTypes
