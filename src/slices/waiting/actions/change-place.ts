import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { leftSince, openPlaces, type PlaceRow, placeById } from '../reads.ts'
import { checkInvitation, type LeavingReason } from '../rules/queue.ts'
import { outflowSince, shapePlace, stateOf, turnsOf } from '../shape.ts'
import { findPlace, lockList, readIn, updatePlace } from '../store.ts'
import { tellResident } from '../tell.ts'

type Change =
  | { readonly replyBy: PlainDate; readonly passedOver: string }
  | { readonly reason: LeavingReason; readonly note: string }

/** Invites who is in turn, or takes somebody off with a reason; the others keep their order. */
export async function changePlace(
  context: Context,
  id: string,
  version: number,
  change: Change,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, today } = work
    const [known] = await readIn(trx, placeById(id))
    const list = known && (await lockList(trx, tenantId, known.list_id))
    const row = list && (await findPlace(trx, tenantId, id))
    if (!row) return refuse('not-found')
    const shape = async (place: PlaceRow) => {
      const turn = turnsOf(await readIn(trx, openPlaces(place.list_id))).get(id)
      const [left] = await readIn(trx, leftSince(place.list_id, outflowSince(today)))
      return shapePlace(place, turn, left?.left_lately ?? 0)
    }
    const before = await shape(row)
    if (row.version !== version) return stale(before, change)
    const refused = await write(work, row, before.turn ?? 1, change)
    if (refused) return refused
    const [changed] = await readIn(trx, placeById(id))
    if (!changed) return refuse('not-found')
    work.touch(row.person_id)
    work.publish({
      type: 'replyBy' in change ? 'place.invited' : 'place.left',
      objects: [
        { type: 'place', id },
        { type: 'waiting-list', id: row.list_id },
        { type: 'case', id: row.case_id },
        { type: 'person', id: row.person_id },
      ],
      data: { ...change },
    })
    return { body: await shape(changed), etag: changed.version }
  })
}

async function write(work: Work, row: PlaceRow, turn: number, change: Change): Promise<Refusal | undefined> {
  const { trx, tenantId, today } = work
  if ('replyBy' in change) {
    const refused = checkInvitation({ state: stateOf(row), turn }, change, today)
    if (refused) return refused
    const note = change.passedOver.trim()
    await updatePlace(trx, tenantId, row.id, { invited_on: today, reply_by: change.replyBy, note })
    await tellResident(work, row.person_id, row.id, { what: 'invited', replyBy: change.replyBy })
    return undefined
  }
  if (row.left_on !== null) return refuse('place-left')
  const note = change.note.trim()
  await updatePlace(trx, tenantId, row.id, { left_on: today, left_reason: change.reason, note })
  if (change.reason !== 'died') await tellResident(work, row.person_id, row.id, { what: 'left' })
  return undefined
}
