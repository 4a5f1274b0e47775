import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'step-verdict.asked': { phase: 'uitvoering', mark: 'wait:resident' },
  'step-verdict.given': { phase: 'uitvoering', mark: 'complete' },
  'step-verdict.call-asked': { phase: 'uitvoering', mark: 'wait:us' },
  'step-verdict.withdrawn': { phase: 'uitvoering', mark: 'complete' },
  'step-verdict.stopped': { phase: 'beheer', mark: 'complete' },
  'step-verdict.resumed': { phase: 'beheer', mark: 'complete' },
} as const satisfies EventTypes
