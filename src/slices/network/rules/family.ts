import type { PlainDate } from '#shared/plain-date.ts'
import type { Fault } from '#shared/refusal.ts'
import type { RelationKind } from '#slices/people/contract'

export interface Tie {
  readonly fromId: string
  readonly toId: string
  /** What the first is of the second. */
  readonly kind: RelationKind
}

export interface NewTie extends Tie {
  readonly since: PlainDate | null
}

/** Of whom a tie speaks: the year of birth and the age, where known. */
export interface TiedPerson {
  readonly birthYear: number | null
  readonly age: number | null
}

/** Nobody has authority (gezag) over somebody who is of age. BW 1:233 and 1:245. */
const ofAge = 18

/** All faults in a tie at once, seen beside the other ties that hold now. */
export function tieFaults(
  tie: NewTie,
  others: readonly Tie[],
  people: ReadonlyMap<string, TiedPerson>,
  today: PlainDate,
): Fault[] {
  const faults: Fault[] = []
  const from = people.get(tie.fromId)
  const to = people.get(tie.toId)
  if (!from) faults.push({ pointer: '/fromId', code: 'tie-person-unknown' })
  if (!to) faults.push({ pointer: '/toId', code: 'tie-person-unknown' })
  if (tie.fromId === tie.toId) faults.push({ pointer: '/toId', code: 'tie-same-person' })
  if (tie.since !== null && tie.since > today) faults.push({ pointer: '/since', code: 'tie-future' })
  const same = sameTie(tie)
  if (others.some((other) => sameTie(other) === same)) faults.push({ pointer: '/kind', code: 'tie-known' })
  else if (contradicts(tie, others)) faults.push({ pointer: '/kind', code: 'tie-contradicts' })
  if (from && to && bornTheWrongWayRound(tie, from, to))
    faults.push({ pointer: '/kind', code: 'tie-parent-younger' })
  if (tie.kind === 'authority' && to && to.age !== null && to.age >= ofAge)
    faults.push({ pointer: '/kind', code: 'tie-authority-of-age' })
  return faults
}

const mirrored: Partial<Record<RelationKind, RelationKind>> = { child: 'parent', parent: 'child' }
const bothWays: ReadonlySet<RelationKind> = new Set([
  'partner',
  'former-partner',
  'sibling',
  'relative',
  'friend',
  'neighbour',
  'other',
])

/** One key for a tie however it was written down: "child of" is "parent of" the other way round. */
export function sameTie({ fromId, toId, kind }: Tie): string {
  if (kind === 'child') return `parent ${toId} ${fromId}`
  if (bothWays.has(kind)) return `${kind} ${[fromId, toId].sort().join(' ')}`
  return `${kind} ${fromId} ${toId}`
}

/** Nobody is parent and child, or partner and former partner, of the same person. */
function contradicts(tie: Tie, others: readonly Tie[]): boolean {
  const pair = [tie.fromId, tie.toId].sort().join(' ')
  return others.some((other) => {
    if ([other.fromId, other.toId].sort().join(' ') !== pair) return false
    if (isLineage(tie.kind) && isLineage(other.kind)) return sameTie(tie) !== sameTie(other)
    if (isLineage(tie.kind)) return other.kind === 'partner' || other.kind === 'sibling'
    if (isLineage(other.kind)) return tie.kind === 'partner' || tie.kind === 'sibling'
    return new Set([tie.kind, other.kind, 'partner', 'former-partner']).size === 2
  })
}

function isLineage(kind: RelationKind): boolean {
  return kind === 'parent' || kind === 'child' || kind === 'grandparent'
}

function bornTheWrongWayRound(tie: Tie, from: TiedPerson, to: TiedPerson): boolean {
  const [elder, younger] = tie.kind === 'child' ? [to, from] : [from, to]
  if (!isLineage(tie.kind) || elder.birthYear === null || younger.birthYear === null) return false
  return elder.birthYear >= younger.birthYear
}

/** How the tie is told from the other's side. */
export function seenFrom(personId: string, { fromId, kind }: Tie): RelationKind {
  return fromId === personId ? kind : (mirrored[kind] ?? kind)
}

export const consents = ['holders', 'child-and-holders', 'child', 'unknown'] as const
/** Who has to agree with youth help. Jeugdwet, chapter 7, paragraph 3: under 12, 12 to 16, 16 and older. */
export type Consent = (typeof consents)[number]

export interface Custody {
  readonly childId: string
  readonly holderIds: readonly string[]
  readonly consent: Consent
}

/** Who has authority over each child of the household, and who therefore has to agree with youth help. */
export function custodyOf(
  members: readonly { readonly id: string; readonly age: number | null }[],
  ties: readonly Tie[],
): readonly Custody[] {
  return members
    .filter(({ age }) => age !== null && age < ofAge)
    .map(({ id, age }) => {
      const holders = ties.filter(({ kind, toId }) => kind === 'authority' && toId === id)
      const holderIds = [...new Set(holders.map(({ fromId }) => fromId))].sort()
      return { childId: id, holderIds, consent: consentAt(Number(age), holderIds.length) }
    })
}

function consentAt(age: number, holders: number): Consent {
  if (age >= 16) return 'child'
  if (holders === 0) return 'unknown'
  return age >= 12 ? 'child-and-holders' : 'holders'
}
