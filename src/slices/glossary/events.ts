import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'glossary.proposed': { phase: 'beheer', mark: 'start' },
  'glossary.discussed': { phase: 'beheer', mark: 'start' },
  'glossary.worded': { phase: 'beheer', mark: 'complete' },
  'glossary.settled': { phase: 'beheer', mark: 'complete' },
  'agenda.settled': { phase: 'beheer', mark: 'complete' },
} as const satisfies EventTypes
