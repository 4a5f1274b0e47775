import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { CasePhase } from './rules/phase.ts'
import { type CaseWeight, type SeatRole, seatScopes, transferRoles } from './rules/seat.ts'

export interface NewCase {
  readonly householdId: string
  readonly centralPersonId: string
  readonly weight: CaseWeight
  readonly openedOn: PlainDate
  readonly previousCaseId: string | null
  readonly questionIds: readonly string[]
}

export async function insertCase(trx: Transaction<DB>, tenantId: string, opened: NewCase): Promise<string> {
  const id = newId()
  await trx
    .insertInto('case_file')
    .values({
      tenant_id: tenantId,
      id,
      household_id: opened.householdId,
      central_person_id: opened.centralPersonId,
      weight: opened.weight,
      phase: 'opened',
      opened_on: opened.openedOn,
      previous_case_id: opened.previousCaseId,
    })
    .execute()
  if (opened.questionIds.length > 0) {
    await trx
      .insertInto('case_question')
      .values(opened.questionIds.map((question_id) => ({ tenant_id: tenantId, case_id: id, question_id })))
      .execute()
  }
  return id
}

export interface NewSeat {
  readonly caseId: string
  readonly holderKind: 'worker' | 'partner' | 'person'
  readonly holderId: string
  readonly role: SeatRole
  readonly lifeDomains: readonly string[]
  readonly basis: string
  readonly purpose: string
  readonly from: Date
  /** An end that is known from the start; access stops then by itself. */
  readonly until?: Date | null
  /** The transfer or absence that the seat belongs to. */
  readonly arrangementId?: string
}

export async function insertSeat(trx: Transaction<DB>, tenantId: string, seat: NewSeat): Promise<string> {
  const id = newId()
  await trx
    .insertInto('seat')
    .values({
      tenant_id: tenantId,
      id,
      case_id: seat.caseId,
      holder_kind: seat.holderKind,
      holder_id: seat.holderId,
      role: seat.role,
      scope: seatScopes[seat.role],
      life_domains: [...seat.lifeDomains],
      basis: seat.basis,
      purpose: seat.purpose,
      from_at: seat.from,
      until_at: seat.until ?? null,
      arrangement_id: seat.arrangementId ?? null,
    })
    .execute()
  return id
}

/** The same person gets one seat; a second promise of a partner, or a second referral, needs no second one. */
export async function ensureSeat(trx: Transaction<DB>, tenantId: string, seat: NewSeat): Promise<void> {
  const known = await trx
    .selectFrom('seat')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('case_id', '=', seat.caseId)
    .where('holder_id', '=', seat.holderId)
    .where((eb) => eb.or([eb('scope', '!=', 'none'), eb('role', '=', seat.role)]))
    .where((eb) => eb.or([eb('until_at', 'is', null), eb('until_at', '>', seat.from)]))
    .limit(1)
    .executeTakeFirst()
  if (!known) await insertSeat(trx, tenantId, seat)
}

export async function endSeat(
  trx: Transaction<DB>,
  tenantId: string,
  caseId: string,
  seatId: string,
  at: Date,
) {
  return trx
    .updateTable('seat')
    .set({ until_at: at })
    .where('tenant_id', '=', tenantId)
    .where('case_id', '=', caseId)
    .where('id', '=', seatId)
    .where('role', 'not in', ['director', ...transferRoles])
    .where('arrangement_id', 'is', null)
    .where('until_at', 'is', null)
    .returning('holder_id')
    .executeTakeFirst()
}

export interface LockedCase {
  readonly id: string
  readonly householdId: string
  readonly centralPersonId: string
  readonly weight: CaseWeight
  readonly phase: CasePhase
  readonly version: number
  readonly seatRole: SeatRole
  /** The household's members, in their order. */
  readonly memberIds: readonly string[]
}

/**
 * Locks a case in which the actor holds one of these seats now. Without such a seat the case does not exist for the
 * actor: lock one of every change on a case.
 */
export async function lockCase(
  trx: Transaction<DB>,
  actor: { readonly tenantId: string; readonly id: string | null; readonly now: Date },
  id: string,
  seats: readonly SeatRole[],
): Promise<LockedCase | undefined> {
  const [row] = await execute<LockedCase>(trx, lockText, [id, actor.id, seats, actor.now.toISOString()])
  return row
}

const lockText = `select c.id, c.household_id as "householdId", c.central_person_id as "centralPersonId", c.weight, c.phase,
    c.version, s.role as "seatRole", array(select m.person_id from household_member m where m.tenant_id = c.tenant_id
      and m.household_id = c.household_id and m.until_date is null order by m.position) as "memberIds"
  from case_file c join seat s on s.tenant_id = c.tenant_id and s.case_id = c.id
  where c.tenant_id = app_tenant() and c.id = $1::uuid and s.holder_id = $2::uuid and s.role = any ($3::text[])
    and s.from_at <= $4::timestamptz and (s.until_at is null or s.until_at > $4::timestamptz)
  limit 1 for update of c`

export async function savePhase(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  phase: CasePhase,
  closedOn: PlainDate | null,
): Promise<number> {
  const row = await trx
    .updateTable('case_file')
    .set((eb) => ({ phase, closed_on: closedOn, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return row.version
}

/**
 * Access ends with the case, also for seats whose end or begin lies ahead; the director keeps the seat, to answer for it and
 * to reopen.
 */
export async function endOtherSeats(trx: Transaction<DB>, tenantId: string, caseId: string, at: Date) {
  await execute(
    trx,
    `update seat set until_at = greatest(from_at, $3::timestamptz) where tenant_id = $1 and case_id = $2
      and (until_at is null or until_at > $3::timestamptz) and role <> all ('{director,resident}')`,
    [tenantId, caseId, at.toISOString()],
  )
}

/** The decision that opened them is undone: closed as never begun, and every seat ends, the director's too. */
export async function undoCases(
  trx: Transaction<DB>,
  ids: readonly string[],
  now: Date,
  today: PlainDate,
): Promise<void> {
  await execute(
    trx,
    `update case_file set phase = 'closed', closed_on = $2::date, undone_at = $3::timestamptz, version = version + 1
     where tenant_id = app_tenant() and id = any ($1::uuid[])`,
    [ids, today, now.toISOString()],
  )
  await execute(
    trx,
    `update seat set until_at = greatest(from_at, $2::timestamptz)
     where tenant_id = app_tenant() and case_id = any ($1::uuid[]) and (until_at is null or until_at > $2::timestamptz)`,
    [ids, now.toISOString()],
  )
}
