import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'kitchen-table.opened': { phase: 'plan', mark: 'start' },
  'kitchen-table.settled': { phase: 'plan', mark: 'complete' },
} as const satisfies EventTypes
