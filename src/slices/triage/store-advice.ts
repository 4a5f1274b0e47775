import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { adviceDays } from './reads-advice.ts'
import { usualAdviceDays } from './rules/advice.ts'

export async function insertConsultation(
  trx: Transaction<DB>,
  tenantId: string,
  asked: {
    readonly reportId: string | null
    readonly caseId: string | null
    readonly askedBy: string
    readonly workerId: string | null
    readonly teamId: string | null
    readonly question: string
    readonly now: Date
    readonly dueOn: PlainDate
  },
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('consultation')
    .values({
      tenant_id: tenantId,
      id,
      report_id: asked.reportId,
      case_id: asked.caseId,
      asked_by: asked.askedBy,
      to_worker: asked.workerId,
      to_team: asked.teamId,
      question: asked.question.trim(),
      asked_at: asked.now,
      due_on: asked.dueOn,
    })
    .execute()
  return id
}

/** The team or the colleague is there today. */
export async function adviserExists(
  trx: Transaction<DB>,
  to: { readonly workerId?: string | undefined; readonly teamId?: string | undefined },
  today: PlainDate,
): Promise<boolean> {
  const rows = await execute(
    trx,
    `select 1 from worker where tenant_id = app_tenant() and id = $1::uuid and active_from <= $3::date
       and (active_until is null or active_until >= $3::date)
     union all select 1 from team where tenant_id = app_tenant() and id = $2::uuid`,
    [to.workerId ?? null, to.teamId ?? null, today],
  )
  return rows.length > 0
}

export async function adviceDaysOn(trx: Transaction<DB>, today: PlainDate): Promise<number> {
  const statement = adviceDays(today)
  const [row] = await execute<{ working_days: number }>(trx, statement.text, [...statement.values])
  return row?.working_days ?? usualAdviceDays
}

export interface LockedConsultation {
  readonly version: number
  readonly answered: boolean
  readonly mine: boolean
  readonly personId: string | null
  readonly caseId: string | null
  readonly reportId: string | null
}

export async function lockConsultation(
  trx: Transaction<DB>,
  id: string,
): Promise<LockedConsultation | undefined> {
  const [row] = await execute<LockedConsultation>(
    trx,
    `select k.version, k.answered_at is not null as answered, k.case_id as "caseId", k.report_id as "reportId",
       (k.to_worker = app_actor() or coalesce(sits_in_team(k.to_team), false)) and k.asked_by <> app_actor() as mine,
       coalesce((select r.person_id from report r where r.tenant_id = k.tenant_id and r.id = k.report_id),
         (select c.central_person_id from case_file c where c.tenant_id = k.tenant_id and c.id = k.case_id)) as "personId"
     from consultation k where k.tenant_id = app_tenant() and k.id = $1::uuid for update`,
    [id],
  )
  return row
}

export async function saveAnswer(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  answer: { readonly text: string; readonly by: string; readonly now: Date },
): Promise<void> {
  await trx
    .updateTable('consultation')
    .set((eb) => ({
      answer: answer.text,
      answered_by: answer.by,
      answered_at: answer.now,
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** false: another time begins on that day already. */
export async function insertAdviceNorm(
  trx: Transaction<DB>,
  tenantId: string,
  norm: { readonly workingDays: number; readonly fromOn: PlainDate },
): Promise<boolean> {
  const made = await trx
    .insertInto('advice_norm')
    .values({ tenant_id: tenantId, from_date: norm.fromOn, working_days: norm.workingDays })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows !== 0n
}
