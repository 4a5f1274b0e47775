import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'transfer.proposed': { phase: 'uitvoering', mark: 'assign' },
  'transfer.asked': { phase: 'uitvoering', mark: 'wait:us' },
  'transfer.explained': { phase: 'uitvoering', mark: 'assign' },
  'transfer.accepted': { phase: 'uitvoering', mark: 'start' },
  'transfer.refused': { phase: 'uitvoering', mark: 'complete' },
  'transfer.withdrawn': { phase: 'uitvoering', mark: 'complete' },
  'transfer.moved': { phase: 'uitvoering', mark: 'complete' },
  'transfer.lapsed': { phase: 'uitvoering', mark: 'complete' },
  'absence.covered': { phase: 'uitvoering', mark: 'assign' },
  'absence.ended': { phase: 'uitvoering', mark: 'complete' },
} as const satisfies EventTypes
