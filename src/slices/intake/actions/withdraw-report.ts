import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { getPerson, postTo } from '#slices/people'
import { meetTerms, restartTerms } from '#slices/terms'
import type { withdrawReport as contract } from '../contract.ts'
import { type WithdrawnNews, withdrawnLetter } from '../letters-withdrawn.ts'
import { mayTakeBack } from '../rules/withdrawal.ts'
import { lockReport } from '../store/index.ts'
import { insertWithdrawal, openWithdrawal, saveReportState, undoWithdrawal } from '../store/withdrawal.ts'

/** The resident takes a report back: its terms end, its questions rest, and it stays in the file. */
export async function withdrawReport(
  context: Context,
  id: string,
  version: number,
  { reason }: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, today } = work
    const report = await lockReport(trx, tenantId, id)
    if (!report) return refuse('not-found')
    if (report.state !== 'received') return refuse('report-not-waiting')
    if (report.version !== version) return stale({ version: report.version }, { reason })
    if (reason.trim() === '')
      return refuse('invalid-input', { count: 1 }, [{ pointer: '/reason', code: 'reason-missing' }])
    await insertWithdrawal(trx, tenantId, {
      reportId: id,
      reason: reason.trim(),
      on: today,
      by: String(work.actor.id),
    })
    await saveReportState(trx, id, 'withdrawn')
    await meetTerms(trx, tenantId, { reportId: id }, today)
    await tell(work, report, { what: 'withdrawn' })
    publish(work, 'report.withdrawn', report)
    return { body: { id, state: 'withdrawn', version: version + 1 }, etag: version + 1 }
  })
}

/** The resident thinks again, or it was a mistake: the report waits anew and its clock has run on. */
export async function reopenReport(context: Context, id: string, version: number): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, today } = work
    const report = await lockReport(trx, tenantId, id)
    if (!report) return refuse('not-found')
    if (report.state !== 'withdrawn') return refuse('report-not-withdrawn')
    if (report.version !== version) return stale({ version: report.version }, { version })
    const withdrawal = await openWithdrawal(trx, id)
    if (!withdrawal || !mayTakeBack(withdrawal.on, today)) return refuse('report-withdrawn-long-ago')
    await undoWithdrawal(trx, withdrawal.id, work.now, String(work.actor.id))
    await saveReportState(trx, id, 'received')
    const due = await restartTerms(trx, id, withdrawal.on)
    await tell(work, report, { what: 'reopened', due })
    publish(work, 'report.reopened', report)
    return { body: { id, state: 'received', version: version + 1 }, etag: version + 1 }
  })
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockReport>>>

function publish(work: Work, type: 'report.withdrawn' | 'report.reopened', report: Locked): void {
  work.touch(report.person_id)
  work.publish({
    type,
    objects: [
      { type: 'report', id: report.id },
      { type: 'person', id: report.person_id },
    ],
  })
}

async function tell(work: Work, report: Locked, news: WithdrawnNews): Promise<void> {
  const person = await getPerson(work.trx, work.tenantId, report.person_id)
  if (!person) return
  const post = postTo(person)
  work.send({
    ...post,
    kind: `report-${news.what}`,
    object: { type: 'report', id: report.id },
    ...withdrawnLetter({ name: post.recipientName, number: report.number }, news, post.language),
  })
}
