import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import { type SessionRow, sessionById } from './reads.ts'

export async function organisationsOf(trx: Transaction<DB>, workerIds: readonly string[]): Promise<string[]> {
  const rows = await execute<{ id: string }>(
    trx,
    'select organisation_id as id from worker where tenant_id = app_tenant() and id = any ($1::uuid[])',
    [workerIds],
  )
  return rows.map(({ id }) => id)
}

export async function insertConsultHour(
  trx: Transaction<DB>,
  hour: { readonly name: string; readonly place: string; readonly slotMinutes: number },
  by: string,
  now: Date,
): Promise<string> {
  const id = newId()
  await execute(
    trx,
    `insert into consult_hour (tenant_id, id, name, place, slot_minutes, planned_by, planned_at)
      values (app_tenant(), $1, $2, $3, $4, $5, $6)`,
    [id, hour.name, hour.place, hour.slotMinutes, by, now],
  )
  return id
}

export async function insertSession(
  trx: Transaction<DB>,
  session: {
    readonly hourId: string
    readonly appointmentId: string
    readonly slots: number
    readonly capacity: number
  },
): Promise<void> {
  await execute(
    trx,
    `insert into consult_session (tenant_id, id, consult_hour_id, appointment_id, slots, capacity)
      values (app_tenant(), $1, $2, $3, $4, $5)`,
    [newId(), session.hourId, session.appointmentId, session.slots, session.capacity],
  )
}

/** Takes the session for this transaction, so that places are given one after another. */
export async function lockSession(
  trx: Transaction<DB>,
  id: string,
): Promise<(SessionRow & { state: string }) | undefined> {
  await execute(trx, 'select 1 from consult_session where tenant_id = app_tenant() and id = $1 for update', [
    id,
  ])
  const { text, values } = sessionById(id)
  const [row] = await execute<SessionRow & { state: string }>(trx, text, [...values])
  return row
}

/** The places of a slot that are taken, and by whom. */
export async function takenPlaces(
  trx: Transaction<DB>,
  sessionId: string,
  slot: number,
): Promise<{ place: number; by: string }[]> {
  return execute(
    trx,
    `select place_number as place, booked_by as by from consult_booking
      where tenant_id = app_tenant() and session_id = $1 and slot = $2 and cancelled_at is null`,
    [sessionId, slot],
  )
}

/** An open case by its number, when the actor has a seat in it. */
export async function seatedCase(
  trx: Transaction<DB>,
  number: number,
): Promise<{ id: string; centralPersonId: string } | undefined> {
  const [row] = await execute<{ id: string; centralPersonId: string }>(
    trx,
    `select c.id, c.central_person_id as "centralPersonId" from case_file c
      where c.tenant_id = app_tenant() and c.number = $1 and c.closed_on is null
        and exists (select from my_seats() z where z.case_id = c.id)`,
    [number],
  )
  return row
}

export async function insertBooking(
  trx: Transaction<DB>,
  booking: {
    readonly sessionId: string
    readonly slots: number
    readonly capacity: number
    readonly slot: number
    readonly place: number
    readonly question: string
    readonly caseId: string | null
    readonly by: string
    readonly now: Date
  },
): Promise<string> {
  const id = newId()
  const { sessionId, slots, capacity, slot, place, question, caseId, by, now } = booking
  await execute(
    trx,
    `insert into consult_booking (tenant_id, id, session_id, slots, capacity, slot, place_number, question, case_id,
        booked_by, booked_at) values (app_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, sessionId, slots, capacity, slot, place, question, caseId, by, now],
  )
  return id
}

export interface LockedBooking {
  readonly slot: number
  readonly cancelled: boolean
  readonly startsAt: Date
  readonly slotMinutes: number
  readonly centralPersonId: string | null
}

/** A booking, for who made it and who staffs the session. */
export async function lockBooking(
  trx: Transaction<DB>,
  id: string,
  workerId: string,
): Promise<LockedBooking | undefined> {
  const [row] = await execute<LockedBooking>(
    trx,
    `select b.slot, b.cancelled_at is not null as cancelled, lower(a.during) as "startsAt", h.slot_minutes as "slotMinutes",
        c.central_person_id as "centralPersonId"
      from consult_booking b
      join consult_session s on s.tenant_id = b.tenant_id and s.id = b.session_id
      join consult_hour h on h.tenant_id = s.tenant_id and h.id = s.consult_hour_id
      join appointment a on a.tenant_id = s.tenant_id and a.id = s.appointment_id
      left join case_file c on c.tenant_id = b.tenant_id and c.id = b.case_id
      where b.tenant_id = app_tenant() and b.id = $1 and (b.booked_by = $2 or exists (select from appointment_worker p
        where p.tenant_id = a.tenant_id and p.appointment_id = a.id and p.worker_id = $2))
      for update of b`,
    [id, workerId],
  )
  return row
}

export async function cancelBooking(
  trx: Transaction<DB>,
  id: string,
  reason: string,
  now: Date,
): Promise<void> {
  await execute(
    trx,
    `update consult_booking set cancelled_at = $2, cancelled_reason = $3 where tenant_id = app_tenant() and id = $1`,
    [id, now, reason],
  )
}
