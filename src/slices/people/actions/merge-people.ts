import type { z } from 'zod'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import type { mergePeople as contract } from '../contract.ts'
import { readCompared } from '../reads/alike.ts'
import { chooseSides, movePair, refuseMerge } from '../rules/merge.ts'
import { factsOf } from '../shape-pair.ts'
import { lockBoth, mergePeople as store } from '../store/merge.ts'
import { areToldApart, decidePair, lockPair } from '../store/pairs.ts'

/** "The same person": two records become one. Can be undone. */
export async function mergePeople(
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
    const state = movePair(pair.state, 'merge')
    if (isRefusal(state)) return state
    const { survivorId } = input
    if (survivorId !== pair.low_id && survivorId !== pair.high_id)
      return refuse('merge-survivor-unknown', {}, [
        { pointer: '/survivorId', code: 'merge-survivor-unknown' },
      ])
    const absorbedId = survivorId === pair.low_id ? pair.high_id : pair.low_id
    const locked = await lockBoth(trx, [survivorId, absorbedId])
    const [survivor, absorbed] = [locked.get(survivorId), locked.get(absorbedId)]
    if (!survivor || !absorbed) return refuse('not-found')
    const apart = await areToldApart(trx, survivorId, absorbedId)
    const refused = refuseMerge(survivor, absorbed, input, apart)
    if (refused) return refused
    const people = await readCompared(trx, [survivorId, absorbedId])
    const [kept, gone] = [survivorId, absorbedId].map((one) => people.find((row) => row.id === one))
    if (!kept || !gone) return refuse('not-found')
    const by = String(context.actor.id)
    const mergeId = await store(trx, {
      pairId: id,
      survivorId,
      absorbedId,
      sides: chooseSides(factsOf(kept), factsOf(gone), input.take),
      leaveHouseholds: input.households === 'survivor',
      by,
      now,
    })
    await decidePair(trx, id, { state, reason: input.reason, mergeId, by, now })
    work.touch(survivorId, absorbedId)
    work.publish({
      type: 'person.merged',
      objects: [
        { type: 'person', id: survivorId },
        { type: 'person', id: absorbedId },
        ...[...new Set([...survivor.openCases, ...absorbed.openCases])].map((caseId) => ({
          type: 'case',
          id: caseId,
        })),
      ],
    })
    return { body: { survivorId, version: version + 1 }, etag: version + 1 }
  })
}
