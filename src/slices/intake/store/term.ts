import type { DB } from '#db'
import type { Transaction } from '#platform/db/database.ts'
import type { PlainDate } from '#shared/plain-date.ts'

/** The clocks that a report has already. */
export async function duesOfReport(
  trx: Transaction<DB>,
  tenantId: string,
  reportId: string,
): Promise<{ inquiryDueOn: PlainDate | null; talkDueOn: PlainDate | null }> {
  const rows = await trx
    .selectFrom('term')
    .select(['due_on', 'kind'])
    .where('tenant_id', '=', tenantId)
    .where('report_id', '=', reportId)
    .orderBy('due_on')
    .execute()
  const dueOf = (wanted: boolean): PlainDate | null =>
    (rows.find(({ kind }) => (kind === 'wmo-inquiry') === wanted)?.due_on as PlainDate | undefined) ?? null
  return { inquiryDueOn: dueOf(true), talkDueOn: dueOf(false) }
}
