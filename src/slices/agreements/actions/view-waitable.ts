import type { Context, Reply } from '#platform/http/route.ts'
import type { CanWaitFor } from '../contract.ts'
import { waitableOf, waitableSubjects } from '../reads/wait.ts'
import { waitOn } from '../rules/wait-elsewhere.ts'

/** What can be waited for in a case; read beside it, when somebody asks. */
export async function viewWaitable({ reader, language }: Context, caseId: string): Promise<Reply> {
  const { rows } = await reader.read(
    { text: waitableSubjects, values: [caseId] },
    { rows: waitableOf(caseId) },
    { type: 'case', id: caseId },
  )
  const choices = rows.map(({ kind, id, state, expectedOn, successorId, ...names }) => ({
    kind,
    id,
    title: names[language],
    expectedOn,
    open: waitOn(kind, { id, caseId, state, expectedOn, successorId }) === 'waiting',
  }))
  return { body: { choices } satisfies CanWaitFor }
}
