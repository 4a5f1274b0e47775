import type { z } from 'zod'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import { askPartner } from '../ask-partner.ts'
import type { giveAgreement as contract } from '../contract.ts'
import { giveAnew } from '../give-anew.ts'
import { mayGive } from '../rules/agreement.ts'
import { dateFaults } from '../rules/decide.ts'
import { lockAgreement } from '../store/index.ts'
import { promiserExists, seatFor } from '../who-promises.ts'

/**
 * Gives an agreement to somebody else, as a proposal that is to be accepted: when who promised has left, or has no place in
 * the case any more. The old round stays in the history with whose it was.
 */
export async function giveAgreement(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, today, actor } = work
    const old = await lockAgreement(trx, tenantId, id)
    const file =
      old && (await lockCase(trx, { ...work, id: actor.id }, old.case_id, ['director', 'stand-in']))
    if (!old || !file) return refuse('not-found')
    if (old.version !== version) return stale({ state: old.state, version: old.version }, input)
    if (old.case_closed) return refuse('case-closed')
    if (!mayGive(old.state)) return refuse('agreement-state', { state: old.state, command: 'give' })
    const faults = dateFaults(input.dueOn, today)
    if (input.promiserId === old.promiser_id) faults.push({ pointer: '/promiserId', code: 'promiser-same' })
    else if (!(await promiserExists(work, file, input)))
      faults.push({ pointer: '/promiserId', code: 'promiser-unknown' })
    if (faults.length > 0) return invalidInput(faults)
    const { promiserKind: kind, promiserId, dueOn } = input
    const own = kind === 'worker' && promiserId === actor.id
    const next = await giveAnew(work, old, {
      kind,
      id: promiserId,
      dueOn,
      accepted: own,
      remark: `was van ${old.promiser_name}`,
    })
    await seatFor(work, file.id, { promiserKind: kind, promiserId, title: old.title })
    if (kind === 'organisation') {
      await askPartner(context.services, work, {
        agreementId: next,
        caseId: file.id,
        partnerId: promiserId,
        why: 'request',
      })
    }
    return { body: { id: next } }
  })
}
