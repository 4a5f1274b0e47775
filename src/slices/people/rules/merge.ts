import { type Refusal, refuse } from '#shared/refusal.ts'

/** What is chosen as one when two records are merged. A name is one choice: half of each is nobody's name. */
export const mergeFields = ['name', 'born', 'bsn', 'phone', 'email', 'address', 'language'] as const
export type MergeField = (typeof mergeFields)[number]
export type Side = 'survivor' | 'absorbed'

export interface Datum {
  /** As text, empty when not known. */
  readonly value: string
  readonly source: string
  readonly date: string | null
}
export type Facts = Readonly<Record<MergeField, Datum>>

/**
 * Which side each datum is taken from when nobody says otherwise: what is known before what is not, the register before
 * what was told, the whole before a part of it, what was told last before what was told first, the survivor when all is equal.
 */
export function preferredSide(survivor: Datum, absorbed: Datum): Side {
  if (absorbed.value === '' || survivor.value === absorbed.value) return 'survivor'
  if (survivor.value === '') return 'absorbed'
  const register = (datum: Datum): boolean => datum.source.toUpperCase() === 'BRP'
  if (register(survivor) !== register(absorbed)) return register(absorbed) ? 'absorbed' : 'survivor'
  // 1948 says less than 1948-09-12.
  if (absorbed.value.startsWith(survivor.value)) return 'absorbed'
  if (survivor.value.startsWith(absorbed.value)) return 'survivor'
  return (absorbed.date ?? '') > (survivor.date ?? '') ? 'absorbed' : 'survivor'
}

/** The choices of whoever merges, completed with the preferred sides. */
export function chooseSides(
  survivor: Facts,
  absorbed: Facts,
  wanted: Partial<Record<MergeField, Side | undefined>>,
): Record<MergeField, Side> {
  const side = (field: MergeField) => wanted[field] ?? preferredSide(survivor[field], absorbed[field])
  return Object.fromEntries(mergeFields.map((field) => [field, side(field)])) as Record<MergeField, Side>
}

/** How two data stand beside each other on the screen. */
export function comparison(a: Datum, b: Datum): 'same' | 'differs' | 'only-one' | 'unknown' {
  if (a.value === '' && b.value === '') return 'unknown'
  if (a.value === '' || b.value === '') return 'only-one'
  return a.value.toLowerCase() === b.value.toLowerCase() ? 'same' : 'differs'
}

/** What matters for whether two records may become one. */
export interface MergeSide {
  readonly mergedInto: string | null
  /** Keyed hash, as text. */
  readonly bsn: string | null
  /** The households in which the person lives now. */
  readonly households: readonly string[]
  /** Running cases over those households. */
  readonly openCases: readonly string[]
}

export interface MergeAgreed {
  /** Both stay a member where they are, or the survivor's household is the only one. */
  readonly households?: 'both' | 'survivor' | undefined
  /** That two running cases meet in one person was seen. */
  readonly openCases: boolean
}

/** Why these two cannot become one now; undefined when they can. `apart`: somebody decided that they are two. */
export function refuseMerge(
  survivor: MergeSide,
  absorbed: MergeSide,
  agreed: MergeAgreed,
  apart: boolean,
): Refusal | undefined {
  if (survivor.mergedInto !== null || absorbed.mergedInto !== null) return refuse('merge-merged-already')
  if (apart) return refuse('merge-told-apart')
  if (survivor.bsn !== null && absorbed.bsn !== null && survivor.bsn !== absorbed.bsn)
    return refuse('merge-two-bsns')
  const faults = []
  const elsewhere = absorbed.households.some((id) => !survivor.households.includes(id))
  const twoHouseholds = survivor.households.length > 0 && elsewhere
  if (twoHouseholds && agreed.households === undefined)
    faults.push({ pointer: '/households', code: 'merge-choose-household' })
  const cases = absorbed.openCases.filter((id) => !survivor.openCases.includes(id))
  if (cases.length > 0 && survivor.openCases.length > 0 && !agreed.openCases)
    faults.push({ pointer: '/openCases', code: 'merge-open-cases' })
  const [first] = faults
  if (first) return refuse(first.code, {}, faults)
  // A running case without the person it is about would be nobody's.
  if (twoHouseholds && agreed.households === 'survivor' && cases.length > 0)
    return refuse('merge-household-has-case', {}, [
      { pointer: '/households', code: 'merge-household-has-case' },
    ])
  return undefined
}

export const pairStates = ['open', 'different', 'merged'] as const
export type PairState = (typeof pairStates)[number]
export type PairCommand = 'merge' | 'tell-apart' | 'lift' | 'undo'

const nextStates: Readonly<Record<PairState, Partial<Record<PairCommand, PairState>>>> = {
  open: { merge: 'merged', 'tell-apart': 'different' },
  different: { lift: 'open' },
  merged: { undo: 'open' },
}

/** The state after a command; a refusal when the pair is not where the command begins. */
export function movePair(state: PairState, command: PairCommand): PairState | Refusal {
  return nextStates[state][command] ?? refuse(`pair-${state}`)
}
