import type { EventTypes } from '#platform/events/event.ts'

export const events = {
  'report.received': { phase: 'aanmelding', mark: 'wait:us' },
  'report.added': { phase: 'aanmelding', mark: 'wait:us' },
  'report.withdrawn': { phase: 'aanmelding', mark: 'complete' },
  'report.reopened': { phase: 'aanmelding', mark: 'wait:us' },
  'contact.parked': { phase: 'aanmelding', mark: 'suspend' },
  'contact.resumed': { phase: 'aanmelding', mark: 'start' },
  'contact.stopped': { phase: 'aanmelding', mark: 'complete' },
  'call-back-norm.set': { phase: 'beheer', mark: 'complete' },
  'call-back.asked': { phase: 'aanmelding', mark: 'wait:us' },
  'call-back.tried': { phase: 'aanmelding', mark: 'wait:resident' },
  'call-back.handed-on': { phase: 'aanmelding', mark: 'assign' },
  'call-back.done': { phase: 'aanmelding', mark: 'complete' },
  'neighbourhood.asked': { phase: 'aanmelding', mark: 'wait:us' },
  'neighbourhood.assigned': { phase: 'aanmelding', mark: 'assign' },
  'neighbourhood.answered': { phase: 'afronding', mark: 'complete' },
  'checklist.published': { phase: 'beheer', mark: 'complete' },
} as const satisfies EventTypes
