import type { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import type { setAdviceNorm as contract } from '../contract.ts'
import { adviceNorms } from '../reads-advice.ts'
import { insertAdviceNorm } from '../store-advice.ts'

/** Within how many working days advice is expected, with what held before and what holds later. */
export async function viewAdviceNorm({ reader }: Context): Promise<Reply> {
  const { norms } = await reader.read(nobody, { norms: adviceNorms() })
  return { body: { norms } }
}

/** Another time for advice that is asked from a day on; what was asked before keeps its own. */
export async function setAdviceNorm(
  context: Context,
  norm: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    if (norm.fromOn < work.today) return invalidInput([{ pointer: '/fromOn', code: 'advice-norm-past' }])
    if (!(await insertAdviceNorm(work.trx, work.tenantId, norm))) return refuse('advice-norm-same-day')
    work.publish({ type: 'advice-norm.set', objects: [], data: { ...norm } })
    return { body: norm, location: '/v1/adviesnorm' }
  })
}
