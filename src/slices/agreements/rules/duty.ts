import type { Fault } from '#shared/refusal.ts'

/**
 * The grounds of a duty (verplichting): law, article and what it asks, as data. They are from general knowledge and not
 * verified; a municipality checks them before use. What may follow is always decided by a human being.
 */
export const dutyGrounds = {
  'pw-inform': { law: 'Participatiewet', article: '17 lid 1', verified: false },
  'pw-work': { law: 'Participatiewet', article: '9 lid 1', verified: false },
  'pw-plan': { law: 'Participatiewet', article: '44a', verified: false },
  'wmo-inform': { law: 'Wmo 2015', article: '2.3.8 lid 1', verified: false },
  'wmo-cooperate': { law: 'Wmo 2015', article: '2.3.8 lid 3', verified: false },
  'wgs-inform': { law: 'Wgs', article: '6', verified: false },
  'wgs-cooperate': { law: 'Wgs', article: '7 lid 1', verified: false },
  'school-attendance': { law: 'Leerplichtwet 1969', article: '2 lid 1', verified: false },
} as const satisfies Record<string, DutyGroundFacts>

interface DutyGroundFacts {
  readonly law: string
  readonly article: string
  /** false: from general knowledge, to be checked by the municipality before use in production. */
  readonly verified: boolean
}

export type DutyGround = keyof typeof dutyGrounds
export const dutyGroundKeys = Object.keys(dutyGrounds) as [DutyGround, ...DutyGround[]]

export interface Duty {
  readonly ground: DutyGround
  readonly duty: string
  readonly consequence: string
}

/** Who says yes must have been able to read the duty and what may follow (D13). */
export function seenFaults(hasDuty: boolean, promises: boolean, seen: boolean): Fault[] {
  return hasDuty && promises && !seen ? [{ pointer: '/dutySeen', code: 'duty-not-seen' }] : []
}

/** A duty is whole or it is not there: the words of both halves. */
export function dutyFaults(duty: Duty | null): Fault[] {
  if (duty === null) return []
  const faults: Fault[] = []
  if (duty.duty.trim() === '') faults.push({ pointer: '/duty/duty', code: 'duty-missing' })
  if (duty.consequence.trim() === '')
    faults.push({ pointer: '/duty/consequence', code: 'duty-consequence-missing' })
  return faults
}
