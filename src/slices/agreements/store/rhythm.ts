import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import type { Rhythm } from '../rules/distance.ts'

/** The rhythm of each open agreement of a case, by id. */
export async function openRhythms(
  trx: Transaction<DB>,
  caseId: string,
): Promise<ReadonlyMap<string, { readonly pulseDays: number | null; readonly forPersonId: string }>> {
  const rows = await execute<{ id: string; pulseDays: number | null; forPersonId: string }>(
    trx,
    `select id, pulse_days as "pulseDays", for_person_id as "forPersonId" from agreement
      where tenant_id = app_tenant() and case_id = $1 and state in ('proposed', 'countered', 'accepted', 'at-risk')`,
    [caseId],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** The rhythm is how the director follows, no part of the promise: its version stays, nobody has to answer again. */
export async function saveRhythms(trx: Transaction<DB>, rhythms: readonly Rhythm[]): Promise<void> {
  await execute(
    trx,
    `update agreement a set pulse_days = r."pulseDays"
      from jsonb_to_recordset($1::jsonb) as r("agreementId" uuid, "pulseDays" smallint)
      where a.tenant_id = app_tenant() and a.id = r."agreementId"`,
    [JSON.stringify(rhythms)],
  )
}
