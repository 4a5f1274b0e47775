import type { Context, Reply } from '#platform/http/route.ts'
import { isBsn, normaliseBsn } from '#shared/bsn.ts'
import { ageOf, formatPartialDate } from '#shared/partial-date.ts'
import { birthOf, findPeople, type HitRow } from '../reads/index.ts'
import { readSearch, type SearchTerms } from '../rules/match.ts'
import { addressOf, nameOf } from '../shape.ts'

/** Search before create (A4). Whoever is shown gets a log line, so the hits are read first and then read again, logged. */
export async function searchPeople(context: Context, text: string): Promise<Reply> {
  const terms = readSearch(text, (digits) => isBsn(normaliseBsn(digits)))
  if (text.trim().length < 2) return { body: { people: [] } }
  const hash = terms.bsn ? context.services.secrets.lookupHash(normaliseBsn(terms.bsn)) : null
  const query = findPeople(terms, hash)
  const { people } = await context.reader.read(
    { text: `select id from (${query.text}) hit`, values: query.values, planEachTime: true },
    { people: query },
  )
  const enough = people.filter((row) => row.score >= 4)
  return {
    body: {
      people: enough.map((row) => ({
        id: row.id,
        name: nameOf(row),
        born: formatPartialDate(birthOf(row)),
        age: ageOf(birthOf(row), context.today),
        address: addressOf(row),
        bsnTail: row.bsn_tail,
        phoneTail: row.phone ? row.phone.replace(/\D/g, '').slice(-4) : null,
        reasons: row.reasons,
        fits: fitsAll(row, terms),
      })),
    },
  }
}

/** Everything that was typed fits: name or sound, and each of number, address and birth date that was given. */
function fitsAll(row: HitRow, terms: SearchTerms): boolean {
  const reasons = new Set(row.reasons)
  const street = terms.houseNumber !== undefined && row.street?.toLowerCase().startsWith(terms.name)
  if (terms.name !== '' && !street && !reasons.has('name') && !reasons.has('sound')) return false
  if (terms.phoneTail !== undefined && !reasons.has('phone')) return false
  if ((terms.postcode !== undefined || terms.houseNumber !== undefined) && !reasons.has('address'))
    return false
  if (terms.birthYear !== undefined && !reasons.has('birth')) return false
  return (
    terms.birthDay === undefined || (row.birth_day === terms.birthDay && row.birth_month === terms.birthMonth)
  )
}
