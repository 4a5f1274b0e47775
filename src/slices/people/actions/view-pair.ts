import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { pairAsSubjects, pairById, peopleOfPair } from '../reads/pairs.ts'
import { shapeCompared } from '../shape-pair.ts'

/** Two records side by side, with what differs and what would move. */
export async function viewPair(context: Context, id: string): Promise<Reply | Refusal> {
  const { pair, people } = await context.reader.read(
    pairAsSubjects(id),
    { pair: pairById(id), people: peopleOfPair(id) },
    { type: 'person-pair', id },
  )
  const [row] = pair
  const low = people.find((person) => person.id === row?.lowId)
  const high = people.find((person) => person.id === row?.highId)
  if (!row || !low || !high) return refuse('not-found')
  return { etag: row.version, body: shapeCompared(row, low, high, context.today) }
}
