import type { z } from 'zod'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import type { recordOutflow as contract } from '../contract/offer.ts'
import { monthlyEffect, outflowFaults } from '../rules/outflow.ts'
import { findOutflow, insertFigure, lockOffer, raiseOfferVersion, saveOutflow, seesMoney } from '../store.ts'

/** What a start did to the benefit. The figures get a line without a person; a correction takes the earlier one back. */
export async function recordOutflow(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, now } = work
    const offer = await lockOffer(trx, id)
    if (!offer || !(await seesMoney(trx, offer.caseId))) return refuse('not-found')
    if (offer.startedOn === null) return refuse('outflow-not-started')
    if (offer.version !== version) return stale({ version: offer.version }, { ...input })
    const faults = outflowFaults(input, offer.startedOn)
    if (input.basis.trim() === '') faults.push({ pointer: '/basis', code: 'outflow-basis-missing' })
    if (faults.length > 0) return invalidInput(faults)
    const earlier = await findOutflow(trx, id)
    if (earlier) await insertFigure(trx, tenantId, earlier, -1)
    await insertFigure(trx, tenantId, input, 1)
    await saveOutflow(trx, tenantId, {
      ...input,
      basis: input.basis.trim(),
      offerId: id,
      caseId: offer.caseId,
      by: String(work.actor.id),
      now,
    })
    await raiseOfferVersion(trx, tenantId, id)
    work.touch(offer.personId)
    work.publish({
      type: 'work-outflow.recorded',
      objects: [
        { type: 'case', id: offer.caseId },
        { type: 'work-offer', id },
        { type: 'person', id: offer.personId },
      ],
      data: { effect: input.effect, corrected: earlier !== undefined },
    })
    return { body: { id, monthly: monthlyEffect(input), version: version + 1 }, etag: version + 1 }
  })
}
