import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import type { joinWaitingList as contract, openWaitingList as openContract } from '../contract.ts'
import { leftSince, openPlaces } from '../reads.ts'
import { outflowSince, shapePlace, turnsOf } from '../shape.ts'
import { insertList, insertPlace, isSecondPlace, lockList, mayPlace, optionState, readIn } from '../store.ts'
import { tellResident } from '../tell.ts'

/** Opens a list with the rules by which somebody may go first; they are published, in this order. */
export async function openList(
  context: Context,
  input: z.output<typeof openContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const criteria = input.criteria.map((words) => words.trim())
    const faults: Fault[] = criteria.flatMap((words, index) =>
      words === '' ? [{ pointer: `/criteria/${index}`, code: 'criterion-empty' }] : [],
    )
    const state = await optionState(work.trx, work.tenantId, input.optionId)
    if (state === 'unknown') faults.push({ pointer: '/optionId', code: 'option-unknown' })
    if (faults.length > 0) return refuse('invalid-input', { count: faults.length }, faults)
    if (state === 'listed') return refuse('list-open')
    const list = await insertList(work.trx, work.tenantId, {
      optionId: input.optionId,
      criteria,
      today: work.today,
    })
    work.publish({ type: 'list.opened', objects: [{ type: 'waiting-list', id: list.id }] })
    return { body: list, location: `/v1/wachtlijsten/${list.id}` }
  })
}

/** A place on the list from today; the resident hears the turn and how long it takes. */
export async function joinList(
  context: Context,
  listId: string,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, today } = work
    const list = await lockList(trx, tenantId, listId)
    if (!list) return refuse('not-found')
    const faults: Fault[] = []
    if (!(await mayPlace(trx, input.caseId, input.personId)))
      faults.push({ pointer: '/caseId', code: 'waiting-not-yours' })
    if (input.criterionId && !list.criteria.includes(input.criterionId))
      faults.push({ pointer: '/criterionId', code: 'criterion-unknown' })
    if (input.criterionId && input.priorityReason.trim() === '')
      faults.push({ pointer: '/priorityReason', code: 'priority-reason-missing' })
    if (faults.length > 0) return refuse('invalid-input', { count: faults.length }, faults)
    try {
      const id = await insertPlace(trx, tenantId, {
        listId,
        personId: input.personId,
        caseId: input.caseId,
        criterionId: input.criterionId ?? null,
        priorityReason: input.criterionId ? input.priorityReason.trim() : '',
        since: today,
      })
      const places = await readIn(trx, openPlaces(listId))
      const [left] = await readIn(trx, leftSince(listId, outflowSince(today)))
      const row = places.find((place) => place.id === id)
      const turn = turnsOf(places).get(id)
      if (!row || turn === undefined) return refuse('not-found')
      const body = shapePlace(row, turn, left?.left_lately ?? 0)
      await tellResident(work, input.personId, id, { what: 'joined', turn, expectedDays: body.expectedDays })
      work.touch(input.personId)
      work.publish({
        type: 'place.taken',
        objects: [
          { type: 'place', id },
          { type: 'waiting-list', id: listId },
          { type: 'case', id: input.caseId },
          { type: 'person', id: input.personId },
        ],
        data: { turn, priority: row.criterion },
      })
      return { body, etag: row.version, location: `/v1/wachtlijsten/${listId}` }
    } catch (error) {
      if (isSecondPlace(error)) return refuse('place-taken')
      throw error
    }
  })
}
