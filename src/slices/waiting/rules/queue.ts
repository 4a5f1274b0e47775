import { addDays, type PlainDate } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'

export const leavingReasons = ['placed', 'declined', 'not-needed', 'moved', 'died', 'elsewhere'] as const
export type LeavingReason = (typeof leavingReasons)[number]

export const placeStates = ['waiting', 'invited', 'left'] as const
export type PlaceState = (typeof placeStates)[number]

/** What decides the order: the rank of a published criterion, then the date, then the id for those of one day. */
export interface QueuePlace {
  readonly id: string
  readonly rank: number | null
  readonly since: PlainDate
}

/** Those with priority first by rank, then everybody by date. One answer for every two places. */
export function compareByTurn(a: QueuePlace, b: QueuePlace): number {
  const rank = (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY)
  if (rank !== 0 && !Number.isNaN(rank)) return rank
  if (a.since !== b.since) return a.since < b.since ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

export function inTurn<Place extends QueuePlace>(places: readonly Place[]): Place[] {
  return places.toSorted(compareByTurn)
}

/** The window over which the outflow is counted. */
export const outflowDays = 90
/** Fewer that left tell too little. */
export const leastOutflow = 3

/**
 * Days until one's turn: as many leave as left in the last ninety days, so place p waits p x 90 / left, rounded up.
 * Undefined when too few left to say.
 */
export function expectedWait(place: number, leftLately: number): number | undefined {
  if (leftLately < leastOutflow) return undefined
  return Math.ceil((place * outflowDays) / leftLately)
}

/** The first in turn is invited; passing others over takes a reason that stays with the place. */
export function checkInvitation(
  place: { readonly state: PlaceState; readonly turn: number },
  asked: { readonly replyBy: PlainDate; readonly passedOver: string },
  today: PlainDate,
): Refusal | undefined {
  if (place.state === 'left') return refuse('place-left')
  if (place.state === 'invited') return refuse('place-invited')
  const faults = [
    ...(place.turn > 1 && asked.passedOver.trim() === ''
      ? [{ pointer: '/passedOver', code: 'not-first-in-turn', details: { count: place.turn - 1 } }]
      : []),
    ...(asked.replyBy < addDays(today, 3) ? [{ pointer: '/replyBy', code: 'reply-too-soon' }] : []),
  ]
  return faults.length > 0 ? refuse('invalid-input', { count: faults.length }, faults) : undefined
}
