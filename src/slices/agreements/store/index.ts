import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type AgreementRow, agreementById } from '../reads/index.ts'
import type { AgreementState } from '../rules/agreement.ts'
import type { AgreementChange } from '../rules/decide.ts'
import type { PulseAnswer } from '../rules/pulse.ts'

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
  const lock = trx
    .selectFrom('agreement')
    .innerJoin('case_file', (join) =>
      join
        .onRef('case_file.tenant_id', '=', 'agreement.tenant_id')
        .onRef('case_file.id', '=', 'agreement.case_id'),
    )
    .select('case_file.closed_on')
    .where('agreement.tenant_id', '=', tenantId)
    .where('agreement.id', '=', id)
    .forUpdate('agreement')
    .executeTakeFirst()
  const statement = agreementById(id)
  const read = execute<AgreementRow>(trx, statement.text, statement.values)
  const [locked, rows] = await Promise.all([lock, read])
  const row = rows[0]
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
  await trx
    .updateTable('agreement')
    .set((eb) => ({
      state: change.state,
      state_since: change.now,
      due_on: change.dueOn,
      countered_due_on: change.counteredDueOn,
      looking_into_until: change.lookingIntoUntil,
      remark: change.remark,
      version: eb('version', '+', 1),
      ...(change.accepted ? { accepted_on: change.today } : {}),
      ...(change.heard ? { last_heard_on: change.today } : {}),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
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
  const inserted = trx
    .insertInto('pulse')
    .values({
      tenant_id: tenantId,
      id: newId(),
      agreement_id: pulse.agreementId,
      case_id: pulse.caseId,
      answer: pulse.answer,
      remark: pulse.remark.trim(),
      answered_at: pulse.now,
      answered_by_kind: pulse.by.kind,
      answered_by: pulse.by.id,
    })
    .execute()
  const updated = trx
    .updateTable('agreement')
    .set((eb) => ({
      state: pulse.state,
      last_heard_on: pulse.today,
      remark: pulse.remark.trim(),
      version: eb('version', '+', 1),
      ...(pulse.stateChanged ? { state_since: pulse.now } : {}),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', pulse.agreementId)
    .execute()
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
