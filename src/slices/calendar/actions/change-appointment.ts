import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { tellResident } from '../invite.ts'
import { appointmentById } from '../reads.ts'
import { checkChange } from '../rules/booking.ts'
import { shapeAppointment } from '../shape.ts'
import { callOff, isDoubleBooking, lockAppointment, moveTo, readIn } from '../store/index.ts'
import { checkTimes } from './book-appointment.ts'

export interface Move {
  readonly startsAt: string
  readonly minutes: number
  readonly evenSo: boolean
}

/** Moves an appointment or calls it off, with a reason; the resident who was invited is told. */
export async function changeAppointment(
  context: Context,
  id: string,
  version: number,
  reason: string,
  move: Move | null,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, now } = work
    const earlier = await lockAppointment(trx, tenantId, id, String(work.actor.id))
    if (!earlier) return refuse('not-found')
    if (earlier.version !== version) return stale(shapeAppointment(earlier), { reason, ...move })
    const { kind, state } = earlier
    const refused = checkChange({ kind, state, startsAt: new Date(earlier.starts_at) }, reason, now)
    if (refused) return refused
    const why = { reason: reason.trim(), now }
    try {
      if (move) {
        const from = new Date(move.startsAt)
        const times = { from, until: new Date(from.getTime() + move.minutes * 60_000) }
        const outside = await checkTimes(work, earlier.workers, times, move.evenSo)
        if (outside) return outside
        await moveTo(trx, tenantId, id, { ...times, ...why })
      } else await callOff(trx, tenantId, id, why)
    } catch (error) {
      if (isDoubleBooking(error)) return refuse('double-booked')
      throw error
    }
    const [row] = await readIn(trx, appointmentById(id))
    if (!row) return refuse('not-found')
    const what = move ? 'moved' : 'cancelled'
    await tellResident(work, context.services, row, earlier.person_id, what, why.reason)
    work.touch(earlier.person_id)
    work.publish({
      type: move ? 'appointment.moved' : 'appointment.cancelled',
      objects: [{ type: 'appointment', id }, ...(row.case_id ? [{ type: 'case', id: row.case_id }] : [])],
      data: { from: new Date(earlier.starts_at).toISOString(), to: new Date(row.starts_at).toISOString() },
    })
    return { body: shapeAppointment(row), etag: row.version }
  })
}
