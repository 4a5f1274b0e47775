import type { DB } from '#db'
import type { Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'

export interface NewDecision {
  readonly questionId: string
  readonly weight: string
  readonly reasons: readonly string[]
  readonly note: string
  readonly referredTo?: string | undefined
  readonly options: readonly string[]
}

export async function insertDecisions(
  trx: Transaction<DB>,
  at: {
    readonly tenantId: string
    readonly reportId: string
    readonly assessorId: string
    readonly now: Date
  },
  decisions: readonly NewDecision[],
): Promise<void> {
  await trx
    .insertInto('triage_decision')
    .values(
      decisions.map((decision) => ({
        tenant_id: at.tenantId,
        id: newId(),
        report_id: at.reportId,
        question_id: decision.questionId,
        weight: decision.weight,
        reasons: [...decision.reasons],
        note: decision.note.trim(),
        referred_to: decision.referredTo ?? null,
        options: [...decision.options],
        assessor_id: at.assessorId,
        decided_at: at.now,
      })),
    )
    .execute()
}

/** Referral goes to an organisation of this municipality. */
export async function organisationsExist(
  trx: Transaction<DB>,
  tenantId: string,
  ids: readonly string[],
): Promise<boolean> {
  if (ids.length === 0) return true
  const rows = await trx
    .selectFrom('organisation')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', [...ids])
    .execute()
  return rows.length === new Set(ids).size
}
