import { isBsn, normaliseBsn } from '#shared/bsn.ts'
import { parsePartialDate } from '#shared/partial-date.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Fault } from '#shared/refusal.ts'

export interface NewPersonFacts {
  readonly familyName: string
  readonly born: string
  readonly bsn: string
  readonly postcode: string
}

/** All faults in a new person at once. Unknown parts of the birth date are fine; a day that cannot be is not. */
export function checkPerson(person: NewPersonFacts, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (person.familyName.trim() === '') faults.push({ pointer: '/familyName', code: 'family-name-missing' })
  const birth = parsePartialDate(person.born)
  if (!birth) faults.push({ pointer: '/born', code: 'birth-date-wrong' })
  else if (birth.year !== null) {
    if (person.born > today.slice(0, person.born.length))
      faults.push({ pointer: '/born', code: 'birth-date-future' })
    else if (Number(today.slice(0, 4)) - birth.year > 120)
      faults.push({ pointer: '/born', code: 'birth-date-too-old' })
  }
  if (person.bsn !== '' && !isBsn(normaliseBsn(person.bsn)))
    faults.push({ pointer: '/bsn', code: 'bsn-wrong' })
  if (person.postcode !== '' && !/^[1-9]\d{3}\s?[A-Za-z]{2}$/.test(person.postcode.trim())) {
    faults.push({ pointer: '/postcode', code: 'postcode-wrong' })
  }
  return faults
}

export const relationKinds = [
  'parent',
  'child',
  'partner',
  'former-partner',
  'sibling',
  'grandparent',
  'relative',
  'carer',
  'authority',
  'friend',
  'neighbour',
  'other',
] as const
export type RelationKind = (typeof relationKinds)[number]
/** Who leans on whom in a tie: the first helps the second, the second the first, or each other. */
export const helpDirections = ['from', 'to', 'both'] as const
export type HelpDirection = (typeof helpDirections)[number]
export const relationStrengths = ['strong', 'normal', 'strained'] as const
export type RelationStrength = (typeof relationStrengths)[number]
export const householdStates = ['proposed', 'confirmed'] as const
