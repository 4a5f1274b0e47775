import type { Context, Reply } from '#platform/http/route.ts'
import { pairCounts, pairsAsSubjects, pairsIn, peopleOfPairs } from '../reads/pairs.ts'
import type { PairState } from '../rules/merge.ts'
import { shapeListed } from '../shape-pair.ts'

/** The worklist: records that may be one person, most alike first; or what was decided, newest first. */
export async function listPairs(context: Context, state: PairState): Promise<Reply> {
  const { pairs, people, counts } = await context.reader.read(pairsAsSubjects(state), {
    pairs: pairsIn(state),
    people: peopleOfPairs(state),
    counts: pairCounts(),
  })
  const byId = new Map(people.map((row) => [row.id, row]))
  return {
    body: {
      pairs: pairs.flatMap((pair) => {
        const [low, high] = [byId.get(pair.lowId), byId.get(pair.highId)]
        return low && high ? [shapeListed(pair, low, high, context.today)] : []
      }),
      counts: Object.fromEntries(counts.map(({ state: name, count }) => [name, count])),
    },
  }
}
