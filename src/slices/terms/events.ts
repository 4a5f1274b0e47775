import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'term.suspended': { phase: 'verheldering', mark: 'suspend' },
  'term.resumed': { phase: 'verheldering', mark: 'start' },
  'term.extended': { phase: 'verheldering', mark: 'wait:us' },
  'norm.set': { phase: 'beheer', mark: 'complete' },
} as const satisfies EventTypes
