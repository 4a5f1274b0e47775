import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Fault, isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { agreeAnew, mayGive, proposeIn } from '#slices/agreements'
import type { decideAtTable as contract } from '../contract.ts'
import { participantsOf, pointsOf, presenceOf } from '../reads.ts'
import { presenceNow } from '../shape.ts'
import { insertDecision, lockTableOf, readIn, savePointState } from '../store.ts'

/**
 * A decision is an agreement, asked of who promises before the table is over. The first one about an agreement takes its
 * place; the old promise stays in the history as agreed anew. Nobody says yes for another.
 */
export async function decideAtTable(
  context: Context,
  pointId: string,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, now } = work
    const table = await lockTableOf(trx, 'point', pointId)
    const points = table ? await readIn(trx, pointsOf(table.id)) : []
    const point = points.find(({ id }) => id === pointId)
    if (!table?.steers || !point) return refuse('not-found')
    if (table.state !== 'running') return refuse('round-table-not-running')
    const faults: Fault[] = []
    if (input.sentence.trim() === '')
      faults.push({ pointer: '/sentence', code: 'round-table-sentence-missing' })
    if (!(await mayPromise(trx, table.id, input.promiserId)))
      faults.push({ pointer: '/promiserId', code: 'round-table-not-at-table' })
    const goalId = point.goal_id ?? input.goalId
    if (goalId === undefined) faults.push({ pointer: '/goalId', code: 'round-table-goal-missing' })
    if (faults.length > 0) return invalidInput(faults)
    const sentence = input.sentence.trim()
    const terms = { ...input, goalId: goalId ?? '', result: sentence, joint: false, duty: null }
    const anew =
      point.agreement_id !== null && point.agreement_state !== null && mayGive(point.agreement_state)
    const { services } = context
    const made =
      anew && point.agreement_id
        ? await agreeAnew(services, work, point.agreement_id, terms)
        : await proposeIn(services, work, table.case_id, terms)
    if (isRefusal(made)) return made
    await insertDecision(trx, { agreementId: made.id, pointId, caseId: table.case_id, sentence, now })
    await savePointState(trx, pointId, 'done')
    work.touch(table.person_id)
    work.publish({
      type: 'round-table.decided',
      objects: [
        { type: 'case', id: table.case_id },
        { type: 'round-table', id: table.id },
        { type: 'agreement', id: made.id },
      ],
      data: { anew },
    })
    return { body: made }
  })
}

/** Who sits here, calls in, was here before, or was asked and has not come yet. Who did not come promises nothing. */
async function mayPromise(
  trx: Parameters<typeof readIn>[0],
  tableId: string,
  promiserId: string,
): Promise<boolean> {
  const one = (await readIn(trx, participantsOf(tableId))).find(({ holder_id }) => holder_id === promiserId)
  if (!one) return false
  const { shown } = presenceNow(one, await readIn(trx, presenceOf(tableId)))
  return shown !== 'absent' && shown !== 'absent-told'
}
