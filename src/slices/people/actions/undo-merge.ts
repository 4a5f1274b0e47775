import type { z } from 'zod'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import type { undoMerge as contract } from '../contract.ts'
import { movePair } from '../rules/merge.ts'
import { getMerge, lockBoth, unmergePeople } from '../store/merge.ts'
import { decidePair, lockPair } from '../store/pairs.ts'

/** Two people after all: everything goes back to whom it was of; what was written since stays with the survivor. */
export async function undoMerge(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, now } = work
    const pair = await lockPair(trx, id)
    if (!pair) return refuse('not-found')
    if (pair.version !== version) return stale({ state: pair.state, version: pair.version }, input)
    const state = movePair(pair.state, 'undo')
    if (isRefusal(state)) return state
    await lockBoth(trx, [pair.low_id, pair.high_id])
    const merge = await getMerge(trx, pair.merge_id ?? '')
    if (!merge) return refuse('not-found')
    if (merge.built_on) return refuse('undo-later-merge-first')
    const by = String(context.actor.id)
    await unmergePeople(trx, merge, { by, now, reason: input.reason })
    const next = input.apart ? 'different' : state
    await decidePair(trx, id, { state: next, reason: input.reason, mergeId: null, by, now })
    work.touch(merge.survivor_id, merge.absorbed_id)
    const objects = [merge.survivor_id, merge.absorbed_id].map((one) => ({ type: 'person', id: one }))
    work.publish({ type: 'person.merge-undone', objects })
    if (input.apart) work.publish({ type: 'person.told-apart', objects })
    return { body: { state: next, version: version + 1 }, etag: version + 1 }
  })
}
