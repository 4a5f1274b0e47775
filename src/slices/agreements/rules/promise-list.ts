import { daysBetween, type PlainDate } from '#shared/plain-date.ts'
import { type MarkInput, markOf, pulseDueOn } from './agreement.ts'
import { holds } from './wait-state.ts'

/** What an own open promise asks of who made it, in the order in which it is asked. */
export const promiseGroups = ['answer', 'how', 'soon', 'running'] as const
export type PromiseGroup = (typeof promiseGroups)[number]

/** A promise that is due within so many days stands among what comes soon. */
export const soonDays = 7

/**
 * Where a promise stands in Mijn afspraken: a proposal asks for an answer, a check-in or a passed date asks how it goes,
 * then what is due soon, then what runs by itself. A date that was asked for waits for the director, so it asks nothing.
 */
export function promiseGroupOf(promise: MarkInput, today: PlainDate): PromiseGroup | undefined {
  switch (promise.state) {
    case 'proposed':
      return 'answer'
    case 'countered':
      return 'running'
    case 'accepted':
    case 'at-risk':
      return groupOfRunning(promise, today)
    case 'declined':
    case 'kept':
    case 'broken':
    case 'renegotiated':
    case 'cancelled':
      return undefined
  }
}

function groupOfRunning(promise: MarkInput, today: PlainDate): PromiseGroup {
  const pulse = pulseDueOn(promise)
  if (pulse !== undefined && pulse <= today) return 'how'
  if (holds(promise.wait ?? null)) return 'running'
  if (promise.dueOn < today) return 'how'
  return daysBetween(today, promise.dueOn) <= soonDays ? 'soon' : 'running'
}

/** Open promises in the order of the list: by group, in it what waits longest, then what is due first. */
export function orderPromises<P extends { readonly id: string; readonly input: MarkInput }>(
  promises: readonly P[],
  today: PlainDate,
): (P & { readonly group: PromiseGroup })[] {
  return promises
    .flatMap((promise) => {
      const group = promiseGroupOf(promise.input, today)
      return group === undefined ? [] : [{ ...promise, group }]
    })
    .sort(
      (a, b) =>
        promiseGroups.indexOf(a.group) - promiseGroups.indexOf(b.group) ||
        waiting(b.input, today) - waiting(a.input, today) ||
        a.input.dueOn.localeCompare(b.input.dueOn) ||
        a.id.localeCompare(b.id),
    )
}

/** Days that an answer is waited for: late, silent or proposed. */
function waiting(promise: MarkInput, today: PlainDate): number {
  const { mark, days } = markOf(promise, today)
  // A date that was asked for waits for the director, not for who promised.
  if (promise.state === 'countered') return 0
  return mark === 'late' || mark === 'silent' || mark === 'proposed' ? days : 0
}
