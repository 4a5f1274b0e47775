import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { ClosingReason } from '../rules/closing.ts'

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
  readonly state: 'waiting' | 'linked' | 'closed'
  readonly closedReason: ClosingReason | null
  readonly closedAt: Date | null
  readonly version: number
}

export async function lockWebReport(trx: Transaction<DB>, id: string): Promise<LockedWebReport | undefined> {
  const [row] = await execute<LockedWebReport>(
    trx,
    `select id, number, sent_at as "sentAt", content, state, closed_reason as "closedReason", closed_at as "closedAt", version from web_report
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

export async function saveClosed(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  closing: { readonly reason: ClosingReason; readonly note: string; readonly by: string; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('web_report')
    .set((eb) => ({
      state: 'closed',
      closed_reason: closing.reason,
      closed_note: closing.note,
      closed_by: closing.by,
      closed_at: closing.at,
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export async function saveReopened(trx: Transaction<DB>, tenantId: string, id: string): Promise<void> {
  await trx
    .updateTable('web_report')
    .set((eb) => ({
      state: 'waiting',
      closed_reason: null,
      closed_note: '',
      closed_by: null,
      closed_at: null,
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** Of what was closed before a moment only the reason and the day stay, to be counted. */
export async function forgetClosed(trx: Transaction<DB>, before: Date): Promise<void> {
  await execute(
    trx,
    `update web_report set content = null, version = version + 1
     where tenant_id = app_tenant() and state = 'closed' and content is not null and closed_at <= $1`,
    [before],
  )
}
