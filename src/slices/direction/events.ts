import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'follow-up.recorded': { phase: 'uitvoering', mark: 'complete' },
  'follow-up.undone': { phase: 'uitvoering', mark: 'complete' },
} as const satisfies EventTypes
