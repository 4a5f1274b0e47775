import { ageOf, formatPartialDate } from '#shared/partial-date.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type ComparedRow, comparableOf } from './reads/alike.ts'
import { birthOf } from './reads/index.ts'
import type { ListedPairRow, PairPersonRow } from './reads/pairs.ts'
import { compare } from './rules/likeness.ts'
import { comparison, type Facts, type MergeField, mergeFields } from './rules/merge.ts'
import { addressOf, nameOf } from './shape.ts'

/** One line of the worklist: who, and why they are thought to be one. */
export function shapeListed(pair: ListedPairRow, low: ComparedRow, high: ComparedRow, today: PlainDate) {
  const likeness = compare(comparableOf(low), comparableOf(high))
  return {
    id: pair.id,
    state: pair.state,
    score: likeness.score,
    strength: likeness.strength ?? null,
    reasons: likeness.reasons.map(({ field, grade, points }) => ({ field, grade, points })),
    people: [low, high].map((row) => ({
      id: row.id,
      clientNumber: row.client_number,
      name: nameOf(row),
      born: formatPartialDate(birthOf(row)),
      age: ageOf(birthOf(row), today),
    })),
    proposedAt: pair.proposedAt.toISOString(),
    decidedAt: pair.decidedAt?.toISOString() ?? null,
    decidedBy: pair.decidedBy,
    reason: pair.reason,
    survivorId: pair.survivorId,
    version: pair.version,
  }
}

/** What is known of a person as data to choose from. A secret address says only that it is there. */
export function factsOf(row: ComparedRow): Facts {
  const source = (key: string) => row.sources[key] ?? { source: '', date: null }
  const datum = (value: string | null, key: string) => ({ value: value ?? '', ...source(key) })
  return {
    name: datum(nameOf(row), 'name'),
    born: datum(formatPartialDate(birthOf(row)), 'born'),
    bsn: datum(row.bsn_tail, 'bsn'),
    phone: datum(row.phone, 'phone'),
    email: datum(row.email, 'email'),
    address: datum(
      row.address_secret && row.street !== null
        ? '•••'
        : [addressOf(row), row.postcode, row.city].filter((part) => part !== null).join(', '),
      'address',
    ),
    language: datum(row.language, 'language'),
  }
}

/** The two side by side, field by field, with what hangs on each. */
export function shapeCompared(
  pair: ListedPairRow,
  low: PairPersonRow,
  high: PairPersonRow,
  today: PlainDate,
) {
  const facts = [factsOf(low), factsOf(high)] as const
  const { people, ...listed } = shapeListed(pair, low, high, today)
  const field = (name: MergeField) => ({
    field: name,
    how: comparison(facts[0][name], facts[1][name]),
    values: facts.map((side) => {
      const { value, source, date } = side[name]
      return { value, source, since: date }
    }),
  })
  return {
    ...listed,
    people: people.map((person, index) => {
      const row = index === 0 ? low : high
      return {
        ...person,
        addressSecret: row.address_secret,
        mergedElsewhere: row.merged_into !== null && pair.state !== 'merged',
        reports: row.reports,
        relations: row.relations,
        household: row.household,
        openCases: row.open_cases,
        otherRecords: row.other_records - (row.id === pair.survivorId ? 1 : 0),
      }
    }),
    fields: mergeFields.map(field),
    sameHousehold: low.household_id !== null && low.household_id === high.household_id,
  }
}
