import type { Context, Reply } from '#platform/http/route.ts'
import type { CaseVerdicts } from '../contract.ts'
import { type VerdictRow, verdictSubjects, verdictsOfCase } from '../reads.ts'

/** What was asked and said in a case, newest first. */
export async function viewCaseVerdicts({ reader }: Context, caseId: string): Promise<Reply> {
  const { verdicts } = await reader.read(
    { text: verdictSubjects, values: [caseId] },
    { verdicts: verdictsOfCase(caseId) },
    { type: 'case', id: caseId },
  )
  const body: CaseVerdicts = { verdicts: verdicts.map(shape) }
  return { body }
}

function shape(row: VerdictRow): CaseVerdicts['verdicts'][number] {
  const {
    id,
    personId,
    stepKind,
    stepId,
    about,
    askedOn,
    answerUntil,
    answer,
    answeredOn,
    words,
    wantsCall,
  } = row
  return { id, personId, stepKind, stepId, about, askedOn, answerUntil, answer, answeredOn, words, wantsCall }
}
