import type { Work } from '#platform/access/work.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { findWorker } from '#slices/organisations'
import { checkTimes } from './actions/book-appointment.ts'
import { insertAppointment, isDoubleBooking } from './store/index.ts'

/**
 * Puts the same stretch of time in the calendars of several colleagues, within the command of another slice (a consult
 * hour). Their working hours and what they have already are kept to, as for any appointment.
 */
export async function blockTogether(
  work: Work,
  times: { readonly from: Date; readonly until: Date },
  place: string,
  workerIds: readonly string[],
): Promise<{ readonly id: string } | Refusal> {
  const { trx, tenantId, now, today } = work
  const workers: { id: string; name: string }[] = []
  for (const id of workerIds) {
    const worker = await findWorker(trx, tenantId, id, today)
    if (!worker) return refuse('worker-unknown')
    workers.push({ id, name: worker.name })
  }
  const refused = await checkTimes(work, workers, times, false)
  if (refused) return refused
  try {
    const id = await insertAppointment(trx, tenantId, {
      ...times,
      kind: 'consult',
      place,
      caseId: null,
      personId: null,
      invited: false,
      by: String(work.actor.id),
      now,
      workerIds,
    })
    work.publish({
      type: 'appointment.booked',
      objects: [{ type: 'appointment', id }, ...workerIds.map((worker) => ({ type: 'worker', id: worker }))],
      data: { kind: 'consult', startsAt: times.from.toISOString() },
    })
    return { id }
  } catch (error) {
    if (isDoubleBooking(error)) return refuse('double-booked')
    throw error
  }
}
