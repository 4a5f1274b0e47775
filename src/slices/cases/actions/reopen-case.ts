import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { openCase } from '../open.ts'
import { lockCase } from '../store.ts'

/** A closed case opens as a new episode that is linked to the old one; the old one stays as it was (D8). */
export async function reopenCase(context: Context, caseId: string, reason: string): Promise<Reply | Refusal> {
  if (reason.trim() === '') {
    return refuse('invalid-input', { count: 1 }, [{ pointer: '/reason', code: 'reason-missing' }])
  }
  return context.transaction(async (work) => {
    const file = await lockCase(work.trx, { ...work, id: work.actor.id }, caseId, ['director'])
    if (!file) return refuse('not-found')
    if (file.phase !== 'closed') return refuse('case-not-closed')
    const id = await openCase(work, {
      householdId: file.householdId,
      centralPersonId: file.centralPersonId,
      weight: file.weight,
      openedOn: work.today,
      previousCaseId: caseId,
      questionIds: [],
      directorId: String(work.actor.id),
      memberIds: file.memberIds,
      lifeDomains: [],
    })
    return { body: { id }, location: `/v1/casussen/${id}` }
  })
}
