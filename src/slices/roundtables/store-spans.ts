import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'

/** Whatever point is on the table goes off it. */
export async function endTurn(trx: Transaction<DB>, tableId: string, now: Date): Promise<void> {
  await execute(
    trx,
    `update round_table_turn set until_at = greatest(from_at, $2::timestamptz)
      where tenant_id = app_tenant() and table_id = $1 and until_at is null`,
    [tableId, now],
  )
}

export async function beginTurn(
  trx: Transaction<DB>,
  {
    tableId,
    caseId,
    pointId,
  }: { readonly tableId: string; readonly caseId: string; readonly pointId: string },
  now: Date,
): Promise<void> {
  await execute(
    trx,
    `insert into round_table_turn (tenant_id, id, table_id, point_id, case_id, from_at)
      values (app_tenant(), $1, $2, $3, $4, $5)`,
    [newId(), tableId, pointId, caseId, now],
  )
}

export async function endPresence(trx: Transaction<DB>, participantId: string, now: Date): Promise<void> {
  await execute(
    trx,
    `update round_table_presence set until_at = greatest(from_at, $2::timestamptz)
      where tenant_id = app_tenant() and participant_id = $1 and until_at is null`,
    [participantId, now],
  )
}

/** The table is over: who was still there leaves now. */
export async function endAllPresence(trx: Transaction<DB>, tableId: string, now: Date): Promise<void> {
  await execute(
    trx,
    `update round_table_presence r set until_at = greatest(r.from_at, $2::timestamptz)
      from round_table_participant p where r.tenant_id = app_tenant() and r.until_at is null
        and p.tenant_id = r.tenant_id and p.id = r.participant_id and p.table_id = $1`,
    [tableId, now],
  )
}

export async function beginPresence(
  trx: Transaction<DB>,
  of: { readonly participantId: string; readonly caseId: string; readonly byPhone: boolean },
  now: Date,
): Promise<void> {
  await execute(
    trx,
    `insert into round_table_presence (tenant_id, id, participant_id, case_id, by_phone, from_at)
      values (app_tenant(), $1, $2, $3, $4, $5)`,
    [newId(), of.participantId, of.caseId, of.byPhone, now],
  )
}
