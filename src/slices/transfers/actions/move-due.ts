import type { Context } from '#platform/http/route.ts'
import { isRefusal } from '#shared/refusal.ts'
import { lockDirection } from '#slices/cases'
import { findWorker } from '#slices/organisations'
import { standIn } from '../cover.ts'
import { dueTransfers, uncovered } from '../store.ts'
import { takeStep } from '../take-step.ts'
import { lockBoth } from './step-transfer.ts'

/**
 * Moves the direction of every transfer whose day has come, each in a transaction of its own, and gives stand-ins the cases
 * that came to an absent director meanwhile. Running it again moves nothing twice. Returns how many moved.
 */
export async function moveDueTransfers(context: Context): Promise<number> {
  const due: string[] = []
  await system(context, async (work) => {
    for (const { id } of await dueTransfers(work.trx, work.today)) due.push(id)
    for (const { caseId, ...absence } of await uncovered(work.trx, work.today)) {
      const [file] = await lockDirection(work.trx, [caseId])
      if (file?.directorId === absence.workerId) await standIn(work, absence, file)
      work.touch(...(file?.memberIds ?? []))
    }
  })
  let moved = 0
  for (const id of due) {
    await system(context, async (work) => {
      const locked = await lockBoth(work, id)
      if (locked?.transfer.state !== 'accepted' || locked.transfer.switch_on > work.today) return
      const { transfer, file } = locked
      const receiver = await findWorker(work.trx, work.tenantId, transfer.to_worker, work.today)
      const stays = receiver?.role === 'director' && !file.closed && file.directorId === transfer.from_worker
      await takeStep(work, transfer, file, stays ? 'move' : 'lapse', stays ? 'moved' : 'lapsed', '')
      if (stays) moved++
    })
  }
  return moved
}

async function system(
  context: Context,
  act: (work: Parameters<Parameters<Context['transaction']>[0]>[0]) => Promise<void>,
): Promise<void> {
  const result = await context.transaction(async (work) => {
    await act(work)
    return { status: 204 }
  })
  if (isRefusal(result)) throw new Error(`moving the direction was refused: ${result.code}`)
}
