import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import type { setRhythm as contract } from '../contract.ts'
import { openRhythms, saveRhythms } from '../store/rhythm.ts'

/** How often is asked how things go, for several agreements at once: nearer or further away (D3). */
export async function setRhythm(
  context: Context,
  caseId: string,
  { rhythms }: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const at = { tenantId: work.tenantId, id: work.actor.id, now: work.now }
    const file = await lockCase(work.trx, at, caseId, ['director', 'stand-in'])
    if (!file) return refuse('not-found')
    if (file.phase === 'closed') return refuse('case-closed')
    const open = await openRhythms(work.trx, caseId)
    const faults: Fault[] = rhythms.flatMap(({ agreementId }, index) => {
      const again = rhythms.findIndex((one) => one.agreementId === agreementId) < index
      return open.has(agreementId) && !again
        ? []
        : [{ pointer: `/rhythms/${index}/agreementId`, code: 'rhythm-agreement-unknown' }]
    })
    if (faults.length > 0) return invalidInput(faults)
    const before = rhythms.map(({ agreementId }) => ({
      agreementId,
      pulseDays: open.get(agreementId)?.pulseDays ?? null,
    }))
    await saveRhythms(work.trx, rhythms)
    work.touch(...new Set(rhythms.flatMap(({ agreementId }) => open.get(agreementId)?.forPersonId ?? [])))
    work.publish({
      type: 'agreement.rhythm-set',
      objects: [
        { type: 'case', id: caseId },
        ...rhythms.map(({ agreementId }) => ({ type: 'agreement', id: agreementId })),
      ],
    })
    return { body: { before } }
  })
}
