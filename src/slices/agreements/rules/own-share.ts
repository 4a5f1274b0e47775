import type { PlainDate } from '#shared/plain-date.ts'
import { type MarkInput, markOf } from './agreement.ts'

/** The own share looks back over so many days. */
export const shareDays = 90

/** How a promise ended: kept, on which day and for which day; or not kept. */
export interface Ended {
  readonly kept: boolean
  readonly endedOn: PlainDate
  readonly dueOn: PlainDate
}

export interface OwnShare {
  readonly days: number
  /** Promises that ended in these days, and those that are late now. */
  readonly all: number
  readonly kept: number
  /** Kept after the promised day, or late now. */
  readonly late: number
}

/**
 * The own share of kept promises (L6, a first step): only who promised sees it. What still runs in time counts nowhere, so
 * nobody does better by promising little, or worse by promising much.
 */
export function shareOf(ended: readonly Ended[], open: readonly MarkInput[], today: PlainDate): OwnShare {
  const lateNow = open.filter((promise) => markOf(promise, today).mark === 'late').length
  const kept = ended.filter((one) => one.kept)
  return {
    days: shareDays,
    all: ended.length + lateNow,
    kept: kept.length,
    late: kept.filter(({ endedOn, dueOn }) => endedOn > dueOn).length + lateNow,
  }
}
