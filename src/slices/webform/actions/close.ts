import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { reportNumberExists } from '#slices/intake'
import type { closeWebReport as contract } from '../contract.ts'
import { closedLetter, reopenedLetter } from '../letters.ts'
import { checkClosing, mayReopen, reopenUntil, tellsResident } from '../rules/closing.ts'
import { shapeWebReport } from '../shape.ts'
import { type LockedWebReport, lockWebReport, saveClosed, saveReopened } from '../store/web-report.ts'
import { unseal } from './draft.ts'
import type { WebContent } from './send.ts'

/** Closes what is no report for us. No term started for spam; whoever wrote in earnest hears what becomes of it. */
export async function closeWebReport(
  context: Context,
  id: string,
  version: number,
  { reason, note }: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  const { secrets } = context.services
  return context.transaction(async (work) => {
    const row = await lockWebReport(work.trx, id)
    if (!row) return refuse('not-found')
    if (row.state === 'closed') return refuse('web-report-closed')
    if (row.content === null) return refuse('web-report-linked')
    if (row.version !== version) return stale({ version: row.version }, { version })
    const faults = checkClosing(reason, note)
    if (faults.length > 0) return refuse('invalid-input', { count: faults.length }, faults)
    const said = note.trim()
    if (reason === 'double' && !(await reportNumberExists(work.trx, Number(said), row.number)))
      return refuse('invalid-input', { count: 1 }, [{ pointer: '/note', code: 'double-unknown' }])
    await saveClosed(work.trx, work.tenantId, id, {
      reason,
      note: said,
      by: String(work.actor.id),
      at: work.now,
    })
    const content = unseal<WebContent>(secrets, row.content)
    const { knowing } = shapeWebReport(row, content).reporter ?? {}
    const told =
      tellsResident(reason, knowing) &&
      reason !== 'spam' &&
      write(work, row, content, closedLetter({ number: row.number, reason, note: said }, content.language))
    work.publish({ type: 'web-report.closed', objects: [{ type: 'web-report', id }] })
    const until = reopenUntil(work.now).toISOString()
    return { body: { id, told, reopenUntil: until, version: version + 1 }, etag: version + 1 }
  })
}

/** Takes the closing back: it waits again with its own day of sending. */
export async function reopenWebReport(
  context: Context,
  id: string,
  version: number,
): Promise<Reply | Refusal> {
  const { secrets } = context.services
  return context.transaction(async (work) => {
    const row = await lockWebReport(work.trx, id)
    if (!row) return refuse('not-found')
    if (row.state !== 'closed' || row.closedAt === null) return refuse('web-report-not-closed')
    if (row.version !== version) return stale({ version: row.version }, { version })
    if (row.content === null || !mayReopen(row.closedAt, work.now)) return refuse('web-report-forgotten')
    const content = unseal<WebContent>(secrets, row.content)
    const { knowing } = shapeWebReport(row, content).reporter ?? {}
    if (row.closedReason !== 'spam' && row.closedReason !== null && tellsResident(row.closedReason, knowing))
      write(work, row, content, reopenedLetter({ number: row.number }, content.language))
    await saveReopened(work.trx, work.tenantId, id)
    work.publish({ type: 'web-report.reopened', objects: [{ type: 'web-report', id }] })
    return { body: { id, version: version + 1 }, etag: version + 1 }
  })
}

/** By mail, else by post; who left neither hears nothing by itself. Answers whether anything goes out. */
function write(
  work: Work,
  row: LockedWebReport,
  content: WebContent,
  letter: { readonly subject: string; readonly body: string },
): boolean {
  const { person } = shapeWebReport(row, content)
  const { email, street, houseNumber, postcode, city } = person
  const address = [`${street} ${houseNumber}`.trim(), `${postcode} ${city}`.trim()].filter(Boolean).join(', ')
  if (email === '' && street === '') return false
  work.send({
    channel: email === '' ? 'letter' : 'email',
    recipient: email === '' ? address : email,
    recipientName: [person.givenNames, person.infix, person.familyName].filter(Boolean).join(' '),
    kind: 'web-report-closed',
    language: content.language,
    object: { type: 'web-report', id: row.id },
    ...letter,
  })
  return true
}
