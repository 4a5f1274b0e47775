import type { Context, Reply } from '#platform/http/route.ts'
import { isBsn, normaliseBsn } from '#shared/bsn.ts'
import { ageOf, formatPartialDate } from '#shared/partial-date.ts'
import { birthOf } from '../reads/index.ts'
import { findPeople, type HitRow } from '../reads/search.ts'
import { readSearch, type SearchTerms } from '../rules/match.ts'
import { addressOf, nameOf } from '../shape.ts'

/** Search before create (A4). Whoever is shown gets a log line, written with the finding. */
export async function searchPeople(context: Context, text: string): Promise<Reply> {
  const terms = readSearch(text, (digits) => isBsn(normaliseBsn(digits)))
  if (text.trim().length < 2) return { body: { people: [] } }
  const hash = terms.bsn ? context.services.secrets.lookupHash(normaliseBsn(terms.bsn)) : null
  const { about, people } = findPeople(terms, hash)
  const found = await context.reader.read(about, { people })
  return {
    body: {
      people: found.people.map((row) => ({
        id: row.id,
        clientNumber: row.client_number,
        name: nameOf(row),
        born: formatPartialDate(birthOf(row)),
        age: ageOf(birthOf(row), context.today),
        address: addressOf(row),
        bsnTail: row.bsn_tail,
        phoneTail: row.phone ? row.phone.replace(/\D/g, '').slice(-4) : null,
        // Less alike than a reason asks for, but nothing else brought it here.
        reasons: row.reasons.length > 0 ? row.reasons : ['spelling'],
        fits: fitsAll(row, terms),
      })),
    },
  }
}

/** Everything that was typed fits: name, sound or spelling, and each of number, address and birth date that was given. */
function fitsAll(row: HitRow, terms: SearchTerms): boolean {
  const reasons = new Set(row.reasons)
  if (reasons.has('bsn') || reasons.has('client')) return true
  const street = terms.houseNumber !== undefined && row.street?.toLowerCase().startsWith(terms.name)
  const named = reasons.has('name') || reasons.has('sound') || reasons.has('spelling')
  if (terms.name !== '' && !street && !named) return false
  if (terms.phoneTail !== undefined && !reasons.has('phone')) return false
  if ((terms.postcode !== undefined || terms.houseNumber !== undefined) && !reasons.has('address'))
    return false
  if (terms.birthYear !== undefined && !reasons.has('birth')) return false
  if (terms.birthMonth !== undefined && ![null, terms.birthMonth].includes(row.birth_month)) return false
  return terms.birthDay === undefined || [null, terms.birthDay].includes(row.birth_day)
}
