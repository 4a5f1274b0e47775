import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'list.opened': { phase: 'beheer', mark: 'start' },
  'place.taken': { phase: 'uitvoering', mark: 'wait:provider' },
  'place.invited': { phase: 'uitvoering', mark: 'wait:resident' },
  'place.left': { phase: 'uitvoering', mark: 'complete' },
} as const satisfies EventTypes
