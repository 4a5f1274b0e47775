import type { EventTypes } from '#platform/events/event.ts'
import type { RoundTableStep } from './rules/state.ts'

export const events = {
  'round-table.planned': { phase: 'uitvoering', mark: 'start' },
  'round-table.started': { phase: 'uitvoering', mark: 'start' },
  'round-table.extended': { phase: 'uitvoering', mark: 'assign' },
  'round-table.agenda-set': { phase: 'uitvoering', mark: 'assign' },
  'round-table.turned': { phase: 'uitvoering', mark: 'assign' },
  'round-table.attended': { phase: 'uitvoering', mark: 'assign' },
  'round-table.decided': { phase: 'uitvoering', mark: 'assign' },
  'round-table.reminded': { phase: 'uitvoering', mark: 'wait:partner' },
  'round-table.closed': { phase: 'uitvoering', mark: 'complete' },
  'round-table.called-off': { phase: 'uitvoering', mark: 'complete' },
  'round-table.nobody-came': { phase: 'uitvoering', mark: 'complete' },
} as const satisfies EventTypes

/** The fact that each step leaves behind. */
export const stepEvents = {
  start: 'round-table.started',
  extend: 'round-table.extended',
  close: 'round-table.closed',
  'call-off': 'round-table.called-off',
  'nobody-came': 'round-table.nobody-came',
} as const satisfies Record<RoundTableStep, keyof typeof events>
