import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import { lockGoal, saveMeasure, storedGoal } from '../store.ts'

/** Records where the indicator stands now, beside baseline and target; what was measured before stays. */
export async function measureGoal(
  context: Context,
  id: string,
  version: number,
  current: number,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const goal = await lockGoal(work.trx, work.tenantId, id)
    const file =
      goal &&
      (await lockCase(work.trx, { ...work, id: work.actor.id }, goal.case_id, ['director', 'stand-in']))
    if (!goal || !file) return refuse('not-found')
    const stored = await storedGoal(work.trx, id)
    if (!stored || stored.version !== version) return stale(stored, { current })
    if (goal.indicator === '') return refuse('goal-without-indicator')
    const measure = { value: current, by: String(work.actor.id), now: work.now }
    const next = await saveMeasure(work.trx, work.tenantId, goal, measure)
    work.touch(...(goal.person_id ? [goal.person_id] : file.memberIds))
    work.publish({
      type: 'goal.measured',
      objects: [
        { type: 'case', id: goal.case_id },
        { type: 'goal', id },
      ],
    })
    const { result: _, ...shaped } = stored
    return { body: { ...shaped, current, version: next }, etag: next }
  })
}
