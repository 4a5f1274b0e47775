import { daysBetween, type PlainDate } from '#shared/plain-date.ts'

/** So many reports are read at first, and per "show more": thousands may wait. */
export const waitingAtFirst = 150
/** No answer holds more; the screen then says how many there are. */
export const waitingAtMost = 3000

export type WaitingGroup = 'urgent' | 'later' | 'standing'

/** Where a waiting report stands in the list: nearly out of time, after those, or with its term standing still. */
export function groupOf(
  term: { readonly dueOn: PlainDate; readonly paused: boolean },
  warnDays: number,
  today: PlainDate,
): WaitingGroup {
  if (term.paused) return 'standing'
  return daysBetween(today, term.dueOn) <= warnDays ? 'urgent' : 'later'
}
