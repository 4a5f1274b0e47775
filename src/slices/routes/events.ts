import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'route-templates.published': { phase: 'beheer', mark: 'complete' },
  'route-step.added': { phase: 'plan', mark: 'assign' },
  'route-step.assigned': { phase: 'plan', mark: 'assign' },
  'route-step.moved': { phase: 'plan', mark: 'assign' },
  'route-step.begun': { phase: 'uitvoering', mark: 'start' },
  'route-step.done': { phase: 'uitvoering', mark: 'complete' },
  'route-step.withdrawn': { phase: 'uitvoering', mark: 'complete' },
  'route-step.skipped': { phase: 'uitvoering', mark: 'complete' },
  'route-step.resumed': { phase: 'uitvoering', mark: 'start' },
  'route-step.reopened': { phase: 'uitvoering', mark: 'start' },
  'route-step.put-back': { phase: 'uitvoering', mark: 'assign' },
} as const satisfies EventTypes
