import type { z } from 'zod'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { checkReasons } from '#slices/criteria'
import type { weighCase as contract } from '../contract.ts'
import { checkWeighing } from '../rules/weigh.ts'
import { lockCase } from '../store.ts'
import { insertWeightChange, saveWeight } from '../store-weight.ts'

/** Makes a running case heavier or lighter (B2): dated, with published criteria as the reason. */
export async function weighCase(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId } = work
    const file = await lockCase(trx, { ...work, id: work.actor.id }, id, ['director', 'stand-in'])
    if (!file) return refuse('not-found')
    if (file.phase === 'closed') return refuse('case-closed')
    if (file.version !== version) return stale({ weight: file.weight, version: file.version }, input)
    const criteria = await checkReasons(trx, input.criteriaVersion, [
      { reasoned: input, pointer: '/reasons' },
    ])
    const faults = [...checkWeighing(file.weight, input), ...criteria.faults]
    if (faults.length > 0) return invalidInput(faults)
    const { weight, reasons, note } = input
    await insertWeightChange(work, {
      caseId: id,
      from: file.weight,
      to: weight,
      criteriaVersion: criteria.version,
      reasons,
      note: note.trim(),
    })
    const next = await saveWeight(trx, tenantId, id, weight)
    work.touch(...file.memberIds)
    work.publish({
      type: 'case.weighed',
      objects: [
        { type: 'case', id },
        { type: 'household', id: file.householdId },
      ],
      data: { from: file.weight, to: weight, reasons },
    })
    return { body: { id, weight, version: next }, etag: next }
  })
}
