import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import { decideAsking } from '../rules/proof.ts'
import { shapeAgreement } from '../shape.ts'
import { lockAgreement } from '../store/index.ts'
import { saveProofAsked } from '../store/proof.ts'

/** The director asks for proof of an agreement, or no longer; who promised reads it beside the promise. */
export async function askProof(
  context: Context,
  id: string,
  version: number,
  asked: boolean,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, today } = work
    const agreement = await lockAgreement(trx, tenantId, id)
    const file =
      agreement &&
      (await lockCase(trx, { ...work, id: work.actor.id }, agreement.case_id, ['director', 'stand-in']))
    if (!agreement || !file) return refuse('not-found')
    if (agreement.version !== version) return stale(shapeAgreement(agreement, today, 'director'), { asked })
    if (agreement.case_closed) return refuse('case-closed')
    const refused = decideAsking(agreement.state, agreement.promiser_kind)
    if (refused) return refused
    await saveProofAsked(trx, tenantId, id, asked)
    work.touch(agreement.for_person_id)
    work.publish({
      type: 'agreement.proof-asked',
      objects: [
        { type: 'case', id: agreement.case_id },
        { type: 'agreement', id },
      ],
      data: { asked },
    })
    const changed = { ...agreement, proof_asked: asked, version: agreement.version + 1 }
    return { body: shapeAgreement(changed, today, 'director'), etag: changed.version }
  })
}
