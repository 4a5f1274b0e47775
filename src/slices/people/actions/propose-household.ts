import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { householdOf, peopleAround, personAsSubject } from '../reads/index.ts'
import { shapeMember } from '../shape.ts'

/** Who may belong to the household; sharing an address alone proposes but does not choose (C1). */
export async function proposeHousehold(context: Context, personId: string): Promise<Reply | Refusal> {
  const { current, around } = await context.reader.read(
    personAsSubject(personId),
    { current: householdOf(personId), around: peopleAround(personId) },
    { type: 'person', id: personId },
  )
  if (around.length === 0) return refuse('not-found')
  return {
    body: {
      current: current[0] ?? null,
      members: around.map((row) => ({
        ...shapeMember(row, context.today),
        reason: row.reason,
        chosen:
          row.reason === 'self' ||
          row.reason === 'household' ||
          (row.reason === 'relation' && current.length === 0),
      })),
    },
  }
}
