import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'chain-norm.set': { phase: 'beheer', mark: 'complete' },
} as const satisfies EventTypes
