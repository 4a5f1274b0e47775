import { addDays, type PlainDate } from '#shared/plain-date.ts'
import { nameOf } from '#slices/people'
import type { HeldPlace, PlaceOut } from './contract.ts'
import type { HeldPlaceRow, PlaceRow } from './reads.ts'
import { expectedWait, inTurn, outflowDays, type PlaceState } from './rules/queue.ts'

export function stateOf(row: Pick<PlaceRow, 'left_on' | 'invited_on'>): PlaceState {
  return row.left_on !== null ? 'left' : row.invited_on !== null ? 'invited' : 'waiting'
}

/** The turn of each open place, 1 for the first. Who was invited still holds the place. */
export function turnsOf(
  rows: readonly Pick<PlaceRow, 'id' | 'rank' | 'since'>[],
): ReadonlyMap<string, number> {
  return new Map(inTurn(rows).map(({ id }, index) => [id, index + 1]))
}

/** The outflow is counted from this day on. */
export function outflowSince(today: PlainDate): PlainDate {
  return addDays(today, -outflowDays)
}

export function shapePlace(row: PlaceRow, turn: number | undefined, leftLately: number): PlaceOut {
  return {
    id: row.id,
    listId: row.list_id,
    name: nameOf(row),
    caseId: row.seated ? row.case_id : null,
    turn: turn ?? null,
    since: row.since,
    criterion: row.criterion,
    priorityReason: row.priority_reason,
    state: stateOf(row),
    replyBy: row.reply_by,
    expectedDays: turn === undefined ? null : (expectedWait(turn, leftLately) ?? null),
    version: row.version,
  }
}

/** A place as whoever waits and who directs see it. */
export function shapeHeldPlace(row: HeldPlaceRow): HeldPlace {
  return {
    id: row.id,
    list: row.list,
    personId: row.person_id,
    since: row.since,
    replyBy: row.reply_by,
    ahead: row.ahead,
    expectedDays: expectedWait(row.ahead + 1, row.left_lately) ?? null,
  }
}
