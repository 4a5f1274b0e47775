import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import { lockGoal, saveMeasure, storedGoal, takeMeasureBack as takeBack } from '../store.ts'

/** Records where the indicator stands now, beside baseline and target; what was measured before stays. */
export async function measureGoal(
  context: Context,
  id: string,
  version: number,
  current: number,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const found = await measurable(work, id, version, { current })
    if (isRefusal(found)) return found
    const measure = { value: current, by: String(work.actor.id), now: work.now }
    const next = await saveMeasure(work.trx, work.tenantId, found.goal, measure)
    tell(work, 'goal.measured', found)
    const { result: _, ...shaped } = found.stored
    return { body: { ...shaped, current, version: next }, etag: next }
  })
}

/** The last number was a mistake: it counts no more, and what stood before it does again. */
export async function takeMeasureBack(
  context: Context,
  id: string,
  version: number,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const found = await measurable(work, id, version, {})
    if (isRefusal(found)) return found
    const back = await takeBack(work.trx, work.tenantId, id, work.now)
    if (!back) return refuse('nothing-measured')
    tell(work, 'goal.measure-taken-back', found)
    return { body: { id, ...back }, etag: back.version }
  })
}

type Found = Exclude<Awaited<ReturnType<typeof measurable>>, Refusal>

/** The goal as it is stored, locked for who directs; without an indicator or with a result there is nothing to measure. */
async function measurable(work: Work, id: string, version: number, mine: object) {
  const goal = await lockGoal(work.trx, work.tenantId, id)
  const file =
    goal && (await lockCase(work.trx, { ...work, id: work.actor.id }, goal.case_id, ['director', 'stand-in']))
  if (!goal || !file) return refuse('not-found')
  const stored = await storedGoal(work.trx, id)
  if (goal.indicator === '') return refuse('goal-without-indicator')
  if (goal.state === 'ended') return refuse('goal-ended')
  if (!stored || stored.version !== version) return stale(stored, mine)
  return { goal, file, stored }
}

function tell(work: Work, type: 'goal.measured' | 'goal.measure-taken-back', { goal, file }: Found): void {
  work.touch(...(goal.person_id ? [goal.person_id] : file.memberIds))
  work.publish({
    type,
    objects: [
      { type: 'case', id: goal.case_id },
      { type: 'goal', id: goal.id },
    ],
  })
}
