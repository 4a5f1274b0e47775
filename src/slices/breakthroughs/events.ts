import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'mandate.given': { phase: 'beheer', mark: 'start' },
  'mandate.ended': { phase: 'beheer', mark: 'complete' },
  'breakthrough.asked': { phase: 'plan', mark: 'start' },
  'breakthrough.decided': { phase: 'plan', mark: 'assign' },
  'breakthrough.withdrawn': { phase: 'plan', mark: 'complete' },
  'breakthrough.concluded': { phase: 'uitvoering', mark: 'complete' },
} as const satisfies EventTypes
