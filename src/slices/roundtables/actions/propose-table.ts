import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { agreementsOfCase, markOfRow } from '#slices/agreements'
import { caseById } from '#slices/cases'
import { aroundCase, caseSubjects } from '../reads.ts'
import { atRisk, divideMinutes, leastMinutes, proposedPoints } from '../rules/agenda.ts'
import { mostParties, partiesOf } from '../rules/parties.ts'

/**
 * What a table in this case would be: the agreements that are late, not kept, at risk or silent, and who promised them with
 * the resident. Who plans it changes what is not right.
 */
export async function proposeRoundTable(context: Context, caseId: string): Promise<Reply | Refusal> {
  const { reader, today, actor } = context
  const rows = await reader.read(
    { text: caseSubjects, values: [caseId] },
    { file: caseById(caseId), agreements: agreementsOfCase(caseId), around: aroundCase(caseId) },
    { type: 'case', id: caseId },
  )
  const [file] = rows.file
  if (!file || file.closed_on !== null || rows.around.length === 0) return refuse('not-found')
  const candidates = atRisk(
    rows.agreements.map((row) => ({ ...row, ...markOfRow(row, today), dueOn: row.due_on })),
  )
  const proposed = candidates.slice(0, proposedPoints)
  const minutes = divideMinutes(proposed.length)
  const names = new Map(rows.around.map(({ id, name }) => [id, name]))
  const people = rows.around.filter(({ id }) => id !== actor.id)
  return {
    body: {
      household: file.household,
      people: people.map(({ central, ...person }) => ({
        ...person,
        proposed: central || isProposed(person, proposed, people, String(actor.id)),
      })),
      points: candidates.slice(0, 20).map(({ id, title, mark, days, promiser_id }, index) => ({
        agreementId: id,
        title,
        mark,
        days,
        promiser: names.get(promiser_id) ?? '',
        minutes: minutes[index] ?? leastMinutes,
        proposed: index < proposed.length,
      })),
    },
  }
}

/** Who promised what is on the agenda, as far as they fit at one table: the most urgent first. */
function isProposed(
  person: { readonly id: string; readonly kind: string },
  points: readonly { readonly promiser_id: string }[],
  people: Parameters<typeof partiesOf>[0],
  directorId: string,
): boolean {
  const promisers = points.flatMap(({ promiser_id }) => people.filter(({ id }) => id === promiser_id))
  const fitting = promisers.filter(
    (_, index) => partiesOf(promisers.slice(0, index + 1), directorId).length <= mostParties,
  )
  return fitting.some(({ id }) => id === person.id)
}
