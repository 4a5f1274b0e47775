import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'choice.signalled': { phase: 'beheer', mark: 'start' },
  'choice.discussed': { phase: 'beheer', mark: 'complete' },
  'choice-norm.set': { phase: 'beheer', mark: 'complete' },
} as const satisfies EventTypes
