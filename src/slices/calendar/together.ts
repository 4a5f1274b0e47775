import type { Work } from '#platform/access/work.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { findWorker } from '#slices/organisations'
import { checkTimes } from './actions/book-appointment.ts'
import { insertAppointment, isDoubleBooking } from './store/index.ts'

/** Time that colleagues spend together, of which another slice says what it is. */
export interface Together {
  readonly kind: 'consult' | 'gathering' | 'call' | 'visit'
  readonly title?: string
  /** With whom, when a resident is there too. */
  readonly caseId?: string
  readonly personId?: string
  readonly place: string
  readonly from: Date
  readonly until: Date
}

/**
 * Puts the same stretch of time in the calendars of several colleagues, within the command of another slice (a consult
 * hour, a meeting, a warm hand-over). What they have already stands in the way, and so do their working hours unless it is meant `evenSo`.
 */
export async function blockTogether(
  work: Work,
  together: Together,
  workerIds: readonly string[],
  evenSo = false,
): Promise<{ readonly id: string } | Refusal> {
  const refused = await checkFree(work, together, workerIds, evenSo)
  if (refused) return refused
  const { trx, tenantId, now } = work
  try {
    const id = await insertAppointment(trx, tenantId, {
      caseId: null,
      personId: null,
      ...together,
      invited: false,
      by: String(work.actor.id),
      now,
      workerIds,
    })
    work.publish({
      type: 'appointment.booked',
      objects: [{ type: 'appointment', id }, ...workerIds.map((worker) => ({ type: 'worker', id: worker }))],
      data: { kind: together.kind, startsAt: together.from.toISOString() },
    })
    return { id }
  } catch (error) {
    if (isDoubleBooking(error)) return refuse('double-booked')
    throw error
  }
}

/** Why these colleagues cannot be there. */
export async function checkFree(
  work: Work,
  times: { readonly from: Date; readonly until: Date },
  workerIds: readonly string[],
  evenSo: boolean,
): Promise<Refusal | undefined> {
  const workers: { id: string; name: string }[] = []
  for (const id of workerIds) {
    const worker = await findWorker(work.trx, work.tenantId, id, work.today)
    if (!worker) return refuse('worker-unknown')
    workers.push({ id, name: worker.name })
  }
  return checkTimes(work, workers, times, evenSo)
}
