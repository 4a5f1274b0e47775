import { sql } from 'kysely'
import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { Secrets } from '#platform/secrets.ts'
import { normaliseBsn } from '#shared/bsn.ts'
import { fullName, searchName, soundKey, soundKeyVersion } from '#shared/names.ts'
import { parsePartialDate } from '#shared/partial-date.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { phoneTail } from '../rules/phone.ts'

export interface NewPerson {
  readonly givenNames: string
  readonly infix: string
  readonly familyName: string
  readonly born: string
  readonly bsn: string
  readonly phone: string
  readonly email: string
  readonly street: string
  readonly houseNumber: string
  readonly postcode: string
  readonly city: string
  readonly language: string
  readonly addressSecret: boolean
}

export const unknownPerson: NewPerson = {
  givenNames: '',
  infix: '',
  familyName: '',
  born: '',
  bsn: '',
  phone: '',
  email: '',
  street: '',
  houseNumber: '',
  postcode: '',
  city: '',
  language: 'nl',
  addressSecret: false,
}

/** Writes a person; each datum gets its source and date, so that nobody is asked for it again (A2). */
export async function insertPerson(
  trx: Transaction<DB>,
  secrets: Secrets,
  at: { readonly tenantId: string; readonly now: Date; readonly today: PlainDate; readonly source: string },
  person: NewPerson,
): Promise<string> {
  const id = newId<'person'>()
  const birth = parsePartialDate(person.born)
  const name = fullName(person)
  const bsn = person.bsn === '' ? null : normaliseBsn(person.bsn)
  const blank = (text: string) => (text.trim() === '' ? null : text.trim())
  const sources = Object.fromEntries(
    (['born', 'bsn', 'phone', 'email', 'street'] as const)
      .filter((field) => person[field] !== '')
      .map((field) => [field === 'street' ? 'address' : field, { source: at.source, date: at.today }]),
  )
  await trx
    .insertInto('person')
    .values({
      tenant_id: at.tenantId,
      id,
      given_names: person.givenNames.trim(),
      infix: person.infix.trim(),
      family_name: person.familyName.trim(),
      search_name: searchName(name),
      sound_key: soundKey(name),
      sound_version: soundKeyVersion,
      birth_year: birth?.year ?? null,
      birth_month: birth?.month ?? null,
      birth_day: birth?.day ?? null,
      bsn_cipher: bsn === null ? null : secrets.encrypt(bsn),
      bsn_hash: bsn === null ? null : secrets.lookupHash(bsn),
      bsn_tail: bsn === null ? null : bsn.slice(-3),
      phone: blank(person.phone),
      phone_digits: blank(phoneTail(person.phone)),
      email: blank(person.email),
      language: person.language,
      street: blank(person.street),
      house_number: blank(person.houseNumber),
      postcode: blank(person.postcode.replace(/\s/g, '').toUpperCase()),
      city: blank(person.city),
      address_secret: person.addressSecret,
      sources: JSON.stringify({ name: { source: at.source, date: at.today }, ...sources }),
      log_subject: secrets.logSubject(at.tenantId, id),
      created_at: at.now,
    })
    .execute()
  return id
}

export async function findPersonByBsn(trx: Transaction<DB>, tenantId: string, hash: Buffer) {
  return trx
    .selectFrom('person')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('bsn_hash', '=', hash)
    .where('merged_into', 'is', null)
    .executeTakeFirst()
}

/** The person, also when asked for by a record that was merged into it since. */
export async function getPerson(trx: Transaction<DB>, tenantId: string, id: string) {
  return trx
    .selectFrom('person')
    .select([
      'id',
      'given_names',
      'infix',
      'family_name',
      'phone',
      'email',
      'street',
      'house_number',
      'language',
      'address_secret',
    ])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', sql<string>`(select current_person(${id}))`)
    .executeTakeFirst()
}

export async function countPeople(
  trx: Transaction<DB>,
  tenantId: string,
  ids: readonly string[],
): Promise<number> {
  const row = await trx
    .selectFrom('person')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', [...ids])
    .where('merged_into', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

export async function getBsnCipher(trx: Transaction<DB>, tenantId: string, id: string) {
  return trx
    .selectFrom('person')
    .select('bsn_cipher')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst()
}

function keysOf(name: string) {
  return { name: searchName(name), sound: soundKey(name) }
}

/** Makes the keys of names anew that older rules made; returns how many. */
export async function refreshSoundKeys(trx: Transaction<DB>, most: number): Promise<number> {
  const rows = await execute<{ id: string; given_names: string; infix: string; family_name: string }>(
    trx,
    `select id, given_names, infix, family_name from person
     where tenant_id = app_tenant() and sound_version < $1 limit $2 for update skip locked`,
    [soundKeyVersion, most],
  )
  const keys = rows.map((row) => ({
    id: row.id,
    ...keysOf(fullName({ givenNames: row.given_names, infix: row.infix, familyName: row.family_name })),
  }))
  if (keys.length > 0) {
    await execute(
      trx,
      `update person p set search_name = k.name, sound_key = k.sound, sound_version = $2
       from jsonb_to_recordset($1::jsonb) as k(id uuid, name text, sound text)
       where p.tenant_id = app_tenant() and p.id = k.id`,
      [JSON.stringify(keys), soundKeyVersion],
    )
  }
  return keys.length
}

/** Forgets the words of names that nobody bears any longer; returns how many. */
export async function forgetNameWords(trx: Transaction<DB>): Promise<number> {
  const [row] = await execute<{ forgotten: number }>(trx, 'select forget_name_words() as forgotten', [])
  return row?.forgotten ?? 0
}
