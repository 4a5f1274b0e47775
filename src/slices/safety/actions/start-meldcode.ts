import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import type { Fault, Refusal } from '#shared/refusal.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import type { startMeldcode as contract } from '../contract.ts'
import { dueOf, mayBegin } from '../rules/meldcode.ts'
import { insertEntry, insertMeldcode, meldcodesAbout } from '../store-meldcode.ts'

/** Step 1: what somebody at work sees or hears. Only who directs the case and who began it will see it. */
export async function startMeldcode(
  context: Context,
  caseId: string,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, today, actor } = work
    const { personId, on, words, beside } = input
    const file = await lockCase(trx, { ...work, id: actor.id }, caseId, [
      'director',
      'stand-in',
      'professional',
    ])
    if (!file) return refuse('not-found')
    if (file.phase === 'closed') return refuse('case-closed')
    const faults: Fault[] = []
    if (!file.memberIds.includes(personId)) faults.push({ pointer: '/personId', code: 'safety-person-other' })
    if (on > today) faults.push({ pointer: '/on', code: 'meldcode-future' })
    if (words.trim() === '') faults.push({ pointer: '/words', code: 'meldcode-words-missing' })
    // Only who may begin one here hears that another one runs.
    const running = file.memberIds.includes(personId) ? await meldcodesAbout(trx, personId) : []
    const other = mayBegin(running, beside)
    if (isRefusal(other)) return other
    if (other) faults.push(other)
    if (faults.length > 0) return invalidInput(faults)
    const dueOn = dueOf('under-way', new Set(['signals']), today, null)
    const id = await insertMeldcode(work, {
      caseId,
      personId,
      on,
      dueOn,
      beside: running.length > 0 ? beside.trim() : '',
    })
    await insertEntry(work, id, { step: 'signals', on, words })
    work.touch(personId)
    work.publish({
      type: 'meldcode.started',
      objects: [
        { type: 'meldcode', id },
        { type: 'case', id: caseId },
      ],
      data: { beside: running.length > 0 },
    })
    return { body: { id }, location: `/v1/meldcodes/${id}` }
  })
}
