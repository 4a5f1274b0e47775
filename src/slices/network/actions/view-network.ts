import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { shapeMember } from '#slices/people'
import { householdOfCase, peopleAround, subjectsAround, tiesAround } from '../reads.ts'
import { custodyOf } from '../rules/family.ts'

/** Household, family and own network around a case, with what is over: for the genogram and for changing ties (C1, C4). */
export async function viewNetwork({ reader, today }: Context, caseId: string): Promise<Reply | Refusal> {
  const rows = await reader.read(
    subjectsAround(caseId),
    {
      household: householdOfCase(caseId),
      people: peopleAround(caseId),
      ties: tiesAround(caseId),
    },
    { type: 'case', id: caseId },
  )
  const household = rows.household[0]
  if (!household) return refuse('not-found')
  const { steers, ...itself } = household
  const people = rows.people.map((row) => {
    const { born: _, ...person } = shapeMember(row, today)
    const { phone, place, since, until, openItems, livesElsewhereToo, otherPlan } = row
    return { ...person, phone, place, since, until, openItems, livesElsewhereToo, otherPlan }
  })
  const members = people.filter(({ place }) => place !== 'network')
  const current = rows.ties.filter(({ until }) => until === null)
  return {
    etag: household.version,
    body: {
      household: itself,
      people,
      ties: rows.ties,
      custody: custodyOf(members, current),
      mayChange: steers,
      today,
    },
  }
}
