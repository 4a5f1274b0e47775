import type { DB } from '#db'
import type { Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { CasePhase } from './rules/phase.ts'
import { type CaseWeight, type SeatRole, seatScopes } from './rules/seat.ts'

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
    })
    .execute()
  return id
}

/** The same person gets one seat; a second promise of a partner needs no second one. */
export async function ensureSeat(trx: Transaction<DB>, tenantId: string, seat: NewSeat): Promise<void> {
  const known = await trx
    .selectFrom('seat')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('case_id', '=', seat.caseId)
    .where('holder_id', '=', seat.holderId)
    .where('scope', '!=', 'none')
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
    .where('role', '!=', 'director')
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
  const row = await trx
    .selectFrom('case_file')
    .innerJoin('seat', (join) =>
      join.onRef('seat.tenant_id', '=', 'case_file.tenant_id').onRef('seat.case_id', '=', 'case_file.id'),
    )
    .select([
      'case_file.id',
      'case_file.household_id as householdId',
      'case_file.central_person_id as centralPersonId',
      'case_file.weight',
      'case_file.phase',
      'case_file.version',
      'seat.role as seatRole',
    ])
    .where('case_file.tenant_id', '=', actor.tenantId)
    .where('case_file.id', '=', id)
    .where('seat.holder_id', '=', actor.id)
    .where('seat.role', 'in', [...seats])
    .where('seat.from_at', '<=', actor.now)
    .where((eb) => eb.or([eb('seat.until_at', 'is', null), eb('seat.until_at', '>', actor.now)]))
    .limit(1)
    .forUpdate('case_file')
    .executeTakeFirst()
  return row as LockedCase | undefined
}

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

export async function membersOf(
  trx: Transaction<DB>,
  tenantId: string,
  householdId: string,
): Promise<string[]> {
  const rows = await trx
    .selectFrom('household_member')
    .select('person_id')
    .where('tenant_id', '=', tenantId)
    .where('household_id', '=', householdId)
    .where('until_date', 'is', null)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.person_id)
}

/** Access ends with the case; the director keeps the seat, to answer for it and to reopen. */
export async function endOtherSeats(trx: Transaction<DB>, tenantId: string, caseId: string, at: Date) {
  await trx
    .updateTable('seat')
    .set({ until_at: at })
    .where('tenant_id', '=', tenantId)
    .where('case_id', '=', caseId)
    .where('until_at', 'is', null)
    .where('role', 'not in', ['director', 'resident'])
    .execute()
}
