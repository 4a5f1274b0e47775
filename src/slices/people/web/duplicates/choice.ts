import type { ComparedPair, MergeInput } from '../../contract.ts'
import { type MergeField, preferredSide } from '../../rules/merge.ts'

/** Which of the two (0 or 1) each datum is taken from, and who stays. */
export interface Choice {
  readonly kept: 0 | 1
  readonly taken: Readonly<Partial<Record<MergeField, 0 | 1>>>
}

/** The one with a BSN stays, else the one with most hanging on it, else the older record. */
export function firstChoice(pair: ComparedPair): Choice {
  const [bsn] = pair.fields.filter(({ field }) => field === 'bsn')
  const known = bsn?.values.map(({ value }) => value !== '') ?? []
  if (known[0] !== known[1]) return { kept: known[0] ? 0 : 1, taken: {} }
  const weight = pair.people.map(
    ({ reports, relations, openCases, household }) =>
      reports + relations + 3 * openCases + (household === null ? 0 : 1),
  )
  const [a = 0, b = 0] = weight
  if (a !== b) return { kept: a > b ? 0 : 1, taken: {} }
  const [one, other] = pair.people.map(({ clientNumber }) => clientNumber)
  return { kept: (one ?? 0) <= (other ?? 0) ? 0 : 1, taken: {} }
}

/** From which side a datum comes: as chosen, or as the rule prefers. */
export function takenFrom(pair: ComparedPair, choice: Choice, field: MergeField): 0 | 1 {
  const chosen = choice.taken[field]
  if (chosen !== undefined) return chosen
  const values = pair.fields.find((one) => one.field === field)?.values
  const [survivor, absorbed] = [values?.[choice.kept], values?.[1 - choice.kept]]
  if (!survivor || !absorbed) return choice.kept
  const datum = ({ value, source, since }: typeof survivor) => ({ value, source, date: since })
  const side = preferredSide(datum(survivor), datum(absorbed))
  return side === 'survivor' ? choice.kept : choice.kept === 0 ? 1 : 0
}

export function mergeBody(pair: ComparedPair, choice: Choice): Pick<MergeInput, 'survivorId' | 'take'> {
  const take = Object.fromEntries(
    pair.fields.map(({ field }) => [
      field,
      takenFrom(pair, choice, field) === choice.kept ? 'survivor' : 'absorbed',
    ]),
  )
  return { survivorId: pair.people[choice.kept]?.id ?? '', take }
}
