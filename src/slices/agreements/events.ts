import type { EventTypes } from '#platform/events/event.ts'
import type { AgreementCommand } from './rules/agreement.ts'

export const events = {
  'agreement.proposed': { phase: 'plan', mark: 'wait:partner' },
  'agreement.accepted': { phase: 'uitvoering', mark: 'start' },
  'agreement.countered': { phase: 'plan', mark: 'wait:us' },
  'agreement.declined': { phase: 'plan', mark: 'wait:us' },
  'agreement.looked-into': { phase: 'plan', mark: 'wait:partner' },
  'agreement.date-kept': { phase: 'plan', mark: 'wait:partner' },
  'agreement.at-risk': { phase: 'uitvoering', mark: 'wait:us' },
  'agreement.recovered': { phase: 'uitvoering', mark: 'start' },
  'agreement.kept': { phase: 'uitvoering', mark: 'complete' },
  'agreement.broken': { phase: 'uitvoering', mark: 'wait:us' },
  'agreement.renegotiated': { phase: 'uitvoering', mark: 'wait:partner' },
  'agreement.cancelled': { phase: 'uitvoering', mark: 'complete' },
  'agreement.proof-asked': { phase: 'uitvoering', mark: 'complete' },
  'agreement.tied': { phase: 'uitvoering', mark: 'suspend' },
  'agreement.loosened': { phase: 'uitvoering', mark: 'start' },
  'agreement.wait-over': { phase: 'uitvoering', mark: 'start' },
  'agreement.wait-moved': { phase: 'uitvoering', mark: 'wait:us' },
  'agreement.wait-lost': { phase: 'uitvoering', mark: 'wait:us' },
  'agreement.rhythm-set': { phase: 'uitvoering', mark: 'complete' },
  'progress.written': { phase: 'uitvoering', mark: 'complete' },
  'pulse.asked': { phase: 'uitvoering', mark: 'wait:partner' },
  'pulse.answered': { phase: 'uitvoering', mark: 'complete' },
  'promise-list.asked': { phase: 'uitvoering', mark: 'wait:partner' },
} as const satisfies EventTypes

/** The fact that each command leaves behind. */
export const commandEvents = {
  accept: 'agreement.accepted',
  counter: 'agreement.countered',
  decline: 'agreement.declined',
  'look-into': 'agreement.looked-into',
  'agree-to-date': 'agreement.accepted',
  'keep-date': 'agreement.date-kept',
  'report-risk': 'agreement.at-risk',
  recover: 'agreement.recovered',
  keep: 'agreement.kept',
  break: 'agreement.broken',
  renegotiate: 'agreement.renegotiated',
  cancel: 'agreement.cancelled',
} as const satisfies Record<AgreementCommand, keyof typeof events>
