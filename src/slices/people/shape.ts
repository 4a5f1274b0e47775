import type { Language } from '#platform/i18n/language.ts'
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

/**
 * How somebody is written to: by mail when there is an address for it, by letter otherwise, in the own language. A secret
 * address stands in no message; the post room looks it up.
 */
export function postTo(
  person: Parameters<typeof nameOf>[0] &
    Parameters<typeof addressOf>[0] & { email: string | null; language: string },
): {
  readonly channel: 'email' | 'letter'
  readonly recipient: string
  readonly recipientName: string
  readonly language: Language
} {
  return {
    channel: person.email ? 'email' : 'letter',
    recipient: person.email ?? addressOf(person) ?? '',
    recipientName: nameOf(person),
    language: person.language === 'en' ? 'en' : 'nl',
  }
}
