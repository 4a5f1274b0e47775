import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { deadlineOf, decideResumption, decideSuspension } from '../rules/suspend.ts'
import { factsOf, shapeTerm } from '../shape.ts'
import { endSuspension, insertSuspension, lockTerm, saveDue } from '../store.ts'

/** Stops the clock of a term, or lets it run on; the due date moves along with its explanation. */
export async function changeTerm(
  context: Context,
  id: string,
  version: number,
  change: { readonly suspend: string } | { readonly resume: true },
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const term = await lockTerm(work.trx, work.tenantId, id)
    if (!term) return refuse('not-found')
    if (term.version !== version) return stale(shapeTerm(term, work.today), change)
    const facts = factsOf(term)
    if ('suspend' in change) {
      const suspension = decideSuspension(facts, change.suspend, work.today)
      if (isRefusal(suspension)) return suspension
      await insertSuspension(work.trx, work.tenantId, id, suspension)
    } else {
      const resumed = decideResumption(facts, work.today)
      if (isRefusal(resumed)) return resumed
      await endSuspension(work.trx, work.tenantId, id, resumed.until)
    }
    const changed = await lockTerm(work.trx, work.tenantId, id)
    if (!changed) return refuse('not-found')
    await saveDue(work.trx, work.tenantId, id, deadlineOf(factsOf(changed), work.today).due)
    work.publish({
      type: 'suspend' in change ? 'term.suspended' : 'term.resumed',
      objects: [
        { type: 'term', id },
        ...(term.report_id ? [{ type: 'report', id: term.report_id }] : []),
        ...(term.case_id ? [{ type: 'case', id: term.case_id }] : []),
      ],
    })
    const body = shapeTerm({ ...changed, version: version + 1 }, work.today)
    return { body, etag: body.version }
  })
}
