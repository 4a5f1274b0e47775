import type { z } from 'zod'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { getPerson, nameOf } from '#slices/people'
import type * as contract from '../contract.ts'
import { outreachContacts, outreachSubjects } from '../reads.ts'
import { checkOutreach, decideFollowUp } from '../rules/outreach.ts'
import { findReport, insertOutreach, lockOutreach, saveFollowUp } from '../store.ts'

/** An assessor sees all contacts, to know what comes; others their own. */
const seesAll = (role: string): boolean => role === 'assessor'

export async function listOutreach({ reader, actor, today }: Context): Promise<Reply> {
  const everybody = seesAll(actor.role)
  const { rows } = await reader.read(outreachSubjects(everybody), { rows: outreachContacts(everybody) })
  return {
    body: {
      contacts: rows.map((row) => ({
        id: row.id,
        metOn: row.met_on,
        worker: row.worker,
        person: row.person_id === null ? null : { id: row.person_id, name: nameOf(row) },
        placeKind: row.place_kind,
        place: row.place,
        noticed: row.noticed,
        offered: row.offered,
        basis: row.basis,
        article: row.article,
        knows: row.knows,
        notToldBecause: row.not_told_because,
        againOn: row.again_on,
        reportNumber: row.report_number,
        endedOn: row.ended_on,
        version: row.version,
      })),
      today,
    },
  }
}

/** Starts no term and promises nothing: a report that follows does (A8). */
export async function recordOutreach(
  context: Context,
  input: z.output<typeof contract.recordOutreach.body>,
): Promise<Reply | Refusal> {
  const faults = checkOutreach(input, context.today)
  if (faults.length > 0) return invalidInput(faults)
  return context.transaction(async (work) => {
    if (input.personId !== null && !(await getPerson(work.trx, work.tenantId, input.personId)))
      return invalidInput([{ pointer: '/personId', code: 'outreach-person-unknown' }])
    const id = await insertOutreach(work.trx, { ...input, by: String(work.actor.id), now: work.now })
    work.touch(input.personId)
    work.publish({
      type: 'outreach.recorded',
      objects: [
        { type: 'outreach-contact', id },
        ...(input.personId ? [{ type: 'person', id: input.personId }] : []),
      ],
      data: { basis: input.basis, placeKind: input.placeKind },
    })
    return { body: { id }, location: `/v1/erop-af/${id}` }
  })
}

/** How it went on: again on a day, done, or it became a report. */
export async function followOutreach(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof contract.followOutreach.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const contact = await lockOutreach(work.trx, id, seesAll(work.actor.role))
    if (!contact) return refuse('not-found')
    if (contact.version !== version) return stale(contact, input)
    const { outcome, againOn, reportId } = input
    const report =
      outcome === 'report' && reportId !== null ? await findReport(work.trx, reportId) : undefined
    const refused = decideFollowUp(contact, outcome, { againOn, report }, work.today)
    if (refused) return refused
    await saveFollowUp(work.trx, id, {
      againOn: outcome === 'again' ? againOn : null,
      reportId: outcome === 'report' ? reportId : null,
      endedOn: outcome === 'again' ? null : work.today,
    })
    work.touch(contact.personId)
    work.publish({
      type: 'outreach.followed',
      objects: [
        { type: 'outreach-contact', id },
        ...(contact.personId ? [{ type: 'person', id: contact.personId }] : []),
        ...(outcome === 'report' && reportId !== null ? [{ type: 'report', id: reportId }] : []),
      ],
      data: { outcome },
    })
    return { body: { id, version: version + 1 }, etag: version + 1 }
  })
}
