import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'meeting.planned': { phase: 'beheer', mark: 'start' },
  'meeting.signed-up': { phase: 'beheer', mark: 'assign' },
  'meeting.signed-off': { phase: 'beheer', mark: 'complete' },
  'meeting.moved-up': { phase: 'beheer', mark: 'assign' },
  'meeting.moved': { phase: 'beheer', mark: 'wait:us' },
  'meeting.called-off': { phase: 'beheer', mark: 'complete' },
  'meeting.attended': { phase: 'beheer', mark: 'complete' },
  'meeting.point-put': { phase: 'beheer', mark: 'start' },
} as const satisfies EventTypes
