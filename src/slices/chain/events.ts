import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'agenda-point.added': { phase: 'beheer', mark: 'start' },
  'agenda-point.agreed': { phase: 'beheer', mark: 'assign' },
  'agenda-point.done': { phase: 'beheer', mark: 'complete' },
  'agenda-point.dropped': { phase: 'beheer', mark: 'complete' },
  'agenda-point.reopened': { phase: 'beheer', mark: 'start' },
  'chain-norm.set': { phase: 'beheer', mark: 'complete' },
} as const satisfies EventTypes
