import { fullName } from '#shared/names.ts'
import { ageOf, formatPartialDate } from '#shared/partial-date.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { birthOf, type MemberRow, type PersonRow } from './reads/index.ts'

export function nameOf(row: { given_names: string; infix: string; family_name: string }): string {
  return fullName({ givenNames: row.given_names, infix: row.infix, familyName: row.family_name })
}

/** Street and number; a secret address is absent, not masked. */
export function addressOf(row: {
  street: string | null
  house_number: string | null
  address_secret: boolean
}): string | null {
  if (row.address_secret || row.street === null) return null
  return [row.street, row.house_number].filter((part) => part !== null).join(' ')
}

export function shapeMember(row: MemberRow | PersonRow, today: PlainDate) {
  const birth = birthOf(row)
  return {
    id: row.id,
    name: nameOf(row),
    givenNames: row.given_names || row.family_name,
    age: ageOf(birth, today),
    born: formatPartialDate(birth),
  }
}
