import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'

export async function insertWebReport(
  trx: Transaction<DB>,
  tenantId: string,
  report: { readonly number: number; readonly sentAt: Date; readonly content: Buffer },
): Promise<string> {
  const id: string = newId()
  await trx
    .insertInto('web_report')
    .values({
      tenant_id: tenantId,
      id,
      number: report.number,
      sent_at: report.sentAt,
      content: report.content,
      state: 'waiting',
    })
    .execute()
  return id
}

export interface LockedWebReport {
  readonly id: string
  readonly number: number
  readonly sentAt: Date
  readonly content: Buffer | null
  readonly version: number
}

export async function lockWebReport(trx: Transaction<DB>, id: string): Promise<LockedWebReport | undefined> {
  const [row] = await execute<LockedWebReport>(
    trx,
    `select id, number, sent_at as "sentAt", content, version from web_report
     where tenant_id = app_tenant() and id = $1 for update`,
    [id],
  )
  return row
}

/** The report holds what was written from now on; here only the fact stays. */
export async function saveLinked(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  link: { readonly reportId: string; readonly by: string; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('web_report')
    .set((eb) => ({
      state: 'linked',
      content: null,
      report_id: link.reportId,
      linked_by: link.by,
      linked_at: link.at,
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}
