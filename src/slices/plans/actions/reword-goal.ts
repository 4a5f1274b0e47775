import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import { lockGoal, raisePlanVersion, saveWording, storedGoal } from '../store.ts'

/** The director writes a goal down anew, as it was meant. */
export async function rewordGoal(
  context: Context,
  id: string,
  version: number,
  words: string,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const reworded = await rewordGoalIn(work, id, version, words)
    return isRefusal(reworded) ? reworded : { body: { id, ...reworded }, etag: reworded.version }
  })
}

/** The resident says it in other words (D1). What stood there stays, with the day until which it did (D9). */
export async function rewordGoalIn(
  work: Work,
  goalId: string,
  version: number,
  words: string,
): Promise<{ readonly version: number } | Refusal> {
  const goal = await lockGoal(work.trx, work.tenantId, goalId)
  const file =
    goal && (await lockCase(work.trx, { ...work, id: work.actor.id }, goal.case_id, ['director', 'stand-in']))
  if (!goal || !file) return refuse('not-found')
  if (goal.version !== version) return stale(await storedGoal(work.trx, goalId), { ownWords: words })
  if (goal.state === 'ended') return refuse('goal-ended')
  if (words.trim() === '') return invalidInput([{ pointer: '/words', code: 'own-words-missing' }])
  await saveWording(work.trx, work.tenantId, goal, { words, by: String(work.actor.id), now: work.now })
  await raisePlanVersion(work.trx, work.tenantId, goal.case_id)
  work.touch(...(goal.person_id ? [goal.person_id] : file.memberIds))
  work.publish({
    type: 'goal.reworded',
    objects: [
      { type: 'case', id: goal.case_id },
      { type: 'goal', id: goalId },
    ],
  })
  return { version: version + 1 }
}
