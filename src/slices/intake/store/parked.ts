import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'

/** Own conversations; at the front desk also those that colleagues of the desk have parked. */
export const parkedInSight = `(g.worker_id = app_actor() or (g.parked_at is not null
  and exists (select from worker w where w.tenant_id = g.tenant_id and w.id = app_actor() and w.role = 'front-desk')
  and exists (select from worker w where w.tenant_id = g.tenant_id and w.id = g.worker_id and w.role = 'front-desk')))`

export interface Parking {
  readonly tenantId: string
  readonly workerId: string
  readonly id: string | undefined
  readonly personId: string | null
  readonly title: string
  readonly reason: string
  readonly startedAt: Date
  readonly now: Date
  readonly content: object
}

/** Puts a conversation aside, again when it was resumed before. */
export async function saveParked(trx: Transaction<DB>, parking: Parking): Promise<string> {
  const id = parking.id ?? newId<string>()
  const values = {
    worker_id: parking.workerId,
    person_id: parking.personId,
    title: parking.title,
    reason: parking.reason,
    parked_at: parking.now,
    content: JSON.stringify(parking.content),
  }
  const again =
    parking.id !== undefined &&
    (await trx
      .updateTable('contact_in_progress')
      .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
      .where('tenant_id', '=', parking.tenantId)
      .where('id', '=', parking.id)
      .where('worker_id', '=', parking.workerId)
      .executeTakeFirst())
  if (again && again.numUpdatedRows > 0n) return id
  const fresh = parking.id === undefined ? id : newId<string>()
  await trx
    .insertInto('contact_in_progress')
    .values({ tenant_id: parking.tenantId, id: fresh, started_at: parking.startedAt, ...values })
    .execute()
  return fresh
}

export async function lockParked(trx: Transaction<DB>, id: string) {
  const [row] = await execute<{
    id: string
    version: number
    personId: string | null
  }>(
    trx,
    `select g.id, g.version, g.person_id as "personId" from contact_in_progress g
     where g.tenant_id = app_tenant() and g.id = $1 and ${parkedInSight} for update of g`,
    [id],
  )
  return row
}

/** Whoever resumes it goes on with it; it stays here until it is recorded, so that a line that drops loses nothing. */
export async function takeParked(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  workerId: string,
): Promise<void> {
  await trx
    .updateTable('contact_in_progress')
    .set((eb) => ({ worker_id: workerId, parked_at: null, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** It was recorded or stopped: nothing of it stays. */
export async function dropParked(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  workerId: string,
): Promise<void> {
  await trx
    .deleteFrom('contact_in_progress')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where((eb) => eb.or([eb('worker_id', '=', workerId), eb('parked_at', 'is not', null)]))
    .execute()
}

export async function dropParkedBefore(trx: Transaction<DB>, moment: Date): Promise<void> {
  await execute(
    trx,
    'delete from contact_in_progress where tenant_id = app_tenant() and coalesce(parked_at, started_at) < $1',
    [moment.toISOString()],
  )
}
