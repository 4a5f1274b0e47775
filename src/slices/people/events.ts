import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'person.created': { phase: 'aanmelding', mark: 'complete' },
  'person.merged': { phase: 'beheer', mark: 'complete' },
  'person.merge-undone': { phase: 'beheer', mark: 'complete' },
  'person.told-apart': { phase: 'beheer', mark: 'complete' },
  'person.told-apart-lifted': { phase: 'beheer', mark: 'complete' },
  'relation.recorded': { phase: 'verheldering', mark: 'complete' },
  'household.confirmed': { phase: 'verheldering', mark: 'complete' },
} as const satisfies EventTypes
