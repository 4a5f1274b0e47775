import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { Addressee, CallBackState, CallOutcome } from '../rules/call-back.ts'
import type { OpeningHours } from '../rules/working-hours.ts'

export interface CallBackNorm extends OpeningHours {
  readonly workingHours: number
  readonly version: number
}

export const callBackNormText = `
  select version, working_hours as "workingHours", (extract(epoch from opens_at) / 60)::int as "opensAt",
    (extract(epoch from closes_at) / 60)::int as "closesAt"
  from call_back_norm where tenant_id = app_tenant()`

/** The published norm; one working day where nothing was published. */
export async function callBackNorm(trx: Transaction<DB>): Promise<CallBackNorm> {
  const [norm] = await execute<CallBackNorm>(trx, callBackNormText, [])
  return norm ?? unpublishedNorm
}

export const unpublishedNorm: CallBackNorm = { version: 1, workingHours: 8, opensAt: 510, closesAt: 1020 }

/** Locks the norm, so that of two people who change it at once one is told. */
export async function lockCallBackNorm(trx: Transaction<DB>): Promise<CallBackNorm | undefined> {
  const [norm] = await execute<CallBackNorm>(trx, `${callBackNormText} for update`, [])
  return norm
}

export async function saveCallBackNorm(
  trx: Transaction<DB>,
  { workingHours, opensAt, closesAt }: Omit<CallBackNorm, 'version'>,
): Promise<number> {
  const [row] = await execute<{ version: number }>(
    trx,
    `update call_back_norm set working_hours = $1, opens_at = time '00:00' + $2 * interval '1 minute',
       closes_at = time '00:00' + $3 * interval '1 minute', version = version + 1
     where tenant_id = app_tenant() returning version`,
    [workingHours, opensAt, closesAt],
  )
  return row?.version ?? 0
}

export async function insertCallBack(
  trx: Transaction<DB>,
  callBack: {
    readonly tenantId: string
    readonly reportId: string
    readonly personId: string
    readonly to: Addressee | undefined
    readonly wish: string
    readonly askedAt: Date
    readonly dueAt: Date
    readonly askedBy: string
  },
): Promise<void> {
  await trx
    .insertInto('call_back')
    .values({
      tenant_id: callBack.tenantId,
      id: newId(),
      report_id: callBack.reportId,
      person_id: callBack.personId,
      team_id: callBack.to?.teamId ?? null,
      worker_id: callBack.to?.workerId ?? null,
      wish: callBack.wish,
      asked_at: callBack.askedAt,
      due_at: callBack.dueAt,
      asked_by: callBack.askedBy,
      state: 'open',
    })
    .execute()
}

export interface LockedCallBack {
  readonly id: string
  readonly reportId: string
  readonly personId: string
  readonly state: CallBackState
  readonly version: number
}

/** Who may see a call-back: the front desk and assessors all of them, others their own and those of their team. */
export const callBackInSight = `(c.worker_id = app_actor()
    or exists (select from worker w where w.tenant_id = c.tenant_id and w.id = app_actor() and w.role in ('front-desk', 'assessor'))
    or exists (select from post p where p.tenant_id = c.tenant_id and p.worker_id = app_actor() and p.team_id = c.team_id
      and p.from_date <= (app_now() at time zone 'Europe/Amsterdam')::date and (p.until_date is null or p.until_date >= (app_now() at time zone 'Europe/Amsterdam')::date)))
  and exists (select from report r where r.tenant_id = c.tenant_id and r.id = c.report_id
    and r.state <> 'withdrawn')`

/** A call-back of this actor's list, locked; of others nothing is known. */
export async function lockCallBack(trx: Transaction<DB>, id: string): Promise<LockedCallBack | undefined> {
  const [row] = await execute<LockedCallBack>(
    trx,
    `select c.id, c.report_id as "reportId", c.person_id as "personId", c.state, c.version from call_back c
     where c.tenant_id = app_tenant() and c.id = $1 and ${callBackInSight} for update of c`,
    [id],
  )
  return row
}

/** Writes the attempt down and brings the call-back to its next state; answers how many attempts there were. */
export async function saveAttempt(
  trx: Transaction<DB>,
  attempt: {
    readonly tenantId: string
    readonly callBackId: string
    readonly outcome: CallOutcome
    readonly remark: string
    readonly workerId: string
    readonly at: Date
    readonly next: CallBackState
    readonly to: Addressee | undefined
  },
): Promise<number> {
  const { tenantId, callBackId, to } = attempt
  await trx
    .insertInto('call_attempt')
    .values({
      tenant_id: tenantId,
      id: newId(),
      call_back_id: callBackId,
      outcome: attempt.outcome,
      remark: attempt.remark.trim(),
      worker_id: attempt.workerId,
      at: attempt.at,
    })
    .execute()
  await trx
    .updateTable('call_back')
    .set((eb) => ({
      state: attempt.next,
      version: eb('version', '+', 1),
      ...(to && { team_id: to.teamId ?? null, worker_id: to.workerId ?? null }),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', callBackId)
    .execute()
  const [row] = await execute<{ count: number }>(
    trx,
    `select count(*)::int as count from call_attempt
     where tenant_id = app_tenant() and call_back_id = $1 and outcome = 'not-reached'`,
    [callBackId],
  )
  return row?.count ?? 0
}

/** Does this team or worker exist, and does the worker still work here? */
export async function addresseeExists(trx: Transaction<DB>, to: Addressee): Promise<boolean> {
  const [row] = await execute(
    trx,
    `select from team where tenant_id = app_tenant() and id = $1::uuid
     union all select from worker where tenant_id = app_tenant() and id = $2::uuid
       and active_from <= (app_now() at time zone 'Europe/Amsterdam')::date and (active_until is null or active_until >= (app_now() at time zone 'Europe/Amsterdam')::date)`,
    [to.teamId ?? null, to.workerId ?? null],
  )
  return row !== undefined
}
