import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { enterPhase, lockCase } from '#slices/cases'
import type { setGoal as contract } from '../contract.ts'
import { checkIndicator } from '../rules/goal.ts'
import { insertGoal, raisePlanVersion } from '../store.ts'

/** A goal in the resident's words, of the household or of one member (D1). The first one starts the planning phase. */
export async function setGoal(
  context: Context,
  caseId: string,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  const faults: Fault[] = checkIndicator(input.indicator)
  if (input.ownWords.trim() === '') faults.push({ pointer: '/ownWords', code: 'own-words-missing' })
  if (input.lifeDomain === '') faults.push({ pointer: '/lifeDomain', code: 'life-domain-missing' })
  if (faults.length > 0) return invalidInput(faults)
  return context.transaction(async (work) => {
    const file = await lockCase(work.trx, { ...work, id: work.actor.id }, caseId, ['director', 'stand-in'])
    if (!file) return refuse('not-found')
    if (file.phase === 'closed') return refuse('case-closed')
    if (input.personId !== null && !file.memberIds.includes(input.personId)) {
      return invalidInput([{ pointer: '/personId', code: 'member-unknown' }])
    }
    const id = await insertGoal(work.trx, work.tenantId, { ...input, caseId, language: 'nl' })
    await raisePlanVersion(work.trx, work.tenantId, caseId)
    if (file.phase === 'opened' || file.phase === 'clarifying') await enterPhase(work, file, 'planning')
    work.touch(...(input.personId ? [input.personId] : file.memberIds))
    work.publish({
      type: 'goal.set',
      objects: [
        { type: 'case', id: caseId },
        { type: 'goal', id },
      ],
    })
    return { body: { id } }
  })
}
