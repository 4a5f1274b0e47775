import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type AgreementRow, agreementById } from '../reads/index.ts'
import type { AgreementState } from '../rules/agreement.ts'
import type { AgreementChange } from '../rules/decide.ts'
import type { Duty } from '../rules/duty.ts'
import type { PulseAnswer } from '../rules/pulse.ts'
import type { Repeat } from '../rules/repeat.ts'
import type { WaitState } from '../rules/wait.ts'
import type { WaitKind } from '../rules/wait-elsewhere.ts'
import { pointsAt } from './wait.ts'

export interface NewAgreement {
  readonly caseId: string
  readonly goalId: string
  readonly forPersonId: string
  readonly joint: boolean
  readonly promiserKind: AgreementRow['promiser_kind']
  readonly promiserId: string
  readonly title: string
  readonly result: string
  readonly dueOn: PlainDate
  readonly pulseDays: number | null
  readonly now: Date
  readonly today: PlainDate
  /** A promise that was made on the spot is accepted at once (resident at the table, director's own). */
  readonly accepted: boolean
  readonly duty: Pick<Duty, 'ground' | 'duty' | 'consequence'> | null
  /** Goes along to a new round. */
  readonly proofAsked?: boolean
  /** It is kept many times; the due date is the day of the first. */
  readonly repeats?: Repeat | null
  /** Of a new round of an agreement that still waits. */
  readonly waits?: {
    readonly kind: WaitKind
    readonly on: string
    readonly days: number | null
    readonly state: WaitState
  } | null
  readonly previous?: { readonly id: string; readonly round: number }
}

export async function insertAgreement(
  trx: Transaction<DB>,
  tenantId: string,
  agreement: NewAgreement,
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('agreement')
    .values({
      tenant_id: tenantId,
      id,
      case_id: agreement.caseId,
      goal_id: agreement.goalId,
      for_person_id: agreement.forPersonId,
      joint: agreement.joint,
      promiser_kind: agreement.promiserKind,
      promiser_id: agreement.promiserId,
      title: agreement.title.trim(),
      result: agreement.result.trim() || agreement.title.trim(),
      due_on: agreement.dueOn,
      pulse_days: agreement.pulseDays,
      state: agreement.accepted ? 'accepted' : 'proposed',
      state_since: agreement.now,
      proposed_at: agreement.now,
      accepted_on: agreement.accepted ? agreement.today : null,
      duty_ground: agreement.duty?.ground ?? null,
      duty: agreement.duty?.duty.trim() ?? null,
      duty_consequence: agreement.duty?.consequence.trim() ?? null,
      proof_asked: agreement.proofAsked ?? false,
      repeat_unit: agreement.repeats?.unit ?? null,
      repeat_every: agreement.repeats?.every ?? null,
      repeat_times: agreement.repeats?.times ?? null,
      ...pointsAt(agreement.waits),
      waits_days: agreement.waits?.days ?? null,
      wait_state: agreement.waits?.state ?? null,
      previous_id: agreement.previous?.id ?? null,
      round: (agreement.previous?.round ?? 0) + 1,
    })
    .execute()
  return id
}

export interface LockedAgreement extends AgreementRow {
  readonly case_closed: boolean
}

/** Locks the case before the agreement, always in this order. Row-level security decides whether it is there at all. */
export async function lockAgreement(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
): Promise<LockedAgreement | undefined> {
  const lock = execute<{ closed_on: PlainDate | null }>(
    trx,
    `select c.closed_on from agreement a join case_file c on c.tenant_id = a.tenant_id and c.id = a.case_id
      where a.tenant_id = $1 and a.id = $2 for update of a`,
    [tenantId, id],
  )
  const statement = agreementById(id)
  const read = execute<AgreementRow>(trx, statement.text, statement.values)
  const [[locked], [row]] = await Promise.all([lock, read])
  return locked && row ? { ...row, case_closed: locked.closed_on !== null } : undefined
}

export async function saveChange(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  change: AgreementChange & {
    readonly remark: string
    readonly now: Date
    readonly today: PlainDate
    readonly heard: boolean
  },
): Promise<void> {
  const { state, dueOn, counteredDueOn, lookingIntoUntil, remark, now, today, heard, accepted } = change
  await execute(
    trx,
    `update agreement set state = $3, state_since = $4, due_on = $5, countered_due_on = $6, looking_into_until = $7,
      remark = $8, version = version + 1, accepted_on = case when $9::boolean then $11::date else accepted_on end,
      last_heard_on = case when $10::boolean then $11::date else last_heard_on end
      where tenant_id = $1 and id = $2`,
    [tenantId, id, state, now, dueOn, counteredDueOn, lookingIntoUntil, remark, accepted, heard, today],
  )
}

export interface NewPulse {
  readonly agreementId: string
  readonly caseId: string
  readonly answer: PulseAnswer
  readonly remark: string
  readonly state: AgreementState
  readonly stateChanged: boolean
  readonly by: { readonly kind: string; readonly id: string }
  readonly now: Date
  readonly today: PlainDate
}

export async function insertPulse(trx: Transaction<DB>, tenantId: string, pulse: NewPulse): Promise<void> {
  const { agreementId, caseId, answer, by, now, today, state, stateChanged } = pulse
  const remark = pulse.remark.trim()
  const inserted = execute(
    trx,
    `insert into pulse (tenant_id, id, agreement_id, case_id, answer, remark, answered_at, answered_by_kind, answered_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tenantId, newId(), agreementId, caseId, answer, remark, now, by.kind, by.id],
  )
  const updated = execute(
    trx,
    `update agreement set state = $3, last_heard_on = $4, remark = $5, version = version + 1,
      state_since = case when $6::boolean then $7::timestamptz else state_since end where tenant_id = $1 and id = $2`,
    [tenantId, agreementId, state, today, remark, stateChanged, now],
  )
  await Promise.all([inserted, updated])
}

/** Agreements that still expect something: per case, or per goal. */
export async function countOpen(
  trx: Transaction<DB>,
  tenantId: string,
  of: { readonly caseId: string; readonly goalId?: string },
): Promise<number> {
  let query = trx
    .selectFrom('agreement')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('tenant_id', '=', tenantId)
    .where('case_id', '=', of.caseId)
    .where('state', 'in', ['proposed', 'countered', 'declined', 'accepted', 'at-risk'])
  if (of.goalId !== undefined) query = query.where('goal_id', '=', of.goalId)
  return Number((await query.executeTakeFirstOrThrow()).count)
}

/** The check-in was asked; nobody is asked twice for the same one. */
export async function markAsked(
  trx: Transaction<DB>,
  tenantId: string,
  ids: readonly string[],
  on: PlainDate,
): Promise<void> {
  if (ids.length === 0) return
  await trx
    .updateTable('agreement')
    .set({ pulse_asked_on: on })
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', [...ids])
    .execute()
}
