import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'

export async function insertWithdrawal(
  trx: Transaction<DB>,
  tenantId: string,
  withdrawal: {
    readonly reportId: string
    readonly reason: string
    readonly on: PlainDate
    readonly by: string
  },
): Promise<void> {
  await trx
    .insertInto('report_withdrawal')
    .values({
      tenant_id: tenantId,
      id: newId(),
      report_id: withdrawal.reportId,
      reason: withdrawal.reason,
      withdrawn_on: withdrawal.on,
      withdrawn_by: withdrawal.by,
    })
    .execute()
}

export async function openWithdrawal(
  trx: Transaction<DB>,
  reportId: string,
): Promise<{ id: string; on: PlainDate } | undefined> {
  const [row] = await execute<{ id: string; on: PlainDate }>(
    trx,
    `select id, withdrawn_on as "on" from report_withdrawal
     where tenant_id = app_tenant() and report_id = $1 and undone_at is null for update`,
    [reportId],
  )
  return row
}

export async function undoWithdrawal(trx: Transaction<DB>, id: string, now: Date, by: string): Promise<void> {
  await execute(
    trx,
    'update report_withdrawal set undone_at = $2, undone_by = $3 where tenant_id = app_tenant() and id = $1',
    [id, now, by],
  )
}

/** A report and its open questions go together. */
export async function saveReportState(
  trx: Transaction<DB>,
  id: string,
  state: 'received' | 'withdrawn',
): Promise<void> {
  await execute(
    trx,
    'update report set state = $2, version = version + 1 where tenant_id = app_tenant() and id = $1',
    [id, state],
  )
  const [from, to] = state === 'withdrawn' ? ['new', 'withdrawn'] : ['withdrawn', 'new']
  await execute(
    trx,
    `update question set state = $3, version = version + 1
     where tenant_id = app_tenant() and report_id = $1 and state = $2`,
    [id, from, to],
  )
}
