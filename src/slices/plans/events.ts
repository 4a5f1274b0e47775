import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'goal.set': { phase: 'plan', mark: 'complete' },
  'goal.reworded': { phase: 'plan', mark: 'complete' },
  'goal.measured': { phase: 'uitvoering', mark: 'complete' },
  'goal.measure-taken-back': { phase: 'uitvoering', mark: 'complete' },
  'result.reported': { phase: 'afronding', mark: 'wait:resident' },
  'verdict.given': { phase: 'afronding', mark: 'complete' },
  'note.written': { phase: 'uitvoering', mark: 'complete' },
  'plan.agreed-by-resident': { phase: 'plan', mark: 'complete' },
  'plan.disputed-by-resident': { phase: 'plan', mark: 'wait:us' },
} as const satisfies EventTypes
