import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import { execute } from '#platform/db/database.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { type DirectedCase, lockDirection } from '#slices/cases'
import type { stepTransfer as contract } from '../contract.ts'
import { caseOfTransfer } from '../reads.ts'
import { decideStep, type TransferSide } from '../rules/transfer.ts'
import { type LockedTransfer, leadsWorker, lockTransfer, tiedCases } from '../store.ts'
import { takeStep } from '../take-step.ts'

/** One step of a transfer, by who receives or who gives. */
export async function stepTransfer(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const locked = await lockBoth(work, id)
    const side = locked && (await sideOf(work, locked.transfer))
    if (!locked || !side) return refuse('not-found')
    const { transfer, file } = locked
    if (transfer.version !== version) {
      return stale({ state: transfer.state, version: transfer.version }, input)
    }
    const next = decideStep(transfer.state, input.step, side, input.words)
    if (isRefusal(next)) return next
    if (next === 'accepted' && (await tiedCases(work.trx, transfer.to_worker, [file.id])).has(file.id)) {
      return refuse('receiver-tied')
    }
    const done = await takeStep(work, transfer, file, input.step, next, input.words)
    return { body: { id, ...done }, etag: done.version }
  })
}

/** Locks the case before the transfer, always in this order. Who is not in its circle finds nothing. */
export async function lockBoth(
  { trx }: Work,
  id: string,
): Promise<{ readonly transfer: LockedTransfer; readonly file: DirectedCase } | undefined> {
  const { text, values } = caseOfTransfer(id)
  const [row] = await execute<{ caseId: string }>(trx, text, [...values])
  if (!row) return undefined
  const [file] = await lockDirection(trx, [row.caseId])
  const transfer = await lockTransfer(trx, id)
  return file && transfer && { transfer, file }
}

async function sideOf(work: Work, transfer: LockedTransfer): Promise<TransferSide | undefined> {
  if (work.actor.id === transfer.to_worker) return 'receiver'
  if (work.actor.id === transfer.from_worker) return 'giver'
  return (await leadsWorker(work.trx, transfer.from_worker)) ? 'giver' : undefined
}
