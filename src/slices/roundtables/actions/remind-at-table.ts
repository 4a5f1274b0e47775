import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { lockAgreement, remind } from '#slices/agreements'
import { decisionsOf } from '../reads.ts'
import { lockTable, readIn, saveReminded } from '../store.ts'

/** Asks once more of who said nothing yet about a decision of this table, by the way that fits. */
export async function remindAtTable(
  context: Context,
  id: string,
  agreementId: string,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, now } = work
    const table = await lockTable(trx, id)
    const decision =
      table && (await readIn(trx, decisionsOf(id))).find((one) => one.agreement_id === agreementId)
    const agreement = decision && (await lockAgreement(trx, tenantId, agreementId))
    if (!table?.steers || !agreement) return refuse('not-found')
    if (table.case_closed) return refuse('case-closed')
    if (agreement.state !== 'proposed') return refuse('round-table-answered')
    const sent = await remind(context.services, work, agreement, {
      why: 'reminder',
      about: { type: 'agreement', id: agreementId },
      delaySeconds: 0,
    })
    await saveReminded(trx, agreementId, now)
    work.touch(agreement.for_person_id)
    work.publish({
      type: 'round-table.reminded',
      objects: [
        { type: 'case', id: table.case_id },
        { type: 'round-table', id },
        { type: 'agreement', id: agreementId },
      ],
    })
    return { body: { sent } }
  })
}
