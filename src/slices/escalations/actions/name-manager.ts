import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { findWorker } from '#slices/organisations'
import type { nameChainManager as contract } from '../contract.ts'
import { insertManager } from '../store.ts'

/** From that day on all escalations that are open are for this worker. */
export async function nameChainManager(
  context: Context,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { workerId, fromOn } = input
    const basis = input.basis.trim()
    const faults: Fault[] = []
    if (!(await findWorker(work.trx, work.tenantId, workerId, fromOn)))
      faults.push({ pointer: '/workerId', code: 'worker-unknown' })
    if (fromOn < work.today) faults.push({ pointer: '/fromOn', code: 'chain-manager-past' })
    if (basis === '') faults.push({ pointer: '/basis', code: 'chain-manager-basis-missing' })
    if (faults.length > 0) return invalidInput(faults)
    const by = String(work.actor.id)
    const id = await insertManager(work.trx, work.tenantId, { workerId, fromOn, basis, by, now: work.now })
    if (id === undefined) return refuse('chain-manager-day-taken')
    work.publish({
      type: 'chain-manager.named',
      objects: [
        { type: 'chain-manager', id },
        { type: 'worker', id: workerId },
      ],
      data: { fromOn },
    })
    return { body: { id }, location: '/v1/ketenregisseurs' }
  })
}
