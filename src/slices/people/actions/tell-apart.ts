import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { movePair } from '../rules/merge.ts'
import { decidePair, lockPair } from '../store/pairs.ts'

const events = { 'tell-apart': 'person.told-apart', lift: 'person.told-apart-lifted' } as const

/** "Not the same": the two are not proposed and cannot be merged, until somebody lifts that with a reason. */
export async function tellApart(
  context: Context,
  id: string,
  version: number,
  command: keyof typeof events,
  reason: string,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const pair = await lockPair(work.trx, id)
    if (!pair) return refuse('not-found')
    if (pair.version !== version) return stale({ state: pair.state, version: pair.version }, { reason })
    const state = movePair(pair.state, command)
    if (isRefusal(state)) return state
    await decidePair(work.trx, id, {
      state,
      reason,
      mergeId: null,
      by: String(context.actor.id),
      now: work.now,
    })
    work.touch(pair.low_id, pair.high_id)
    work.publish({
      type: events[command],
      objects: [pair.low_id, pair.high_id].map((person) => ({ type: 'person', id: person })),
    })
    return { body: { state, version: version + 1 }, etag: version + 1 }
  })
}
