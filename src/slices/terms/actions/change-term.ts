import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import type { Extension } from '#shared/deadline.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import type { TermChange } from '../letters.ts'
import type { TermRow } from '../reads.ts'
import {
  deadlineOf,
  decideExtension,
  decideResumption,
  decideSuspension,
  type SuspensionAsked,
} from '../rules/suspend.ts'
import { factsOf, shapeTerm } from '../shape.ts'
import {
  endSuspension,
  insertExtension,
  insertSuspension,
  lapseSuspension,
  lockTerm,
  personOfTerm,
  saveDue,
} from '../store.ts'
import { tellOfTerm } from '../tell.ts'

type Change =
  | { readonly suspend: SuspensionAsked }
  | { readonly resume: true }
  | { readonly extend: Extension }

/** Stops the clock of a term, lets it run on, or extends it; the due date moves along with its explanation. */
export async function changeTerm(
  context: Context,
  id: string,
  version: number,
  change: Change,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const term = await lockTerm(work.trx, work.tenantId, id)
    if (!term) return refuse('not-found')
    if (term.version !== version) return stale(shapeTerm(term, work.today), change)
    const refused = await write(work, term, change)
    if (refused) return refused
    const changed = await lockTerm(work.trx, work.tenantId, id)
    if (!changed) return refuse('not-found')
    await saveDue(work.trx, work.tenantId, id, deadlineOf(factsOf(changed), work.today).due)
    const personId = await personOfTerm(work.trx, work.tenantId, term)
    work.touch(personId)
    await tellOfTerm(work, changed, personId, toldOf(changed, change, work.today))
    work.publish({
      type: 'suspend' in change ? 'term.suspended' : 'extend' in change ? 'term.extended' : 'term.resumed',
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

/** What the resident is told. As long as the clock stands still with no end, there is no date to name. */
function toldOf(term: TermRow, change: Change, today: PlainDate): TermChange {
  const facts = factsOf(term)
  if ('extend' in change)
    return { what: 'extended', reason: change.extend.reason.trim(), due: deadlineOf(facts, today).due }
  if ('resume' in change) return { what: 'resumed', due: deadlineOf(facts, today).due }
  const { reason, answerBy } = change.suspend
  const due = answerBy && deadlineOf(facts, answerBy).due
  return { what: 'suspended', reason: reason.trim(), answerBy, due }
}

async function write(work: Work, term: TermRow, change: Change): Promise<Refusal | undefined> {
  const { trx, tenantId, today } = work
  const facts = factsOf(term)
  if ('suspend' in change) {
    const suspension = decideSuspension(facts, change.suspend, today)
    if (isRefusal(suspension)) return suspension
    await lapseSuspension(trx, tenantId, term.id, today)
    await insertSuspension(trx, tenantId, term.id, suspension)
  } else if ('extend' in change) {
    const extension = decideExtension(facts, change.extend, today)
    if (isRefusal(extension)) return extension
    await insertExtension(trx, tenantId, term.id, {
      ...extension,
      decided_on: today,
      decided_by: String(work.actor.id),
    })
  } else {
    const resumed = decideResumption(facts, today)
    if (isRefusal(resumed)) return resumed
    await endSuspension(trx, tenantId, term.id, resumed.until)
  }
  return undefined
}
