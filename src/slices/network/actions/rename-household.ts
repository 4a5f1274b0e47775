import type { z } from 'zod'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import type { renameHousehold as contract } from '../contract.ts'
import { nameFault, tidyName } from '../rules/household.ts'
import { lockHousehold, saveHouseholdName } from '../store.ts'

/** Corrects how a household is called. The event says that it happened; names stand in no event. */
export async function renameHousehold(
  context: Context,
  caseId: string,
  version: number,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const at = { tenantId: work.tenantId, id: work.actor.id, now: work.now }
    const file = await lockCase(work.trx, at, caseId, ['director', 'stand-in'])
    if (!file) return refuse('not-found')
    if (file.phase === 'closed') return refuse('case-closed')
    const household = await lockHousehold(work.trx, file.householdId)
    if (!household) return refuse('not-found')
    if (household.version !== version)
      return stale({ name: household.name, version: household.version }, { name: input.name })
    const fault = nameFault(household.name, input.name)
    if (fault) return invalidInput([fault])
    const name = tidyName(input.name)
    await saveHouseholdName(work.trx, work.tenantId, file.householdId, name)
    work.touch(...file.memberIds)
    work.publish({
      type: 'household.renamed',
      objects: [
        { type: 'case', id: caseId },
        { type: 'household', id: file.householdId },
      ],
    })
    return { body: { householdId: file.householdId, name, version: version + 1 }, etag: version + 1 }
  })
}
