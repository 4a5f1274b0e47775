import type { Work } from '#platform/access/work.ts'
import { bumpReport, type EarlierReport, insertQuestions } from '../../store/report.ts'
import { duesOfReport } from '../../store/term.ts'
import { askCallBack } from './ask-call-back.ts'
import type { ReportOfPerson, Told } from './told.ts'

/** The same matter told again: its questions join the report that is there; clock and confirmation were given already. */
export async function addToReport(
  work: Work,
  input: ReportOfPerson,
  contactId: string,
  earlier: EarlierReport,
): Promise<Told> {
  const { trx, tenantId } = work
  const to = { tenantId, reportId: earlier.id, contactId }
  const questionIds = await insertQuestions(trx, to, input.questions, earlier.questions)
  await bumpReport(trx, tenantId, earlier.id)
  const callBackDueAt = await askCallBack(work, input, earlier.id)
  const dues = await duesOfReport(trx, tenantId, earlier.id)
  return {
    questionIds,
    reply: {
      id: earlier.id,
      number: earlier.number,
      personId: input.personId,
      addition: true,
      ...dues,
      confirmation: null,
      callBackDueAt: callBackDueAt?.toISOString() ?? null,
    },
  }
}
