import type { Context, Reply } from '#platform/http/route.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import type { CaseRoute } from '../contract.ts'
import {
  fileOfRoute,
  membersOnRoute,
  organisationsOnRoute,
  placedOnRoute,
  type RouteFileRow,
  type StepRow,
  stepsOfRoute,
  subjectsOfRoute,
} from '../reads.ts'
import { lawOf } from '../rules/duty.ts'
import { look } from '../rules/look.ts'
import { availableCommands } from '../rules/step.ts'

/** The route as it stands: for everybody with a place at work in the case. */
export async function viewRoute({ reader, today }: Context, id: string): Promise<Reply | Refusal> {
  const rows = await reader.read(
    subjectsOfRoute(id),
    {
      file: fileOfRoute(id),
      steps: stepsOfRoute(id),
      placed: placedOnRoute(id),
      members: membersOnRoute(id),
      organisations: organisationsOnRoute(id),
    },
    { type: 'case', id },
  )
  const file = rows.file[0]
  if (!file) return refuse('not-found')
  const people = new Map(rows.placed.map((one) => [one.organisationId, one.people]))
  const names = new Map(
    rows.steps.flatMap((row) =>
      row.organisationId !== null && row.organisation !== null
        ? [[row.organisationId, row.organisation] as const]
        : [],
    ),
  )
  const organisations = rows.steps.flatMap(({ organisationId, goneSince }) =>
    organisationId === null ? [] : [{ id: organisationId, seated: people.has(organisationId), goneSince }],
  )
  const found = file.closed
    ? []
    : look(
        rows.steps.map((row) => ({ ...row, name: row.name.nl })),
        organisations,
        today,
      )
  const body: CaseRoute = {
    caseId: id,
    household: file.household,
    closed: file.closed,
    steers: file.steers,
    opens: file.opens,
    version: file.version,
    today,
    steps: rows.steps.map((row) => shape(row, file, people, today)),
    findings: found.map(({ organisationIds, ...finding }) => ({
      ...finding,
      stepIds: [...finding.stepIds],
      organisations: organisationIds.map((one) => ({ id: one, name: names.get(one) ?? '' })),
      lifeDomains: rows.steps
        .flatMap((row) => row.lifeDomains)
        .filter((one, at, all) => finding.lifeDomains.includes(one) && all.indexOf(one) === at),
    })),
    members: [...rows.members],
    organisations: [...rows.organisations],
  }
  return { body }
}

function shape(
  row: StepRow,
  file: RouteFileRow,
  people: ReadonlyMap<string, readonly string[]>,
  today: PlainDate,
): CaseRoute['steps'][number] {
  const { personId, person, duty, organisationId, organisation, goneSince: _, ...rest } = row
  const own = (id: string | null): boolean => file.works && id !== null && id === file.ownOrganisation
  const standing = {
    steers: file.steers,
    responsible: own(organisationId),
    carriesOut: row.parties.some(({ id, say }) => say === 'carries-out' && own(id)),
  }
  const decidedWith = row.parties.some(({ say }) => say === 'decides-with')
  return {
    ...rest,
    person: personId !== null && person !== null ? { id: personId, name: person } : null,
    law: duty && lawOf(duty, today),
    responsible:
      organisationId !== null && organisation !== null
        ? { id: organisationId, name: organisation, people: [...(people.get(organisationId) ?? [])] }
        : null,
    commands: file.closed ? [] : availableCommands({ ...row, decidedWith }, standing),
  }
}
