import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { comparableOf, readCompared } from '../reads/alike.ts'
import { compare } from '../rules/likeness.ts'
import { areToldApart, proposePair as store } from '../store/pairs.ts'

/** Somebody noticed that two people may be one, which no rule saw. */
export async function proposePair(
  context: Context,
  ids: readonly [string, string],
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    if (ids[0] === ids[1]) return refuse('pair-of-one')
    const [one, other] = await readCompared(work.trx, ids)
    if (!one || !other) return refuse('not-found')
    if (await areToldApart(work.trx, ...ids)) return refuse('merge-told-apart')
    const { score } = compare(comparableOf(one), comparableOf(other))
    const id = await store(work.trx, { ids, score, now: work.now, by: context.actor.id })
    work.touch(...ids)
    return { body: { id }, location: `/v1/dubbelen/${id}` }
  })
}
