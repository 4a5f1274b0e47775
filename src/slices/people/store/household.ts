import type { DB } from '#db'
import type { Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'

export interface NewRelation {
  readonly fromId: string
  readonly toId: string
  readonly kind: string
  readonly strength: string
  readonly helps: string | null
  readonly fromDate: string | null
  readonly source: string
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
      helps: relation.helps,
      source: relation.source,
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

/** Takes a first confirmation back: the household is a proposal again, without members. */
export async function unconfirmHouseholds(
  trx: Transaction<DB>,
  tenantId: string,
  ids: readonly string[],
  today: PlainDate,
): Promise<void> {
  if (ids.length === 0) return
  await trx
    .updateTable('household')
    .set((eb) => ({
      state: 'proposed',
      confirmed_at: null,
      confirmed_by: null,
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', [...ids])
    .execute()
  await trx
    .updateTable('household_member')
    .set({ until_date: today })
    .where('tenant_id', '=', tenantId)
    .where('household_id', 'in', [...ids])
    .where('until_date', 'is', null)
    .execute()
}
