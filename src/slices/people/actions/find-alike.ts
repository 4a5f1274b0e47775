import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import type { Secrets } from '#platform/secrets.ts'
import { normaliseBsn } from '#shared/bsn.ts'
import { fullName } from '#shared/names.ts'
import { ageOf, formatPartialDate, parsePartialDate } from '#shared/partial-date.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { findAlike as contract, createPerson } from '../contract.ts'
import { type ComparedRow, comparableOf, findComparable } from '../reads/alike.ts'
import { birthOf } from '../reads/index.ts'
import { type Comparable, compare, type Likeness } from '../rules/likeness.ts'
import { phoneTail } from '../rules/phone.ts'
import { addressOf, nameOf } from '../shape.ts'

type Entered = Omit<z.output<typeof createPerson.body>, 'differsFrom'>

/** Who looks like somebody that is about to be entered, with the reason; shown before a new one is made (A4). */
export async function findAlike(
  context: Context,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const alike = (await alikeTo(work, context.services.secrets, input)).slice(0, 12)
    work.touch(...alike.map(({ row }) => row.id))
    return {
      body: {
        people: alike.map(({ row, likeness }) => ({
          id: row.id,
          clientNumber: row.client_number,
          name: nameOf(row),
          born: formatPartialDate(birthOf(row)),
          age: ageOf(birthOf(row), context.today),
          address: addressOf(row),
          bsnTail: row.bsn_tail,
          phoneTail: row.phone_digits?.slice(-4) ?? null,
          strength: likeness.strength ?? 'possible',
          reasons: likeness.reasons.map(({ field, grade }) => ({ field, grade })),
        })),
      },
    }
  })
}

/** The people who may be the same one, most alike first. */
export async function alikeTo(
  work: Work,
  secrets: Secrets,
  entered: Entered,
): Promise<{ readonly row: ComparedRow; readonly likeness: Likeness }[]> {
  const one = comparable(entered, secrets)
  const candidates = await findComparable(work.trx, fullName(entered), one)
  return candidates
    .map((row) => ({ row, likeness: compare(one, comparableOf(row)) }))
    .filter(({ likeness }) => likeness.strength !== undefined)
    .sort((a, b) => b.likeness.score - a.likeness.score)
}

function comparable(entered: Entered, secrets: Secrets): Comparable {
  const blank = (text: string): string | null => (text.trim() === '' ? null : text.trim())
  return {
    givenNames: entered.givenNames,
    familyName: entered.familyName,
    birth: parsePartialDate(entered.born) ?? { year: null, month: null, day: null },
    bsn: entered.bsn === '' ? null : secrets.lookupHash(normaliseBsn(entered.bsn)).toString('hex'),
    phone: blank(phoneTail(entered.phone)),
    email: blank(entered.email),
    postcode: entered.addressSecret ? null : blank(entered.postcode.replace(/\s/g, '').toUpperCase()),
    houseNumber: entered.addressSecret ? null : blank(entered.houseNumber),
  }
}
