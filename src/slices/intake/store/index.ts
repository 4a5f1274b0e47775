import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import type { QuestionState } from '../rules/report.ts'

export async function lockReport(trx: Transaction<DB>, tenantId: string, id: string) {
  return trx
    .selectFrom('report')
    .select(['id', 'number', 'person_id', 'state', 'version', 'received_on'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Is there a report of this number, or a web report that waits? Not the one that asks. */
export async function reportNumberExists(
  trx: Transaction<DB>,
  number: number,
  not: number,
): Promise<boolean> {
  const rows = await execute<{ number: number }>(
    trx,
    'select number from report where tenant_id = app_tenant() and number = $1 and number <> $2',
    [number, not],
  )
  return rows.length > 0
}

export async function openQuestions(trx: Transaction<DB>, tenantId: string, reportId: string) {
  return trx
    .selectFrom('question')
    .select(['id', 'own_words', 'wished_effect', 'life_domains'])
    .where('tenant_id', '=', tenantId)
    .where('report_id', '=', reportId)
    .where('state', '=', 'new')
    .orderBy('position')
    .execute()
}

export async function saveQuestionState(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  state: QuestionState,
) {
  await trx
    .updateTable('question')
    .set((eb) => ({ state, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export async function saveReportDecided(trx: Transaction<DB>, tenantId: string, id: string) {
  await trx
    .updateTable('report')
    .set((eb) => ({ state: 'decided', version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** Decided reports wait again, with their questions open. */
export async function returnReports(trx: Transaction<DB>, tenantId: string, ids: readonly string[]) {
  await trx
    .updateTable('report')
    .set((eb) => ({ state: 'received', version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', [...ids])
    .execute()
  await trx
    .updateTable('question')
    .set((eb) => ({ state: 'new', version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('report_id', 'in', [...ids])
    .where('state', '=', 'in-case')
    .execute()
}
