import type { DB } from '#db'
import type { Work } from '#platform/access/work.ts'
import type { Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { WeightVerdict } from '#slices/criteria/contract'
import type { CaseWeight } from './rules/seat.ts'

export interface NewWeightChange {
  readonly caseId: string
  readonly from: CaseWeight
  readonly to: CaseWeight
  readonly criteriaVersion: number
  readonly reasons: readonly string[]
  readonly note: string
}

export async function insertWeightChange(
  { trx, tenantId, actor, now }: Work,
  change: NewWeightChange,
): Promise<void> {
  await trx
    .insertInto('case_weight_change')
    .values({
      tenant_id: tenantId,
      id: newId(),
      case_id: change.caseId,
      from_weight: change.from,
      to_weight: change.to,
      criteria_version: change.criteriaVersion,
      reasons: [...change.reasons],
      note: change.note,
      changed_by: String(actor.id),
      changed_at: now,
    })
    .execute()
}

/** The load of the director follows from this: it is counted over the weights of open cases. */
export async function saveWeight(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  weight: CaseWeight,
): Promise<number> {
  const row = await trx
    .updateTable('case_file')
    .set((eb) => ({ weight, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return row.version
}

/** What the director says at closing; a case closes once. */
export async function insertWeightVerdict(
  { trx, tenantId, actor, now }: Work,
  caseId: string,
  verdict: WeightVerdict,
): Promise<void> {
  await trx
    .insertInto('case_weight_verdict')
    .values({
      tenant_id: tenantId,
      case_id: caseId,
      verdict,
      given_by: String(actor.id),
      given_at: now,
    })
    .execute()
}
