import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'chain-manager.named': { phase: 'beheer', mark: 'assign' },
  'escalation.asked': { phase: 'uitvoering', mark: 'wait:us' },
  'escalation.heard': { phase: 'uitvoering', mark: 'wait:us' },
  'escalation.decided': { phase: 'uitvoering', mark: 'wait:partner' },
  'escalation.declined': { phase: 'uitvoering', mark: 'complete' },
  'escalation.withdrawn': { phase: 'uitvoering', mark: 'complete' },
  'escalation.settled': { phase: 'uitvoering', mark: 'complete' },
} as const satisfies EventTypes
