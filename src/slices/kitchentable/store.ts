import type { DB } from '#db'
import type { Work } from '#platform/access/work.ts'
import { execute, type Transaction } from '#platform/db/database.ts'
import { type TableRow, tableById } from './reads.ts'
import type { Sitter } from './rules/on-the-table.ts'

export async function insertTable(
  { trx, tenantId, actor, now }: Work,
  table: { readonly id: string; readonly caseId: string; readonly sitters: readonly Sitter[] },
): Promise<void> {
  const { id, caseId, sitters } = table
  await trx
    .insertInto('kitchen_table')
    .values({ tenant_id: tenantId, id, case_id: caseId, worker_id: String(actor.id), opened_at: now })
    .execute()
  await trx
    .insertInto('kitchen_table_person')
    .values(
      sitters.map(({ personId, shares }) => ({
        tenant_id: tenantId,
        table_id: id,
        case_id: caseId,
        person_id: personId,
        shares,
      })),
    )
    .execute()
}

/** A conversation of this worker, locked: two devices never settle it both. */
export async function lockTable(trx: Transaction<DB>, id: string): Promise<TableRow | undefined> {
  await execute(
    trx,
    'select 1 from kitchen_table where tenant_id = app_tenant() and id = $1 and worker_id = app_actor() for update',
    [id],
  )
  const statement = tableById(id)
  const [row] = await execute<TableRow>(trx, statement.text, statement.values)
  return row
}

export async function saveSettled(trx: Transaction<DB>, tenantId: string, id: string, now: Date) {
  await trx
    .updateTable('kitchen_table')
    .set({ settled_at: now })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export async function insertYes(
  trx: Transaction<DB>,
  tenantId: string,
  yes: {
    readonly tableId: string
    readonly caseId: string
    readonly agreementId: string
    readonly said: readonly { readonly personId: string; readonly at: Date }[]
  },
): Promise<void> {
  if (yes.said.length === 0) return
  await trx
    .insertInto('kitchen_table_yes')
    .values(
      yes.said.map(({ personId, at }) => ({
        tenant_id: tenantId,
        table_id: yes.tableId,
        case_id: yes.caseId,
        agreement_id: yes.agreementId,
        person_id: personId,
        said_at: at,
      })),
    )
    .execute()
}
