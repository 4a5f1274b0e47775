import { addWorkingDays, dayOffReason, nextWorkingDay } from './calendar.ts'
import { addDays, daysBetween, maxDate, type PlainDate } from './plain-date.ts'

/** A stretch in which a term stands still (Awb art. 4:15); `until` is the last day of it, absent while it lasts. */
export interface Suspension {
  readonly from: PlainDate
  readonly until?: PlainDate
  /** The day by which an answer was asked: the clock runs on by itself after it. */
  readonly atMost?: PlainDate
  readonly reason: string
}

/** A term that is extended once (verdagen), by so much. */
export interface Extension {
  readonly unit: 'days' | 'weeks'
  readonly count: number
  readonly reason: string
}

/** How long a term is. `atw` tells whether the Algemene termijnenwet applies: yes for laws, no for own norms. */
export interface TermLength {
  readonly unit: 'days' | 'weeks' | 'working-days'
  readonly count: number
  readonly atw: boolean
}

/** Why the due date is what it is, step by step, for the screen and for the letter. */
export type DeadlineStep =
  | { readonly step: 'start'; readonly date: PlainDate }
  | {
      readonly step: 'length'
      readonly date: PlainDate
      readonly unit: TermLength['unit']
      readonly count: number
    }
  | {
      readonly step: 'extended'
      readonly date: PlainDate
      readonly unit: Extension['unit']
      readonly count: number
      readonly reason: string
    }
  | { readonly step: 'suspended'; readonly date: PlainDate; readonly days: number; readonly reason: string }
  | {
      readonly step: 'working-day'
      readonly date: PlainDate
      /** The day on which it would have ended, and why that is no working day. */
      readonly from: PlainDate
      readonly because: NonNullable<ReturnType<typeof dayOffReason>>
    }
  | { readonly step: 'two-working-days'; readonly date: PlainDate }

export interface Deadline {
  readonly due: PlainDate
  readonly steps: readonly DeadlineStep[]
  /** True while a suspension runs: the due date moves on a day for each day that passes. */
  readonly paused: boolean
}

const longestTermInDays = 84

/**
 * The last day of a term that started on `start`.
 * The day of the start does not count. An extension and the days of suspensions (Awb 4:15 lid 1) are added. After that the
 * Algemene termijnenwet: art. 1 an end on Saturday, Sunday or holiday moves to the next working day; art. 2 a term of at
 * least three days holds at least two working days; art. 4 neither for terms over twelve weeks. An extension does not take
 * a term out of that law: it is a term of its own length behind the first.
 * Counted in calendar days; `today` closes a suspension that still runs.
 */
export function computeDeadline(
  start: PlainDate,
  length: TermLength,
  suspensions: readonly Suspension[],
  today: PlainDate,
  extension?: Extension,
): Deadline {
  const steps: DeadlineStep[] = [{ step: 'start', date: start }]
  let due = plainEnd(start, length)
  steps.push({ step: 'length', date: due, unit: length.unit, count: length.count })
  if (extension) {
    due = addDays(due, extension.unit === 'weeks' ? extension.count * 7 : extension.count)
    const { unit, count, reason } = extension
    steps.push({ step: 'extended', date: due, unit, count, reason })
  }

  let paused = false
  for (const still of stretchesOf(suspensions, start, today)) {
    // What stops a term on the weekend to which the law carried its end still stops it.
    if (still.from > lastDate(carriedOn(start, due, length), due)) continue
    if (still.open) paused = true
    const days = daysBetween(still.from, still.last) + 1
    if (days <= 0) continue
    due = addDays(due, days)
    steps.push({ step: 'suspended', date: due, days, reason: still.reason })
  }
  const carried = carriedOn(start, due, length)
  return { due: lastDate(carried, due), steps: [...steps, ...carried], paused }
}

/** What the Algemene termijnenwet does to an end: nothing, more room (art. 2), or the next working day (art. 1). */
function carriedOn(start: PlainDate, end: PlainDate, length: TermLength): DeadlineStep[] {
  const days = daysOf(length)
  if (!length.atw || days > longestTermInDays) return []
  const steps: DeadlineStep[] = []
  const second = days >= 3 && days <= 7 ? addWorkingDays(start, 2) : end
  if (second > end) steps.push({ step: 'two-working-days', date: second })
  const from = maxDate(second, end)
  const because = dayOffReason(from)
  if (because) steps.push({ step: 'working-day', date: nextWorkingDay(from), from, because })
  return steps
}

function lastDate(steps: readonly DeadlineStep[], otherwise: PlainDate): PlainDate {
  return steps.at(-1)?.date ?? otherwise
}

function plainEnd(start: PlainDate, length: TermLength): PlainDate {
  if (length.unit === 'working-days') return addWorkingDays(start, length.count)
  return addDays(start, daysOf(length))
}

function daysOf(length: TermLength): number {
  return length.unit === 'weeks' ? length.count * 7 : length.count
}

interface Stretch {
  readonly from: PlainDate
  readonly last: PlainDate
  readonly open: boolean
  readonly reason: string
}

/** Suspensions as stretches of days after the start; what overlaps counts once. */
function stretchesOf(suspensions: readonly Suspension[], start: PlainDate, today: PlainDate): Stretch[] {
  const first = addDays(start, 1)
  const stretches = suspensions
    .map(({ from, until, atMost, reason }): Stretch => {
      const running = until === undefined && (atMost === undefined || today <= atMost)
      const last = until ?? (running ? today : (atMost ?? today))
      return { from: maxDate(from, first), last, open: running, reason }
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const merged: Stretch[] = []
  for (const next of stretches) {
    const before = merged.at(-1)
    if (!before || next.from > before.last) merged.push(next)
    else
      merged[merged.length - 1] = {
        ...before,
        last: maxDate(before.last, next.last),
        open: before.open || next.open,
      }
  }
  return merged
}
