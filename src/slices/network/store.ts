import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { HelpDirection, RelationKind, RelationStrength } from '#slices/people/contract'
import type { TiedPerson } from './rules/family.ts'

type Trx = Transaction<DB>

export interface AroundPerson extends TiedPerson {
  readonly id: string
}

export interface CurrentTie {
  readonly id: string
  readonly fromId: string
  readonly toId: string
  readonly kind: RelationKind
}

/** Who may be tied to whom around a case: the household and everybody with a tie to it; and the ties that hold now. */
export async function aroundHousehold(
  trx: Trx,
  memberIds: readonly string[],
  today: PlainDate,
): Promise<{ people: Map<string, AroundPerson>; ties: CurrentTie[] }> {
  const ties = await execute<CurrentTie>(
    trx,
    `select id, from_person_id as "fromId", to_person_id as "toId", kind from relation
      where tenant_id = app_tenant() and until_date is null and (from_person_id = any ($1::uuid[]) or to_person_id = any ($1::uuid[]))`,
    [memberIds],
  )
  const ids = [...new Set([...memberIds, ...ties.flatMap(({ fromId, toId }) => [fromId, toId])])]
  return { people: await factsOf(trx, ids, today), ties }
}

/** Birth year and age of people, as far as known. */
export async function factsOf(
  trx: Trx,
  ids: readonly string[],
  today: PlainDate,
): Promise<Map<string, AroundPerson>> {
  const people = await execute<AroundPerson>(
    trx,
    `select id, birth_year as "birthYear", case when birth_year is not null then
        date_part('year', age($2::date, make_date(birth_year, coalesce(birth_month, 12), coalesce(birth_day, 28))))::int end as age
      from person where tenant_id = app_tenant() and id = any ($1::uuid[])`,
    [ids, today],
  )
  return new Map(people.map((person) => [person.id, person]))
}

export interface TieFacts {
  readonly kind: RelationKind
  readonly strength: RelationStrength
  readonly helps: HelpDirection | null
  readonly since: PlainDate | null
  readonly source: string
}

export interface LockedTie extends TieFacts {
  readonly id: string
  readonly fromId: string
  readonly toId: string
  readonly until: PlainDate | null
  readonly version: number
}

/** A tie that touches this household, locked. Of another household it does not exist. */
export async function lockTie(
  trx: Trx,
  id: string,
  memberIds: readonly string[],
): Promise<LockedTie | undefined> {
  const [row] = await execute<LockedTie>(
    trx,
    `select id, from_person_id as "fromId", to_person_id as "toId", kind, strength, helps, from_date as "since", source,
        until_date as "until", version
      from relation where tenant_id = app_tenant() and id = $1
        and (from_person_id = any ($2::uuid[]) or to_person_id = any ($2::uuid[])) for update`,
    [id, memberIds],
  )
  return row
}

export async function saveTie(trx: Trx, tenantId: string, id: string, facts: TieFacts): Promise<void> {
  const { since, ...same } = facts
  await trx
    .updateTable('relation')
    .set((eb) => ({ ...same, from_date: since, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** Ends a tie, or sets it back when `on` is null. */
export async function saveTieEnd(
  trx: Trx,
  tenantId: string,
  id: string,
  end: { readonly on: PlainDate | null; readonly mistaken: boolean },
): Promise<void> {
  await trx
    .updateTable('relation')
    .set((eb) => ({ until_date: end.on, mistaken: end.mistaken, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export interface LockedHousehold {
  readonly name: string
  readonly version: number
  readonly members: readonly { readonly id: string; readonly since: PlainDate; readonly position: number }[]
}

export async function lockHousehold(trx: Trx, id: string): Promise<LockedHousehold | undefined> {
  const [row] = await execute<LockedHousehold>(
    trx,
    `select h.name, h.version, (select coalesce(jsonb_agg(jsonb_build_object('id', m.person_id, 'since', m.from_date,
        'position', m.position) order by m.position), '[]') from household_member m where m.tenant_id = h.tenant_id
        and m.household_id = h.id and m.until_date is null) as members
      from household h where h.tenant_id = app_tenant() and h.id = $1 for update of h`,
    [id],
  )
  return row
}

export async function bumpHousehold(trx: Trx, tenantId: string, id: string): Promise<void> {
  await trx
    .updateTable('household')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export async function saveHouseholdName(trx: Trx, tenantId: string, id: string, name: string): Promise<void> {
  await trx
    .updateTable('household')
    .set((eb) => ({ name, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export async function endMembership(
  trx: Trx,
  tenantId: string,
  householdId: string,
  personId: string,
  on: PlainDate,
): Promise<void> {
  await trx
    .updateTable('household_member')
    .set({ until_date: on })
    .where('tenant_id', '=', tenantId)
    .where('household_id', '=', householdId)
    .where('person_id', '=', personId)
    .where('until_date', 'is', null)
    .execute()
}

export async function insertMembership(
  trx: Trx,
  tenantId: string,
  member: {
    readonly householdId: string
    readonly personId: string
    readonly from: PlainDate
    readonly position: number
  },
): Promise<void> {
  await trx
    .insertInto('household_member')
    .values({
      tenant_id: tenantId,
      household_id: member.householdId,
      person_id: member.personId,
      position: member.position,
      from_date: member.from,
    })
    // Who left and came back on the same day never left.
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'household_id', 'person_id', 'from_date'])
        .doUpdateSet({ until_date: null }),
    )
    .execute()
}

/** Where somebody lives besides this household, and whether a plan runs there. */
export async function otherHouseholds(
  trx: Trx,
  personId: string,
  householdId: string,
): Promise<readonly { readonly id: string; readonly since: PlainDate; readonly hasPlan: boolean }[]> {
  return execute(
    trx,
    `select m.household_id as id, m.from_date as since, exists (select from case_file c where c.tenant_id = m.tenant_id
        and c.household_id = m.household_id and c.closed_on is null) as "hasPlan"
      from household_member m where m.tenant_id = app_tenant() and m.person_id = $1 and m.household_id <> $2
        and m.until_date is null order by m.household_id for update of m`,
    [personId, householdId],
  )
}

/** What in this plan is open for somebody or promised by them. */
export async function openItemsOf(trx: Trx, caseId: string, personId: string): Promise<number> {
  const [row] = await execute<{ count: number }>(
    trx,
    `select ((select count(*) from goal where tenant_id = app_tenant() and case_id = $1 and person_id = $2 and state = 'open')
      + (select count(*) from agreement where tenant_id = app_tenant() and case_id = $1
          and state in ('proposed', 'countered', 'accepted', 'at-risk')
          and (for_person_id = $2 or (promiser_id = $2 and promiser_kind in ('resident', 'network')))))::int as count`,
    [caseId, personId],
  )
  return row?.count ?? 0
}

export async function saveCentralPerson(trx: Trx, tenantId: string, caseId: string, personId: string) {
  await trx
    .updateTable('case_file')
    .set((eb) => ({ central_person_id: personId, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', caseId)
    .execute()
}
