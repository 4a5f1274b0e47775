import type { Work } from '#platform/access/work.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import type { VerdictRow } from '../reads.ts'
import { type AnswerInput, decideAnswer, decideCall } from '../rules/answer.ts'
import { insertWish, lockOwn, saveAnswer, wishCall } from '../store.ts'
import { type Door, throughDoor } from './through-door.ts'

/** The answer of a resident, the first one or another within a week. */
export function giveStepVerdict(context: Context, door: Door, input: AnswerInput): Promise<Reply | Refusal> {
  return withOwn(context, door, async (work, verdict) => {
    const decided = decideAnswer(verdict, input, work.today)
    if (isRefusal(decided)) return decided
    await saveAnswer(work.trx, work.tenantId, verdict, decided, work.now)
    work.publish({
      type: 'step-verdict.given',
      objects: objectsOf(verdict),
      data: { answer: decided.answer, again: verdict.answer !== null },
    })
    return { status: 204 }
  })
}

/** Who was not helped may ask to be called by a human being. */
export function askCall(context: Context, door: Door): Promise<Reply | Refusal> {
  return withOwn(context, door, async (work, verdict) => {
    const refused = decideCall(verdict, work.today)
    if (refused) return refused
    await wishCall(work.trx, work.tenantId, verdict.id)
    work.publish({ type: 'step-verdict.call-asked', objects: objectsOf(verdict) })
    return { status: 204 }
  })
}

/** "Vraag dit niet meer", or again after all. It holds for every question that would come. */
export function setWish(context: Context, door: Door, stops: boolean): Promise<Reply | Refusal> {
  return withOwn(context, door, async (work, verdict) => {
    await insertWish(work.trx, work.tenantId, { personId: verdict.personId, stops, now: work.now })
    work.publish({
      type: stops ? 'step-verdict.stopped' : 'step-verdict.resumed',
      objects: [{ type: 'person', id: verdict.personId }],
    })
    return { status: 204 }
  })
}

/** The same wish without a question at hand, in Mijn plan. */
export function resumeQuestions(context: Context): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const personId = String(work.actor.id)
    await insertWish(work.trx, work.tenantId, { personId, stops: false, now: work.now })
    work.touch(personId)
    work.publish({ type: 'step-verdict.resumed', objects: [{ type: 'person', id: personId }] })
    return { status: 204 }
  })
}

function withOwn(
  context: Context,
  door: Door,
  action: (work: Work, verdict: VerdictRow) => Promise<Reply | Refusal>,
): Promise<Reply | Refusal> {
  return throughDoor(context, door, async (work, id) => {
    const verdict = await lockOwn(work.trx, work.tenantId, id)
    if (!verdict) return refuse('not-found')
    work.touch(verdict.personId)
    return action(work, verdict)
  })
}

function objectsOf({ id, caseId, stepKind, stepId }: VerdictRow) {
  return [
    { type: 'case', id: caseId },
    { type: stepKind, id: stepId },
    { type: 'step-verdict', id },
  ]
}
