import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'link.opened': { phase: 'uitvoering', mark: 'start' },
  'link.code-sent': { phase: 'uitvoering', mark: 'wait:partner' },
} as const satisfies EventTypes
