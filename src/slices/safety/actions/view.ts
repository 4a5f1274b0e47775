import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { subjectsOfCase } from '#slices/people'
import {
  fileOfCase,
  linesOfCase,
  membersOfCase,
  noticesOfActor,
  subjectsOfSafety,
  waitingForActor,
} from '../reads.ts'
import { incidentsOfActor } from '../reads-incident.ts'
import {
  answersOf,
  entriesOf,
  meldcodeById,
  meldcodesOfActor,
  meldcodesOfCase,
  subjectOfMeldcode,
} from '../reads-meldcode.ts'
import { firstOf } from '../rules/line.ts'
import { adviceOf, assessmentBy, availableCommands } from '../rules/meldcode.ts'
import { shapeIncident, shapeLines, shapeMeldcode, shapeWaiting } from '../shape.ts'

/** What stands first in a case. */
export async function viewCaseSafety({ reader, today }: Context, id: string): Promise<Reply | Refusal> {
  const rows = await reader.read(
    subjectsOfCase(id),
    {
      file: fileOfCase(id),
      members: membersOfCase(id),
      lines: linesOfCase(id),
      meldcodes: meldcodesOfCase(id),
    },
    { type: 'case', id },
  )
  const file = rows.file[0]
  if (!file) return refuse('not-found')
  return {
    body: {
      ...file,
      members: rows.members,
      lines: shapeLines(rows.lines, today),
      meldcodes: rows.meldcodes.map((row) => shapeMeldcode(row, today)),
      today,
    },
  }
}

/** Veiligheid: everything about safety that asks something of who looks, or that they must know. */
export async function viewSafety({ reader, today }: Context): Promise<Reply> {
  const rows = await reader.read(
    { text: subjectsOfSafety, values: [] },
    {
      waiting: waitingForActor(),
      incidents: incidentsOfActor(),
      meldcodes: meldcodesOfActor(),
      notices: noticesOfActor(),
    },
  )
  return {
    body: {
      today,
      waiting: rows.waiting.map((row) => shapeWaiting(row, today)),
      incidents: rows.incidents.map(shapeIncident),
      meldcodes: rows.meldcodes.map((row) => shapeMeldcode(row, today)),
      notices: rows.notices.toSorted(firstOf),
    },
  }
}

export async function viewMeldcode({ reader, today }: Context, id: string): Promise<Reply | Refusal> {
  const rows = await reader.read(
    subjectOfMeldcode(id),
    { meldcode: meldcodeById(id), entries: entriesOf(id), answers: answersOf(id) },
    { type: 'meldcode', id },
  )
  const row = rows.meldcode[0]
  if (!row) return refuse('not-found')
  const said = rows.answers.map(({ question, yes, words }) => [question, { yes, words }] as const)
  return {
    etag: row.version,
    body: {
      ...shapeMeldcode(row, today),
      report: row.report,
      help: row.help,
      reportedOn: row.reportedOn,
      reference: row.reference,
      beside: row.beside,
      assessmentBy: row.reportedOn && assessmentBy(row.reportedOn),
      closedOn: row.closedOn,
      answers: Object.fromEntries(said),
      advice: adviceOf(Object.fromEntries(said.map(([question, { yes }]) => [question, yes]))) ?? null,
      entries: rows.entries,
      commands: availableCommands(row.state),
      today,
    },
  }
}
