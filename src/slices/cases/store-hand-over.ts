import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import type { SeatRole } from './rules/seat.ts'

export interface DirectedCase {
  readonly id: string
  readonly number: number
  readonly householdId: string
  readonly directorId: string
  readonly lifeDomains: readonly string[]
  readonly closed: boolean
  readonly memberIds: readonly string[]
}

/** Locks cases and tells who directs each: what every change of hands begins with, always in the same order. */
export async function lockDirection(
  trx: Transaction<DB>,
  caseIds: readonly string[],
): Promise<DirectedCase[]> {
  return execute<DirectedCase>(
    trx,
    `select c.id, c.number, c.household_id as "householdId", s.holder_id as "directorId", s.life_domains as "lifeDomains",
        c.closed_on is not null as closed, array(select m.person_id from household_member m where m.tenant_id = c.tenant_id
          and m.household_id = c.household_id and m.until_date is null order by m.position) as "memberIds"
      from case_file c join seat s on s.tenant_id = c.tenant_id and s.case_id = c.id and s.role = 'director' and s.until_at is null
      where c.tenant_id = app_tenant() and c.id = any ($1::uuid[]) order by c.id for update of c`,
    [caseIds],
  )
}

/** Ends what one holder has in these roles, now or from later on. A seat that has not begun ends before it begins. */
export async function endSeatsOf(
  trx: Transaction<DB>,
  caseId: string,
  holderId: string,
  roles: readonly SeatRole[],
  at: Date,
): Promise<void> {
  await execute(
    trx,
    `update seat set until_at = greatest(from_at, $4::timestamptz) where tenant_id = app_tenant() and case_id = $1
      and holder_id = $2 and role = any ($3::text[]) and (until_at is null or until_at > $4::timestamptz)`,
    [caseId, holderId, roles, at.toISOString()],
  )
}

/** Ends the seats that a transfer or an absence made; in one case, or in all. */
export async function endArrangedSeats(
  trx: Transaction<DB>,
  arrangementId: string,
  at: Date,
  caseId: string | null = null,
): Promise<void> {
  await execute(
    trx,
    `update seat set until_at = greatest(from_at, $2::timestamptz) where tenant_id = app_tenant() and arrangement_id = $1
      and ($3::uuid is null or case_id = $3) and (until_at is null or until_at > $2::timestamptz)`,
    [arrangementId, at.toISOString(), caseId],
  )
}
