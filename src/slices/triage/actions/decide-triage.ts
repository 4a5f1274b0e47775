import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { lockReport } from '#slices/intake'
import { type DecisionInput, decideReport } from './decide-report.ts'

/**
 * The triage decision per question (B1, B2). Light or heavy opens a case over the household that the assessor confirms
 * and appoints its director, all in one transaction: two assessors cannot both decide.
 */
export async function decideTriage(
  context: Context,
  reportId: string,
  version: number,
  input: DecisionInput,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const report = await lockReport(work.trx, work.tenantId, reportId)
    if (!report) return refuse('not-found')
    if (report.version !== version) return stale({ state: report.state, version: report.version }, input)
    if (report.state !== 'received') return refuse('report-decided')
    const decided = await decideReport(work, { id: reportId, personId: report.person_id }, input)
    if (isRefusal(decided)) return decided
    const { caseId } = decided
    return {
      body: { reportId, caseId },
      etag: version + 1,
      ...(caseId ? { location: `/v1/casussen/${caseId}` } : {}),
    }
  })
}
