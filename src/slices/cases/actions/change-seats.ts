import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { findPartner, findWorker } from '#slices/organisations'
import type { appointSeat as contract } from '../contract.ts'
import { endSeat as endSeatRow, insertSeat, lockCase } from '../store.ts'

/** Gives a worker or partner a seat with role, domains, legal basis and purpose (C2). */
export async function appointSeat(
  context: Context,
  caseId: string,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  const faults: Fault[] = []
  if (input.basis.trim() === '') faults.push({ pointer: '/basis', code: 'basis-missing' })
  if (input.purpose.trim() === '') faults.push({ pointer: '/purpose', code: 'purpose-missing' })
  if ((input.role === 'partner') !== (input.holderKind === 'partner') && input.role !== 'known') {
    faults.push({ pointer: '/role', code: 'seat-role-wrong' })
  }
  if (faults.length > 0) return invalidInput(faults)
  return context.transaction(async (work) => {
    const file = await lockCase(work.trx, { ...work, id: work.actor.id }, caseId, ['director', 'stand-in'])
    if (!file) return refuse('not-found')
    if (file.phase === 'closed') return refuse('case-closed')
    const holder =
      input.holderKind === 'worker'
        ? await findWorker(work.trx, work.tenantId, input.holderId, work.today)
        : await findPartner(work.trx, work.tenantId, input.holderId, work.today)
    if (!holder)
      return refuse('invalid-input', { count: 1 }, [{ pointer: '/holderId', code: 'holder-unknown' }])
    const id = await insertSeat(work.trx, work.tenantId, { ...input, caseId, from: work.now })
    work.touch(...file.memberIds)
    work.publish({
      type: 'seat.appointed',
      objects: [
        { type: 'case', id: caseId },
        { type: 'seat', id },
        { type: input.holderKind, id: input.holderId },
      ],
      data: { role: input.role },
    })
    return { body: { id } }
  })
}

/** Ends a seat; access stops at the next request. The director's own seat only ends by transfer. */
export async function endSeat(context: Context, caseId: string, seatId: string): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const file = await lockCase(work.trx, { ...work, id: work.actor.id }, caseId, ['director', 'stand-in'])
    if (!file) return refuse('not-found')
    const ended = await endSeatRow(work.trx, work.tenantId, caseId, seatId, work.now)
    if (!ended) return refuse('not-found')
    work.publish({
      type: 'seat.ended',
      objects: [
        { type: 'case', id: caseId },
        { type: 'seat', id: seatId },
      ],
    })
    return { status: 204 }
  })
}
