import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import type { Result } from '../rules/goal.ts'
import { insertOpinion, saveVerdict } from '../store.ts'

/** A resident agrees or disagrees with an item of the plan; "no" carries the resident's own words (D9, N1). */
export async function giveOpinion(
  context: Context,
  item: { readonly kind: 'goal' | 'agreement'; readonly id: string; readonly caseId: string },
  agrees: boolean,
  words: string,
): Promise<Reply | Refusal> {
  if (!agrees && words.trim() === '') {
    return refuse('invalid-input', { count: 1 }, [{ pointer: '/woorden', code: 'words-missing' }])
  }
  return context.transaction(async (work) => {
    const personId = String(work.actor.id)
    const id = await insertOpinion(work.trx, work.tenantId, {
      caseId: item.caseId,
      itemKind: item.kind,
      itemId: item.id,
      personId,
      agrees,
      words,
      now: work.now,
    })
    work.touch(personId)
    work.publish({
      type: agrees ? 'plan.agreed-by-resident' : 'plan.disputed-by-resident',
      objects: [
        { type: 'case', id: item.caseId },
        { type: item.kind, id: item.id },
        { type: 'opinion', id },
      ],
    })
    return { status: 204 }
  })
}

/** The resident's own verdict beside the professional's result (D8). */
export async function giveVerdict(
  context: Context,
  goalId: string,
  verdict: Result,
  words: string,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const by = String(work.actor.id)
    const caseId = await saveVerdict(work.trx, work.tenantId, { goalId, verdict, words, by, now: work.now })
    if (caseId === undefined) return refuse('not-found')
    work.touch(by)
    work.publish({
      type: 'verdict.given',
      objects: [
        { type: 'case', id: caseId },
        { type: 'goal', id: goalId },
      ],
      data: { verdict },
    })
    return { status: 204 }
  })
}
