import type { Context, Reply } from '#platform/http/route.ts'
import { caseSubjects, progressOfCase } from '../reads/progress.ts'
import { shapeLine } from '../shape-line.ts'

/** All lines of progress of a case; without a seat there are none. Read beside the case, so that the case stays quick. */
export async function viewCaseProgress({ reader }: Context, caseId: string): Promise<Reply> {
  const { lines } = await reader.read(
    { text: caseSubjects, values: [caseId] },
    { lines: progressOfCase(caseId) },
    { type: 'case', id: caseId },
  )
  return { body: { lines: lines.map(shapeLine) } }
}
