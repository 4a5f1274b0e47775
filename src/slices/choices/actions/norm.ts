import type { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import type * as contract from '../contract.ts'
import { newestNorm } from '../reads.ts'
import { checkNorm } from '../rules/signal.ts'
import { normOut } from '../shape.ts'
import { insertNorm } from '../store.ts'

export async function viewChoiceNorm({ reader, today }: Context): Promise<Reply> {
  const { norm } = await reader.read(nobody, { norm: newestNorm(today) })
  return { body: { norm: normOut(norm[0]), today } }
}

/** From a day on; what was counted before stays as it was told. */
export async function setChoiceNorm(
  context: Context,
  norm: z.output<typeof contract.setChoiceNorm.body>,
): Promise<Reply | Refusal> {
  const refused = checkNorm(norm, context.today)
  if (refused) return refused
  return context.transaction(async (work) => {
    if (!(await insertNorm(work.trx, { ...norm, setBy: work.actor.id })))
      return refuse('choice-norm-same-day')
    work.publish({ type: 'choice-norm.set', objects: [], data: { active: norm.active, fromOn: norm.fromOn } })
    return { body: norm, location: '/v1/keuzenorm' }
  })
}
