import type { Context, Reply } from '#platform/http/route.ts'
import { tablesOfActor, tablesSubjects } from '../reads.ts'
import { summaryOf } from '../shape.ts'

/** Tables to come and of the last half year. */
export async function listRoundTables({ reader, today }: Context): Promise<Reply> {
  const { tables } = await reader.read({ text: tablesSubjects, values: [] }, { tables: tablesOfActor() })
  return {
    body: {
      today,
      tables: tables.map((row) => ({
        ...summaryOf(row),
        people: row.people,
        points: row.points,
        decisions: row.decisions,
        accepted: row.accepted,
      })),
    },
  }
}
