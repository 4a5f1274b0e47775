import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { leftSince, openPlaces, placeSubjects, waitingLists } from '../reads.ts'
import { expectedWait } from '../rules/queue.ts'
import { outflowSince, shapePlace, turnsOf } from '../shape.ts'

/** The lists with their counts and how long they take now (B7); no data of residents. */
export async function viewLists({ reader, today }: Context): Promise<Reply> {
  const { lists } = await reader.read(nobody, { lists: waitingLists(outflowSince(today)) })
  return {
    body: {
      lists: lists.map(({ left_lately, ...list }) => ({
        ...list,
        leftLately: left_lately,
        expectedDays: expectedWait(list.waiting + 1, left_lately) ?? null,
      })),
    },
  }
}

/** Who waits, in turn: all of them for who keeps the lists, for others those of cases in which they sit. */
export async function viewPlaces({ reader, today }: Context, listId: string): Promise<Reply> {
  const keeps = reader.rule.tie === 'worklist'
  const { places, left } = await reader.read(
    { text: placeSubjects, values: [listId, keeps] },
    { places: openPlaces(listId), left: leftSince(listId, outflowSince(today)) },
    { type: 'waiting-list', id: listId },
  )
  const turns = turnsOf(places)
  const lately = left[0]?.left_lately ?? 0
  const shown = places
    .filter(({ seated }) => keeps || seated)
    .map((row) => shapePlace(row, turns.get(row.id), lately))
    .toSorted((a, b) => (a.turn ?? 0) - (b.turn ?? 0))
  return { body: { places: shown } }
}
