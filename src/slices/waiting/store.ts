import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import type { Statement } from '#platform/db/statement.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type PlaceRow, placeById } from './reads.ts'
import type { LeavingReason } from './rules/queue.ts'

/** Runs a read inside the transaction of a command. */
export async function readIn<Row>(trx: Transaction<DB>, statement: Statement<Row>): Promise<Row[]> {
  return execute<Row>(trx, statement.text, [...statement.values])
}

export async function insertList(
  trx: Transaction<DB>,
  tenantId: string,
  list: { readonly optionId: string; readonly criteria: readonly string[]; readonly today: PlainDate },
): Promise<{ id: string; criteria: { id: string; rank: number; words: string }[] }> {
  const id = newId()
  const criteria = list.criteria.map((words, index) => ({ id: newId(), rank: index + 1, words }))
  await trx
    .insertInto('waiting_list')
    .values({ tenant_id: tenantId, id, option_id: list.optionId, opened_on: list.today })
    .execute()
  if (criteria.length > 0)
    await trx
      .insertInto('waiting_criterion')
      .values(criteria.map((one) => ({ tenant_id: tenantId, list_id: id, ...one })))
      .execute()
  return { id, criteria }
}

export async function optionState(
  trx: Transaction<DB>,
  tenantId: string,
  optionId: string,
): Promise<'unknown' | 'free' | 'listed'> {
  const row = await trx
    .selectFrom('help_option')
    .leftJoin('waiting_list', (join) =>
      join
        .onRef('waiting_list.tenant_id', '=', 'help_option.tenant_id')
        .onRef('waiting_list.option_id', '=', 'help_option.id'),
    )
    .select('waiting_list.id')
    .where('help_option.tenant_id', '=', tenantId)
    .where('help_option.id', '=', optionId)
    .executeTakeFirst()
  return row === undefined ? 'unknown' : row.id === null ? 'free' : 'listed'
}

/** Takes the list for this transaction, so that turns are counted one after the other. */
export async function lockList(trx: Transaction<DB>, tenantId: string, id: string) {
  const list = await trx
    .selectFrom('waiting_list')
    .innerJoin('help_option', (join) =>
      join
        .onRef('help_option.tenant_id', '=', 'waiting_list.tenant_id')
        .onRef('help_option.id', '=', 'waiting_list.option_id'),
    )
    .select(['waiting_list.id', 'help_option.name'])
    .where('waiting_list.tenant_id', '=', tenantId)
    .where('waiting_list.id', '=', id)
    .forUpdate('waiting_list')
    .executeTakeFirst()
  if (!list) return undefined
  const criteria = await trx
    .selectFrom('waiting_criterion')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('list_id', '=', id)
    .execute()
  return { ...list, criteria: criteria.map((criterion) => criterion.id) }
}

export async function findPlace(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
): Promise<PlaceRow | undefined> {
  const locked = await trx
    .selectFrom('waiting_place')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return locked ? (await readIn(trx, placeById(id)))[0] : undefined
}

/** Is the actor seated over this case, and does the person belong to its household? */
export async function mayPlace(trx: Transaction<DB>, caseId: string, personId: string): Promise<boolean> {
  const rows = await execute(
    trx,
    `select 1 from case_file c
     join household_member m on m.tenant_id = c.tenant_id and m.household_id = c.household_id and m.person_id = $2::uuid
     where c.tenant_id = app_tenant() and c.id = $1::uuid and c.closed_on is null
       and exists (select from my_seats() z where z.case_id = c.id and z.scope = 'case')`,
    [caseId, personId],
  )
  return rows.length > 0
}

export async function insertPlace(
  trx: Transaction<DB>,
  tenantId: string,
  place: {
    readonly listId: string
    readonly personId: string
    readonly caseId: string
    readonly criterionId: string | null
    readonly priorityReason: string
    readonly since: PlainDate
  },
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('waiting_place')
    .values({
      tenant_id: tenantId,
      id,
      list_id: place.listId,
      person_id: place.personId,
      case_id: place.caseId,
      criterion_id: place.criterionId,
      priority_reason: place.priorityReason,
      from_date: place.since,
    })
    .execute()
  return id
}

export async function updatePlace(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  changed:
    | { readonly invited_on: PlainDate; readonly reply_by: PlainDate; readonly note: string }
    | { readonly left_on: PlainDate; readonly left_reason: LeavingReason; readonly note: string },
): Promise<void> {
  await trx
    .updateTable('waiting_place')
    .set((eb) => ({ ...changed, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export function isSecondPlace(error: unknown): boolean {
  return (error as { constraint?: unknown } | null)?.constraint === 'waiting_place_once'
}
