import type { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import type { setChainNorms as contract } from '../contract.ts'
import { allNorms } from '../reads.ts'
import { usualNorms } from '../rules/parts.ts'
import { insertNorms } from '../store.ts'

/** How many days each part may take, with what held before and what holds later. */
export async function viewChainNorms({ reader }: Context): Promise<Reply> {
  const { norms } = await reader.read(nobody, { norms: allNorms() })
  return { body: { usual: usualNorms, norms } }
}

/** Other norms from a day on; what is counted before that day is held against those of then. */
export async function setChainNorms(
  context: Context,
  norms: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    if (norms.fromOn < work.today) return invalidInput([{ pointer: '/fromOn', code: 'chain-norm-past' }])
    if (!(await insertNorms(work.trx, work.tenantId, norms))) return refuse('chain-norm-same-day')
    work.publish({ type: 'chain-norm.set', objects: [], data: { ...norms } })
    return { body: norms, location: '/v1/ketennormen' }
  })
}
