import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { freePlace } from '#shared/free-place.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import type { bookConsult as contract } from '../contract.ts'
import { checkQuestion, slotStart } from '../rules/session.ts'
import { cancelBooking, insertBooking, lockBooking, lockSession, seatedCase, takenPlaces } from '../store.ts'

/** Takes the first free place of a time. Full is said, never overbooked. */
export async function bookConsult(
  context: Context,
  sessionId: string,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  const { slot, question, caseNumber } = input
  const faults = checkQuestion(question)
  return context.transaction(async (work) => {
    const { trx, now } = work
    const by = String(work.actor.id)
    const session = await lockSession(trx, sessionId)
    if (!session) return refuse('not-found')
    if (slot > session.slots) faults.push({ pointer: '/slot', code: 'slot-unknown' })
    const file = caseNumber === null ? undefined : await seatedCase(trx, caseNumber)
    if (caseNumber !== null && !file) faults.push({ pointer: '/caseNumber', code: 'case-not-yours' })
    if (faults.length > 0) return invalidInput(faults)
    if (session.state === 'cancelled') return refuse('consult-cancelled')
    const startsAt = slotStart(new Date(session.starts_at), session.slot_minutes, slot)
    if (startsAt <= now) return refuse('consult-over')
    const taken = await takenPlaces(trx, sessionId, slot)
    if (taken.some((one) => one.by === by)) return refuse('slot-yours')
    const place = freePlace(
      taken.map((one) => one.place),
      session.capacity,
    )
    if (place === undefined) return refuse('slot-full')
    const { slots, capacity } = session
    const id = await insertBooking(trx, {
      sessionId,
      slots,
      capacity,
      slot,
      place,
      question: question.trim(),
      caseId: file?.id ?? null,
      by,
      now,
    })
    work.touch(file?.centralPersonId)
    work.publish({
      type: 'consult.booked',
      objects: [
        { type: 'consult-session', id: sessionId },
        ...(file ? [{ type: 'case', id: file.id }] : []),
        ...session.staff.map((worker) => ({ type: 'worker', id: worker.id })),
      ],
      data: { slot },
    })
    return { body: { id, slot, startsAt: startsAt.toISOString() } }
  })
}

/** Gives a place back; who booked it and who staffs the session may. */
export async function cancelConsult(context: Context, id: string, reason: string): Promise<Reply | Refusal> {
  if (reason.trim() === '') return invalidInput([{ pointer: '/reason', code: 'reason-missing' }])
  return context.transaction(async (work) => {
    const booking = await lockBooking(work.trx, id, String(work.actor.id))
    if (!booking) return refuse('not-found')
    if (booking.cancelled) return refuse('consult-cancelled')
    if (slotStart(new Date(booking.startsAt), booking.slotMinutes, booking.slot) <= work.now)
      return refuse('consult-over')
    await cancelBooking(work.trx, id, reason.trim(), work.now)
    work.touch(booking.centralPersonId)
    work.publish({ type: 'consult.cancelled', objects: [{ type: 'consult-booking', id }] })
    return { body: { id } }
  })
}
