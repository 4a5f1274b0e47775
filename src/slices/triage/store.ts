import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import { tiedTo } from './reads-directors.ts'

export interface NewDecision {
  readonly questionId: string
  readonly weight: string
  readonly reasons: readonly string[]
  readonly note: string
  readonly referredTo?: string | undefined
  readonly options: readonly string[]
  readonly considered: readonly {
    readonly optionId: string
    readonly verdict: string
    readonly note: string
  }[]
}

export async function insertDecisions(
  trx: Transaction<DB>,
  at: {
    readonly tenantId: string
    readonly reportId: string
    readonly assessorId: string
    readonly criteriaVersion: number
    readonly now: Date
  },
  decisions: readonly NewDecision[],
): Promise<void> {
  const made = decisions.map((decision) => ({ ...decision, id: newId() }))
  const [before] = await execute<{ attempts: number }>(
    trx,
    `select coalesce(max(attempt), 0)::int as attempts from triage_decision
     where tenant_id = app_tenant() and question_id = any ($1::uuid[])`,
    [decisions.map(({ questionId }) => questionId)],
  )
  await trx
    .insertInto('triage_decision')
    .values(
      made.map((decision) => ({
        tenant_id: at.tenantId,
        id: decision.id,
        attempt: (before?.attempts ?? 0) + 1,
        report_id: at.reportId,
        question_id: decision.questionId,
        weight: decision.weight,
        reasons: [...decision.reasons],
        criteria_version: at.criteriaVersion,
        note: decision.note.trim(),
        referred_to: decision.referredTo ?? null,
        options: [...decision.options],
        assessor_id: at.assessorId,
        decided_at: at.now,
      })),
    )
    .execute()
  const considered = made.flatMap(({ id, considered: weighed }) =>
    weighed.map(({ optionId, verdict, note }) => ({
      tenant_id: at.tenantId,
      decision_id: id,
      option_id: optionId,
      verdict,
      note: note.trim(),
    })),
  )
  if (considered.length > 0) await trx.insertInto('triage_consideration').values(considered).execute()
}

/** Somebody who knows the resident privately never directs here. */
export async function isTied(trx: Transaction<DB>, reportId: string, workerId: string): Promise<boolean> {
  const statement = tiedTo(reportId, workerId)
  const [row] = await execute<{ tied: boolean }>(trx, statement.text, [...statement.values])
  return row?.tied ?? false
}

/** Declaring twice changes nothing. */
export async function insertExclusion(
  trx: Transaction<DB>,
  at: { readonly tenantId: string; readonly workerId: string; readonly personId: string; readonly now: Date },
): Promise<string> {
  const known = await trx
    .selectFrom('worker_exclusion')
    .select('id')
    .where('tenant_id', '=', at.tenantId)
    .where('worker_id', '=', at.workerId)
    .where('person_id', '=', at.personId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (known) return known.id
  const id = newId()
  await trx
    .insertInto('worker_exclusion')
    .values({
      tenant_id: at.tenantId,
      id,
      worker_id: at.workerId,
      person_id: at.personId,
      declared_at: at.now,
    })
    .execute()
  return id
}

export async function findExclusion(trx: Transaction<DB>, tenantId: string, id: string, workerId: string) {
  return trx
    .selectFrom('worker_exclusion')
    .select(['person_id', 'version'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('worker_id', '=', workerId)
    .where('withdrawn_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

export async function withdrawExclusion(trx: Transaction<DB>, tenantId: string, id: string, now: Date) {
  await trx
    .updateTable('worker_exclusion')
    .set((eb) => ({ withdrawn_at: now, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
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
