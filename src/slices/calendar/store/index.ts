import { sql } from 'kysely'
import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import type { Statement } from '#platform/db/statement.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type AppointmentRow, appointmentById } from '../reads.ts'
import type { AppointmentKind } from '../rules/booking.ts'

export interface Times {
  readonly from: Date
  readonly until: Date
}

const range = ({ from, until }: Times) =>
  sql<string>`tstzrange(${from.toISOString()}::timestamptz, ${until.toISOString()}::timestamptz)`

/** Runs a read inside the transaction of a command. */
export async function readIn<Row>(trx: Transaction<DB>, statement: Statement<Row>): Promise<Row[]> {
  return execute<Row>(trx, statement.text, [...statement.values])
}

export async function insertAppointment(
  trx: Transaction<DB>,
  tenantId: string,
  booked: Times & {
    readonly kind: AppointmentKind
    readonly title?: string
    readonly place: string
    readonly caseId: string | null
    readonly personId: string | null
    readonly invited: boolean
    readonly by: string
    readonly now: Date
    readonly workerIds: readonly string[]
  },
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('appointment')
    .values({
      tenant_id: tenantId,
      id,
      kind: booked.kind,
      title: booked.title ?? '',
      during: range(booked),
      place: booked.place,
      case_id: booked.caseId,
      person_id: booked.personId,
      invited: booked.invited,
      booked_by: booked.by,
      changed_at: booked.now.toISOString(),
    })
    .execute()
  if (booked.workerIds.length === 0) return id
  await trx
    .insertInto('appointment_worker')
    .values(
      booked.workerIds.map((worker_id) => ({
        tenant_id: tenantId,
        appointment_id: id,
        worker_id,
        during: range(booked),
      })),
    )
    .execute()
  return id
}

/** Takes the row for this transaction; only for who is in it or booked it. */
export async function lockAppointment(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  workerId: string,
): Promise<(AppointmentRow & { person_id: string | null }) | undefined> {
  const locked = await trx
    .selectFrom('appointment')
    .select(['person_id', 'booked_by'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const [row] = locked ? await readIn(trx, appointmentById(id)) : []
  if (!locked || !row) return undefined
  const own = locked.booked_by === workerId || row.workers.some((worker) => worker.id === workerId)
  return own ? { ...row, person_id: locked.person_id } : undefined
}

export async function moveTo(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  moved: Times & { readonly reason: string; readonly now: Date },
): Promise<void> {
  await trx
    .updateTable('appointment')
    .set((eb) => ({
      during: range(moved),
      last_reason: moved.reason,
      changed_at: moved.now.toISOString(),
      moves: eb('moves', '+', 1),
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
  await trx
    .updateTable('appointment_worker')
    .set({ during: range(moved) })
    .where('tenant_id', '=', tenantId)
    .where('appointment_id', '=', id)
    .execute()
}

export async function callOff(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  { reason, now }: { readonly reason: string; readonly now: Date },
): Promise<void> {
  await trx
    .updateTable('appointment')
    .set((eb) => ({
      state: 'cancelled',
      last_reason: reason,
      changed_at: now.toISOString(),
      moves: eb('moves', '+', 1),
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
  await trx
    .updateTable('appointment_worker')
    .set({ holds: false })
    .where('tenant_id', '=', tenantId)
    .where('appointment_id', '=', id)
    .execute()
}

/** The refusal of the database: somebody would be in two places at once. */
export function isDoubleBooking(error: unknown): boolean {
  return (error as { constraint?: unknown } | null)?.constraint === 'appointment_worker_once'
}

/** Is the actor seated in this case, and does the person belong to it? */
export async function tieOf(
  trx: Transaction<DB>,
  caseId: string,
  personId: string | null,
): Promise<{ seated: boolean; member: boolean; centralPersonId: string | null }> {
  const [row] = await execute<{ seated: boolean; member: boolean; centralPersonId: string }>(
    trx,
    `select exists (select from my_seats() z where z.case_id = c.id and z.scope = 'case') as seated,
       exists (select from household_member m where m.tenant_id = c.tenant_id and m.household_id = c.household_id
         and m.person_id = $2::uuid) as member, c.central_person_id as "centralPersonId"
     from case_file c where c.tenant_id = app_tenant() and c.id = $1::uuid and c.closed_on is null`,
    [caseId, personId],
  )
  return row ?? { seated: false, member: false, centralPersonId: null }
}

/** From a day on the pattern is this one; what was before ends the day before. */
export async function replaceHours(
  trx: Transaction<DB>,
  tenantId: string,
  workerId: string,
  fromOn: PlainDate,
  before: PlainDate,
  lines: readonly {
    readonly weekday: number
    readonly from: string
    readonly until: string
    readonly place: string
    readonly postId: string | null
  }[],
): Promise<void> {
  await trx
    .updateTable('working_hours')
    .set((eb) => ({ until_date: eb.fn<string>('greatest', [eb.val(before), sql`from_date - 1`]) }))
    .where('tenant_id', '=', tenantId)
    .where('worker_id', '=', workerId)
    .where((eb) => eb.or([eb('until_date', 'is', null), eb('until_date', '>=', fromOn)]))
    .execute()
  if (lines.length === 0) return
  await trx
    .insertInto('working_hours')
    .values(
      lines.map(({ weekday, from, until, place, postId }) => ({
        tenant_id: tenantId,
        id: newId(),
        worker_id: workerId,
        post_id: postId,
        weekday,
        from_time: from,
        until_time: until,
        place,
        from_date: fromOn,
      })),
    )
    .execute()
}

export async function insertException(
  trx: Transaction<DB>,
  tenantId: string,
  workerId: string,
  exception: Times & { readonly kind: 'absent' | 'extra'; readonly reason: string },
): Promise<string> {
  const id = newId()
  const { kind, reason } = exception
  await trx
    .insertInto('hours_exception')
    .values({ tenant_id: tenantId, id, worker_id: workerId, kind, reason, during: range(exception) })
    .execute()
  return id
}
