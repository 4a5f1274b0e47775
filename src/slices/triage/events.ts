import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'triage.decided': { phase: 'verheldering', mark: 'complete' },
  'triage.undone': { phase: 'verheldering', mark: 'wait:us' },
  'advice.asked': { phase: 'verheldering', mark: 'wait:us' },
  'advice.given': { phase: 'verheldering', mark: 'complete' },
  'advice-norm.set': { phase: 'beheer', mark: 'complete' },
  'own-circle.declared': { phase: 'beheer', mark: 'start' },
  'own-circle.withdrawn': { phase: 'beheer', mark: 'complete' },
} as const satisfies EventTypes
