import type { DB } from '#db'
import type { Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { Secrets } from '#platform/secrets.ts'
import { normaliseBsn } from '#shared/bsn.ts'
import { fullName, searchName, soundKey } from '#shared/names.ts'
import { parsePartialDate } from '#shared/partial-date.ts'
import type { PlainDate } from '#shared/plain-date.ts'

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
      birth_year: birth?.year ?? null,
      birth_month: birth?.month ?? null,
      birth_day: birth?.day ?? null,
      bsn_cipher: bsn === null ? null : secrets.encrypt(bsn),
      bsn_hash: bsn === null ? null : secrets.lookupHash(bsn),
      bsn_tail: bsn === null ? null : bsn.slice(-3),
      phone: blank(person.phone),
      phone_digits: blank(
        person.phone
          .replace(/\D/g, '')
          .replace(/^(0031|31)/, '0')
          .slice(-9),
      ),
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
    .executeTakeFirst()
}

/** People with the same name and a birth date that does not contradict: asked about before a new one is made. */
export async function findLookAlikes(
  trx: Transaction<DB>,
  tenantId: string,
  person: NewPerson,
): Promise<string[]> {
  const birth = parsePartialDate(person.born)
  const rows = await trx
    .selectFrom('person')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('search_name', '=', searchName(fullName(person)))
    .where((eb) =>
      eb.or([
        eb('birth_year', 'is', null),
        eb('birth_year', '=', birth?.year ?? -1),
        ...(birth?.year == null ? [eb.val(true)] : []),
      ]),
    )
    .limit(20)
    .execute()
  return rows.map((row) => row.id)
}

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
    .where('id', '=', id)
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
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

export interface NewRelation {
  readonly fromId: string
  readonly toId: string
  readonly kind: string
  readonly strength: string
  readonly fromDate: string | null
}

export async function insertRelation(
  trx: Transaction<DB>,
  tenantId: string,
  relation: NewRelation,
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('relation')
    .values({
      tenant_id: tenantId,
      id,
      from_person_id: relation.fromId,
      to_person_id: relation.toId,
      kind: relation.kind,
      strength: relation.strength,
      from_date: relation.fromDate,
    })
    .execute()
  return id
}

/** The household in which a person lives now, locked. */
export async function lockHouseholdOf(trx: Transaction<DB>, tenantId: string, personId: string) {
  return trx
    .selectFrom('household')
    .innerJoin('household_member', (join) =>
      join
        .onRef('household_member.tenant_id', '=', 'household.tenant_id')
        .onRef('household_member.household_id', '=', 'household.id'),
    )
    .select(['household.id', 'household.state'])
    .where('household.tenant_id', '=', tenantId)
    .where('household_member.person_id', '=', personId)
    .where('household_member.until_date', 'is', null)
    .orderBy('household_member.from_date', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
}

/** A human confirms who lives together: makes or updates the household; who left gets an end date. */
export async function confirmHousehold(
  trx: Transaction<DB>,
  at: { readonly tenantId: string; readonly now: Date; readonly today: PlainDate; readonly by: string },
  household: {
    readonly id: string | undefined
    readonly name: string
    readonly memberIds: readonly string[]
  },
): Promise<string> {
  const id = household.id ?? newId()
  const confirmed = { name: household.name, state: 'confirmed', confirmed_at: at.now, confirmed_by: at.by }
  if (household.id === undefined) {
    await trx
      .insertInto('household')
      .values({ tenant_id: at.tenantId, id, proposed_at: at.now, ...confirmed })
      .execute()
  } else {
    await trx
      .updateTable('household')
      .set((eb) => ({ ...confirmed, version: eb('version', '+', 1) }))
      .where('tenant_id', '=', at.tenantId)
      .where('id', '=', id)
      .execute()
  }
  await trx
    .updateTable('household_member')
    .set({ until_date: at.today })
    .where('tenant_id', '=', at.tenantId)
    .where('household_id', '=', id)
    .where('until_date', 'is', null)
    .where('person_id', 'not in', [...household.memberIds])
    .execute()
  const present = await trx
    .selectFrom('household_member')
    .select('person_id')
    .where('tenant_id', '=', at.tenantId)
    .where('household_id', '=', id)
    .where('until_date', 'is', null)
    .execute()
  const rows = household.memberIds
    .map((person_id, position) => ({
      tenant_id: at.tenantId,
      household_id: id,
      person_id,
      position,
      from_date: at.today,
    }))
    .filter(({ person_id }) => !present.some((row) => row.person_id === person_id))
  if (rows.length > 0) await trx.insertInto('household_member').values(rows).execute()
  return id
}

export async function getBsnCipher(trx: Transaction<DB>, tenantId: string, id: string) {
  return trx
    .selectFrom('person')
    .select('bsn_cipher')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst()
}
