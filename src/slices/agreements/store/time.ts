import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Repeats, TimeOutcome } from '../rules/repeat.ts'

export interface ToldTime {
  readonly id: string
  readonly day: PlainDate
  readonly outcome: TimeOutcome
}

/** The newest time of a repeated agreement that was told and not taken back. */
export async function lastTold(trx: Transaction<DB>, agreementId: string): Promise<ToldTime | undefined> {
  const [row] = await execute<ToldTime>(
    trx,
    `select t.id, t.day, t.outcome from agreement_time t
      where t.tenant_id = app_tenant() and t.agreement_id = $1 and t.taken_back_at is null order by t.day desc limit 1`,
    [agreementId],
  )
  return row
}

export interface NewTime {
  readonly agreementId: string
  readonly caseId: string
  readonly day: PlainDate
  readonly outcome: TimeOutcome
  readonly remark: string
  readonly by: { readonly kind: string; readonly id: string }
  readonly now: Date
}

export async function insertTime(trx: Transaction<DB>, tenantId: string, time: NewTime): Promise<string> {
  const { agreementId, caseId, day, outcome, remark, by, now } = time
  const id = newId()
  await execute(
    trx,
    `insert into agreement_time (tenant_id, id, agreement_id, case_id, day, outcome, remark, told_by_kind, told_by, told_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [tenantId, id, agreementId, caseId, day, outcome, remark, by.kind, by.id, now],
  )
  return id
}

export async function takeBack(trx: Transaction<DB>, id: string, now: Date): Promise<void> {
  await execute(
    trx,
    'update agreement_time set taken_back_at = $2 where tenant_id = app_tenant() and id = $1',
    [id, now],
  )
}

/** How far a repeated agreement is, beside its new state and the day of the next time. */
export async function saveRepeats(trx: Transaction<DB>, id: string, repeats: Repeats): Promise<void> {
  const { from, kept, missed, skipped } = repeats
  await execute(
    trx,
    `update agreement set repeat_from = $2, repeat_kept = $3, repeat_missed = $4, repeat_skipped = $5
      where tenant_id = app_tenant() and id = $1`,
    [id, from, kept, missed, skipped],
  )
}
