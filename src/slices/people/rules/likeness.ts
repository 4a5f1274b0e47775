import type { PartialDate } from '#shared/partial-date.ts'
import { type BirthGrade, gradeBirth } from './birth-likeness.ts'
import { type Grade, gradeFamilyNames, gradeGivenNames } from './name-likeness.ts'

/** What two records are compared on. Unknown is null or empty and says nothing. */
export interface Comparable {
  readonly givenNames: string
  readonly familyName: string
  readonly birth: PartialDate
  /** Keyed hash of the BSN, as text. */
  readonly bsn: string | null
  /** The last nine digits. */
  readonly phone: string | null
  readonly email: string | null
  readonly postcode: string | null
  readonly houseNumber: string | null
}

export const likenessFields = ['bsn', 'family', 'given', 'birth', 'address', 'phone', 'email'] as const
export type LikenessField = (typeof likenessFields)[number]
export const likenessGrades = [
  'same',
  'sound',
  'close',
  'part',
  'initial',
  'near',
  'year',
  'slip',
  'swapped',
  'differs',
  'none',
] as const
export type LikenessGrade = (typeof likenessGrades)[number]

/** One line of the explanation: what was compared, how it came out and what that weighs. */
export interface LikenessReason {
  readonly field: LikenessField
  readonly grade: LikenessGrade
  readonly points: number
}

export const strengths = ['certain', 'likely', 'possible'] as const
export type Strength = (typeof strengths)[number]

export interface Likeness {
  /** 0 to 100. */
  readonly score: number
  /** Undefined: not worth a look. */
  readonly strength: Strength | undefined
  readonly reasons: readonly LikenessReason[]
}

const familyPoints = {
  same: 6,
  sound: 5.5,
  close: 5,
  part: 4.5,
  initial: 0,
  near: 1,
  none: 0,
  differs: -6,
} as const
const givenPoints = {
  same: 5,
  sound: 4.5,
  close: 4,
  part: 3,
  initial: 1.5,
  near: -3,
  none: 0,
  differs: -14,
} as const
const birthPoints = { same: 9, part: 6, year: 4, slip: 5, none: 0, differs: -10 } as const
const swappedPoints = 9.5
const otherPoints = { bsn: 40, address: 3, phone: 4, email: 5 } as const

/** From these points on two records are shown to a person as perhaps the same. */
const thresholds = { certain: 24, likely: 18, possible: 13 } as const
const maximum = 32

/**
 * Whether two records may be about one person, with the reason. It weighs as a record clerk does: names and birth date
 * carry, address and phone only support, because a family shares them. Another given name with the same birth date and
 * address is a twin; the same name with another birth date is a father and a son; two different BSNs are two people.
 */
export function compare(a: Comparable, b: Comparable): Likeness {
  const names = compareNames(a, b)
  const birth = gradeBirth(a.birth, b.birth)
  const reasons: LikenessReason[] = [
    ...names,
    { field: 'birth', grade: birth, points: birthPoints[birth] },
    { field: 'address', ...compareAddress(a, b) },
    { field: 'phone', ...same(a.phone, b.phone, otherPoints.phone) },
    {
      field: 'email',
      ...same(a.email?.toLowerCase() ?? null, b.email?.toLowerCase() ?? null, otherPoints.email),
    },
    { field: 'bsn', ...same(a.bsn, b.bsn, otherPoints.bsn) },
  ]
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0)
  const twoBsns = a.bsn !== null && b.bsn !== null && a.bsn !== b.bsn
  const score = twoBsns ? 0 : Math.round((100 * Math.min(maximum, Math.max(0, points))) / maximum)
  return {
    score,
    strength: twoBsns ? undefined : strengths.find((strength) => points >= thresholds[strength]),
    reasons: reasons.filter(({ grade }) => grade !== 'none').toSorted((x, y) => y.points - x.points),
  }
}

/** Given and family name in their own places, or in each other's when that fits better. */
function compareNames(a: Comparable, b: Comparable): LikenessReason[] {
  const family = gradeFamilyNames(a.familyName, b.familyName)
  const given = gradeGivenNames(a.givenNames, b.givenNames)
  const points = familyPoints[family] + givenPoints[given]
  const crossed = [
    gradeFamilyNames(a.familyName, b.givenNames),
    gradeFamilyNames(a.givenNames, b.familyName),
  ] as const satisfies readonly Grade[]
  if (crossed.every((grade) => grade !== 'differs' && grade !== 'none') && points < swappedPoints)
    return [{ field: 'family', grade: 'swapped', points: swappedPoints }]
  return [
    { field: 'family', grade: family, points: familyPoints[family] },
    { field: 'given', grade: given, points: givenPoints[given] },
  ]
}

function compareAddress(a: Comparable, b: Comparable): Pick<LikenessReason, 'grade' | 'points'> {
  if (a.postcode === null || b.postcode === null) return { grade: 'none', points: 0 }
  const number = (text: string | null): string => (text ?? '').toLowerCase().replace(/[^a-z0-9]/g, '')
  if (a.postcode !== b.postcode) return { grade: 'differs', points: -0.5 }
  return number(a.houseNumber) === number(b.houseNumber)
    ? { grade: 'same', points: otherPoints.address }
    : { grade: 'part', points: 1 }
}

function same(a: string | null, b: string | null, points: number): Pick<LikenessReason, 'grade' | 'points'> {
  if (a === null || b === null || a === '' || b === '') return { grade: 'none', points: 0 }
  return a === b ? { grade: 'same', points } : { grade: 'differs', points: 0 }
}

export type { BirthGrade, Grade }
