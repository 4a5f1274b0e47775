import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { checkNorm, type Norm } from '../rules/norm.ts'
import { insertNorm, normStartsOn } from '../store.ts'

/** A new promise beside the law, from a day on; what was promised before stays true for terms that started before. */
export async function setNorm(context: Context, asked: Norm): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const norm = { ...asked, promise: asked.promise.trim() }
    const refused = checkNorm(norm, work.today)
    if (refused) return refused
    if (await normStartsOn(work.trx, work.tenantId, norm.kind, norm.fromOn)) return refuse('norm-same-day')
    const id = await insertNorm(work.trx, work.tenantId, norm, work.actor.id)
    work.publish({ type: 'norm.set', objects: [{ type: 'norm', id }], data: { kind: norm.kind } })
    return { body: { id, ...norm }, location: '/v1/termijnen' }
  })
}
