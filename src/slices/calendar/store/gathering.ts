import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { isDoubleBooking, type Times } from './index.ts'

/** Puts a worker in appointments, also one who was in them before. Fails on a double booking. */
async function putIn(
  trx: Transaction<DB>,
  appointmentIds: readonly string[],
  workerId: string,
  now: Date,
): Promise<void> {
  await execute(
    trx,
    `insert into appointment_worker as m (tenant_id, appointment_id, worker_id, during)
      select a.tenant_id, a.id, $2, a.during from appointment a
      where a.tenant_id = app_tenant() and a.id = any ($1::uuid[]) and a.state = 'planned'
      on conflict (tenant_id, appointment_id, worker_id) do update
        set holds = true, during = excluded.during, changes = m.changes + 1, changed_at = $3 where not m.holds`,
    [appointmentIds, workerId, now],
  )
}

/** The same, but a double booking undoes only this and says so. */
export async function putInWhenFree(
  trx: Transaction<DB>,
  appointmentIds: readonly string[],
  workerId: string,
  now: Date,
): Promise<boolean> {
  await execute(trx, 'savepoint joining', [])
  try {
    await putIn(trx, appointmentIds, workerId, now)
    return true
  } catch (error) {
    if (!isDoubleBooking(error)) throw error
    await execute(trx, 'rollback to savepoint joining', [])
    return false
  }
}

export async function takeOut(
  trx: Transaction<DB>,
  appointmentIds: readonly string[],
  workerId: string,
  now: Date,
): Promise<void> {
  await execute(
    trx,
    `update appointment_worker set holds = false, changes = changes + 1, changed_at = $3
      where tenant_id = app_tenant() and appointment_id = any ($1::uuid[]) and worker_id = $2 and holds`,
    [appointmentIds, workerId, now],
  )
}

/**
 * Another time for an appointment. Who must be there makes it fail on a double booking; whoever else has something then
 * keeps that, and is given back.
 */
export async function moveAll(
  trx: Transaction<DB>,
  id: string,
  to: Times & { readonly reason: string; readonly now: Date; readonly place: string },
  firmIds: readonly string[],
): Promise<string[]> {
  const [from, until] = [to.from.toISOString(), to.until.toISOString()]
  await execute(
    trx,
    `update appointment set during = tstzrange($2, $3), place = $6, last_reason = $4, changed_at = $5, moves = moves + 1,
        version = version + 1 where tenant_id = app_tenant() and id = $1`,
    [id, from, until, to.reason, to.now, to.place],
  )
  const clashing = await execute<{ worker_id: string }>(
    trx,
    `select m.worker_id from appointment_worker m
      where m.tenant_id = app_tenant() and m.appointment_id = $1 and m.holds and not m.worker_id = any ($4::uuid[])
        and exists (select from appointment_worker o where o.tenant_id = m.tenant_id and o.worker_id = m.worker_id
          and o.appointment_id <> m.appointment_id and o.holds and o.during && tstzrange($2, $3))`,
    [id, from, until, firmIds],
  )
  const ids = clashing.map(({ worker_id }) => worker_id)
  await execute(
    trx,
    `update appointment_worker set during = tstzrange($2, $3), holds = holds and not worker_id = any ($4::uuid[]),
        changes = changes + case when worker_id = any ($4::uuid[]) then 1 else 0 end
      where tenant_id = app_tenant() and appointment_id = $1`,
    [id, from, until, ids],
  )
  return ids
}
