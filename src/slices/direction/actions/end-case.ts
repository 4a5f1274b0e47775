import type { z } from 'zod'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { countOpen } from '#slices/agreements'
import {
  decideClosing,
  endOtherSeats,
  enterPhase,
  insertWeightVerdict,
  lockCase,
  mayMoveTo,
} from '#slices/cases'
import type { movePhase as moveContract } from '#slices/cases/contract'
import { decideResult, goalsWithoutResult, insertResult, lockGoal, storedGoal } from '#slices/plans'
import type { reportResult as contract } from '#slices/plans/contract'
import { meldcodeRuns } from '#slices/safety'

/** The end report, one result per goal; the resident is asked for the own verdict beside it (D8). */
export async function reportResult(
  context: Context,
  goalId: string,
  version: number,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const goal = await lockGoal(work.trx, work.tenantId, goalId)
    const file =
      goal &&
      (await lockCase(work.trx, { ...work, id: work.actor.id }, goal.case_id, ['director', 'stand-in']))
    if (!goal || !file) return refuse('not-found')
    if (file.phase === 'closed') return refuse('case-closed')
    if (goal.version !== version) return stale(await storedGoal(work.trx, goalId), input)
    if (goal.state === 'ended') return refuse('goal-ended')
    const openAgreements = await countOpen(work.trx, work.tenantId, { caseId: goal.case_id, goalId })
    const decided = decideResult({ state: goal.state, openAgreements }, input.explanation)
    if (isRefusal(decided)) return decided
    const by = String(work.actor.id)
    await insertResult(work.trx, work.tenantId, { goalId, caseId: goal.case_id, ...input, by, now: work.now })
    if (file.phase !== 'evaluating') await enterPhase(work, file, 'evaluating')
    work.touch(...(goal.person_id ? [goal.person_id] : file.memberIds))
    work.publish({
      type: 'result.reported',
      objects: [
        { type: 'case', id: goal.case_id },
        { type: 'goal', id: goalId },
      ],
      data: { result: input.result },
    })
    return { body: { id: goalId }, etag: version + 1 }
  })
}

/** Brings a case to another phase; closing asks for a result per goal and no open promise. */
export async function movePhase(
  context: Context,
  id: string,
  version: number,
  { phase, weightVerdict }: z.output<typeof moveContract.body>,
): Promise<Reply | Refusal> {
  if (weightVerdict !== undefined && phase !== 'closed')
    return invalidInput([{ pointer: '/weightVerdict', code: 'verdict-not-closing' }])
  return context.transaction(async (work) => {
    const file = await lockCase(work.trx, { ...work, id: work.actor.id }, id, ['director', 'stand-in'])
    if (!file) return refuse('not-found')
    if (file.version !== version) return stale({ phase: file.phase, version: file.version }, { phase })
    if (!mayMoveTo(file.phase, phase)) return refuse(file.phase === 'closed' ? 'case-closed' : 'case-phase')
    if (phase === 'closed') {
      const { goals, open } = await goalsWithoutResult(work.trx, work.tenantId, id)
      const openAgreements = await countOpen(work.trx, work.tenantId, { caseId: id })
      const decided = decideClosing({ phase: file.phase, openAgreements, goals, goalsWithoutResult: open })
      if (isRefusal(decided)) return decided
      if (await meldcodeRuns(work.trx, id)) return refuse('meldcode-runs')
      if (weightVerdict !== undefined) await insertWeightVerdict(work, id, weightVerdict)
      await endOtherSeats(work.trx, work.tenantId, id, work.now)
    }
    const next = await enterPhase(work, file, phase)
    if (next === undefined) return refuse('case-phase')
    work.touch(...file.memberIds)
    work.publish({
      type: phase === 'closed' ? 'case.closed' : 'case.moved',
      objects: [
        { type: 'case', id },
        { type: 'household', id: file.householdId },
      ],
      data: { from: file.phase, to: phase },
    })
    return { body: { id, phase, version: next }, etag: next }
  })
}
