import type { Context, Reply } from '#platform/http/route.ts'
import {
  absencesOfActor,
  directedCases,
  directedSubjects,
  directors,
  transferSubjects,
  transfersOfActor,
} from '../reads.ts'
import { shapeTransfer } from '../shape.ts'

/** Overdracht: what comes to me, what goes from me or my team, and who stands in for whom. No plan content. */
export async function viewTransfers({ reader, today }: Context): Promise<Reply> {
  const rows = await reader.read(transferSubjects(today), {
    transfers: transfersOfActor(today),
    absences: absencesOfActor(today),
    directors: directors(today),
  })
  return {
    body: {
      today,
      transfers: rows.transfers.map((row) => shapeTransfer(row)),
      absences: rows.absences,
      directors: rows.directors,
    },
  }
}

/** What a director carries, to choose from; empty for whom it does not concern. */
export async function viewDirectedCases({ reader }: Context, workerId: string): Promise<Reply> {
  const { cases } = await reader.read(directedSubjects(workerId), { cases: directedCases(workerId) })
  return { body: { cases } }
}
