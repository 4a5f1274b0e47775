import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'safety-line.recorded': { phase: 'uitvoering', mark: 'start' },
  'safety-line.renewed': { phase: 'uitvoering', mark: 'start' },
  'safety-line.ended': { phase: 'uitvoering', mark: 'complete' },
  'meldcode.started': { phase: 'uitvoering', mark: 'start' },
  'meldcode.step-taken': { phase: 'uitvoering', mark: 'start' },
  'meldcode.decided': { phase: 'uitvoering', mark: 'complete' },
  'meldcode.reported': { phase: 'uitvoering', mark: 'wait:partner' },
  'meldcode.evaluated': { phase: 'uitvoering', mark: 'complete' },
  'incident.recorded': { phase: 'uitvoering', mark: 'start' },
  'incident.buddy-named': { phase: 'uitvoering', mark: 'assign' },
  'incident.spoken': { phase: 'uitvoering', mark: 'complete' },
  'incident.step-planned': { phase: 'uitvoering', mark: 'assign' },
  'incident.step-done': { phase: 'uitvoering', mark: 'complete' },
  'incident.closed': { phase: 'uitvoering', mark: 'complete' },
} as const satisfies EventTypes
