import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { AgreementState } from '../rules/agreement.ts'
import type { NewWait, Waiting, WaitState } from '../rules/wait.ts'
import type { WaitKind } from '../rules/wait-elsewhere.ts'

export interface WaitRow extends Waiting {
  waitsOn: string | null
  waitState: WaitState | null
}

/** The case of an agreement, without a lock. */
export async function findCaseOf(trx: Transaction<DB>, id: string): Promise<string | undefined> {
  const [row] = await execute<{ case_id: string }>(
    trx,
    'select case_id from agreement where tenant_id = app_tenant() and id = $1',
    [id],
  )
  return row?.case_id
}

/**
 * All agreements of a case, to be read under its lock, and which of two could be locked. A command holds its agreement and
 * then wants the case; so who ties waits for nothing while holding the case, and gives up what somebody else is changing.
 */
export async function lockWaits(
  trx: Transaction<DB>,
  caseId: string,
  ids: readonly string[],
): Promise<{ readonly all: readonly WaitRow[]; readonly free: ReadonlySet<string> }> {
  const locked = await execute<{ id: string }>(
    trx,
    `select id from agreement where tenant_id = app_tenant() and case_id = $1 and id = any ($2::uuid[])
      order by id for update skip locked`,
    [caseId, ids],
  )
  const all = await execute<WaitRow>(
    trx,
    `select a.id, a.state, a.due_on as "dueOn", a.case_id as "caseId", a.title, a.waits_on as "waitsOn", a.wait_state as "waitState"
      from agreement a where a.tenant_id = app_tenant() and a.case_id = $1 order by a.id`,
    [caseId],
  )
  return { all, free: new Set(locked.map(({ id }) => id)) }
}

/** The column that points at what is waited for; the others are empty. */
export function pointsAt(wait: { readonly kind: WaitKind; readonly on: string } | null | undefined): {
  readonly waits_on: string | null
  readonly waits_on_referral: string | null
  readonly waits_on_step: string | null
} {
  const on = (kind: WaitKind): string | null => (wait?.kind === kind ? wait.on : null)
  return { waits_on: on('agreement'), waits_on_referral: on('referral'), waits_on_step: on('route-step') }
}

/** Ties an agreement to another, or loosens it. */
export async function saveWait(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  wait: (NewWait & { readonly kind: WaitKind }) | null,
): Promise<void> {
  const on = pointsAt(wait)
  await execute(
    trx,
    `update agreement set waits_on = $3, waits_on_referral = $4, waits_on_step = $5, waits_days = $6, wait_state = $7,
      due_on = coalesce($8::date, due_on), version = version + 1 where tenant_id = $1 and id = $2`,
    [
      tenantId,
      id,
      on.waits_on,
      on.waits_on_referral,
      on.waits_on_step,
      wait?.days ?? null,
      wait === null ? null : 'waiting',
      wait?.dueOn ?? null,
    ],
  )
}

export interface Released {
  id: string
  case_id: string
  for_person_id: string
  promiser_kind: 'resident' | 'network' | 'worker' | 'organisation'
  promiser_id: string
  state: AgreementState
  waits_days: number | null
}

/** Who waits for this agreement now. */
export async function lockWaiting(trx: Transaction<DB>, on: string): Promise<readonly Released[]> {
  return execute<Released>(
    trx,
    `select id, case_id, for_person_id, promiser_kind, promiser_id, state, waits_days from agreement
      where tenant_id = app_tenant() and waits_on = $1 and wait_state <> 'over'
        and state in ('proposed', 'countered', 'accepted', 'at-risk') order by id for update`,
    [on],
  )
}

/** What became of the other: a new state of the wait, and from when a check-in is counted. */
export async function moveWait(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  to: {
    readonly state: WaitState
    readonly kind: WaitKind
    readonly on: string
    readonly dueOn: PlainDate | null
    readonly heardOn: PlainDate | null
  },
): Promise<void> {
  const on = pointsAt(to)
  await execute(
    trx,
    `update agreement set wait_state = $3, waits_on = $4, waits_on_referral = $5, waits_on_step = $6,
      due_on = coalesce($7::date, due_on), last_heard_on = coalesce($8::date, last_heard_on), version = version + 1
      where tenant_id = $1 and id = $2`,
    [tenantId, id, to.state, on.waits_on, on.waits_on_referral, on.waits_on_step, to.dueOn, to.heardOn],
  )
}
