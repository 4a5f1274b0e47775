import type { Context, Reply } from '#platform/http/route.ts'
import { countMarks, markOfRow, marksOfActor } from '#slices/agreements'
import { casesOfActor } from '#slices/cases'
import { nameOf } from '#slices/people'
import { directedSubjects } from '../reads.ts'

/** Households in which the actor has a seat, with the count of each mark. */
export async function listCases({ reader, today }: Context, closed: boolean): Promise<Reply> {
  const { cases, marks } = await reader.read(
    { text: directedSubjects, values: [closed] },
    { cases: casesOfActor(closed), marks: marksOfActor() },
  )
  const byCase = Map.groupBy(marks, (row) => row.case_id)
  return {
    body: {
      cases: cases.map((row) => ({
        id: row.id,
        number: row.number,
        household: row.household,
        centralPerson: nameOf(row),
        weight: row.weight,
        phase: row.phase,
        openedOn: row.opened_on,
        closedOn: row.closed_on,
        role: row.role,
        director: row.director,
        members: row.members,
        marks: countMarks((byCase.get(row.id) ?? []).map((agreement) => markOfRow(agreement, today).mark)),
      })),
    },
  }
}
