import type { z } from 'zod'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import type { setWait as contract } from '../contract/steer.ts'
import { shapeAgreement } from '../shape.ts'
import { lockAgreement } from '../store/index.ts'
import { findCaseOf, lockWaits, saveWait } from '../store/wait.ts'
import { tieOf } from '../tie.ts'

/** The director lets one agreement wait for another, or no longer (D2). Whoever promised it need not be asked anew. */
export async function setWait(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, today } = work
    const caseId = await findCaseOf(trx, id)
    const file =
      caseId && (await lockCase(trx, { ...work, id: work.actor.id }, caseId, ['director', 'stand-in']))
    if (!caseId || !file) return refuse('not-found')
    const { on, kind, daysAfter } = input
    const pair = [id, ...(on === null || kind !== 'agreement' ? [] : [on])]
    const { all, free } = await lockWaits(trx, caseId, pair)
    if (all.some((one) => pair.includes(one.id) && !free.has(one.id))) return refuse('wait-busy')
    const agreement = await lockAgreement(trx, tenantId, id)
    if (!agreement) return refuse('not-found')
    if (agreement.version !== version) return stale(shapeAgreement(agreement, today, 'director'), input)
    if (agreement.case_closed) return refuse('case-closed')
    const own = all.find((one) => one.id === id)
    if (!own) return refuse('not-found')
    const wait = on === null ? null : await tieOf(work, own, { kind, on, daysAfter })
    if (isRefusal(wait)) return wait
    await saveWait(trx, tenantId, id, wait && { ...wait, kind })
    work.touch(agreement.for_person_id)
    work.publish({
      type: wait === null ? 'agreement.loosened' : 'agreement.tied',
      objects: [
        { type: 'case', id: agreement.case_id },
        { type: 'agreement', id },
        ...(wait === null ? [] : [{ type: kind, id: wait.on }]),
      ],
      data: wait === null ? {} : { daysAfter: wait.days, dueOn: wait.dueOn },
    })
    const changed = await lockAgreement(trx, tenantId, id)
    if (!changed) return refuse('not-found')
    return { body: shapeAgreement(changed, today, 'director'), etag: changed.version }
  })
}
