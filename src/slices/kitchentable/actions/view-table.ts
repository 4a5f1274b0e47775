import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { agreementsOfCase } from '#slices/agreements'
import { tiesAround } from '#slices/network'
import { nameOf, shapeMember } from '#slices/people'
import { goalsOfCase } from '#slices/plans'
import { helpersAtCase, peopleAtCase, subjectsAtCase, tableById } from '../reads.ts'
import { agreementOnTable, draftHours, draftUntil, goalOnTable, tieOnTable } from '../rules/on-the-table.ts'

/** What lies on the table: what the device of the worker takes along and turns towards the household, and nothing more. */
export async function viewKitchenTable(
  { reader, actor, now, today }: Context,
  id: string,
): Promise<Reply | Refusal> {
  const [table] = (await reader.read(nobody, { table: tableById(id) })).table
  if (!table) return refuse('not-found')
  if (table.settled_at !== null) return refuse('kitchen-table-settled')
  const until = draftUntil(table.opened_at)
  if (now >= until) return refuse('kitchen-table-over', { hours: draftHours })
  const caseId = table.case_id
  const rows = await reader.read(
    subjectsAtCase(caseId),
    {
      people: peopleAtCase(caseId),
      ties: tiesAround(caseId),
      goals: goalsOfCase(caseId),
      agreements: agreementsOfCase(caseId),
      helpers: helpersAtCase(caseId),
    },
    { type: 'case', id: caseId },
  )
  const { sitters } = table
  const ties = rows.ties.filter((tie) => tieOnTable(tie, sitters))
  const tied = new Set(ties.flatMap(({ fromId, toId }) => [fromId, toId]))
  const people = rows.people.filter((one) => one.member || tied.has(one.id))
  const known = new Map(rows.people.map((one) => [one.id, nameOf(one)]))
  const goals = rows.goals.filter((goal) => goalOnTable({ ...goal, personId: goal.person_id }, sitters))
  const goalIds = new Set(goals.map((goal) => goal.id))
  const agreements = rows.agreements.filter(
    (one) =>
      standing.includes(one.state) &&
      agreementOnTable(
        {
          goalId: one.goal_id,
          forPersonId: one.for_person_id,
          promiserKind: one.promiser_kind,
          promiserId: one.promiser_id,
          joint: one.joint,
        },
        goalIds,
        sitters,
      ),
  )
  const promising = new Set(agreements.map((one) => one.promiser_id))
  const helpers = rows.helpers.filter((one) => one.directs || promising.has(one.id))
  const helperNames = new Map(helpers.map((one) => [one.id, one.name]))
  return {
    body: {
      id,
      caseId,
      household: table.household,
      openedAt: table.opened_at.toISOString(),
      until: until.toISOString(),
      today,
      municipality: table.municipality,
      worker: { id: String(actor.id), name: actor.name },
      centralPersonId: table.central_person_id,
      sitters,
      people: people.map((row) => {
        const { born: _, ...person } = shapeMember({ ...row, ...noMore }, today)
        return { ...person, member: row.member }
      }),
      helpers: helpers.map(({ directs: _, ...helper }) => helper),
      ties: ties.map(({ since: _, until: __, source: ___, ...tie }) => tie),
      goals: goals.map((goal) => ({
        id: goal.id,
        personId: goal.person_id,
        joint: goal.joint,
        ownWords: goal.own_words,
        language: goal.language,
        indicator: goal.indicator,
        baseline: goal.baseline,
        target: goal.target,
        unit: goal.unit,
        version: goal.version,
      })),
      agreements: agreements.map((one) => ({
        id: one.id,
        goalId: one.goal_id,
        title: one.title,
        promiser: helperNames.get(one.promiser_id) ?? known.get(one.promiser_id) ?? '',
        dueOn: one.due_on,
      })),
    },
  }
}

const standing: readonly string[] = ['proposed', 'countered', 'accepted', 'at-risk']
/** The table needs no more of anybody than who it is. */
const noMore = { phone: null, street: null, house_number: null, address_secret: true }
