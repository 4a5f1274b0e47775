import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'link.opened': { phase: 'uitvoering', mark: 'start' },
} as const satisfies EventTypes
