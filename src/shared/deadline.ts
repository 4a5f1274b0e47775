import { addWorkingDays, isWorkingDay, nextWorkingDay } from './calendar.ts'
import { addDays, daysBetween, maxDate, minDate, type PlainDate } from './plain-date.ts'

/** A stretch in which a term stands still (Awb art. 4:15); `until` is the last day of it, absent while it lasts. */
export interface Suspension {
  readonly from: PlainDate
  readonly until?: PlainDate
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
  | { readonly step: 'suspended'; readonly date: PlainDate; readonly days: number; readonly reason: string }
  | { readonly step: 'working-day'; readonly date: PlainDate }
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
 * The day of the start does not count. A suspension adds its days (Awb 4:15 lid 1). After that the Algemene
 * termijnenwet: art. 1 an end on Saturday, Sunday or holiday moves to the next working day; art. 2 a term of at least
 * three days holds at least two working days; art. 4 neither for terms over twelve weeks.
 * Counted in calendar days; `today` closes a suspension that still runs.
 */
export function computeDeadline(
  start: PlainDate,
  length: TermLength,
  suspensions: readonly Suspension[],
  today: PlainDate,
): Deadline {
  const steps: DeadlineStep[] = [{ step: 'start', date: start }]
  let due = plainEnd(start, length)
  steps.push({ step: 'length', date: due, unit: length.unit, count: length.count })

  let paused = false
  for (const suspension of mergeSuspensions(suspensions, today)) {
    if (suspension.from > due) continue
    const last = suspension.until ?? maxDate(today, suspension.from)
    if (suspension.until === undefined) paused = true
    const from = maxDate(suspension.from, addDays(start, 1))
    const days = daysBetween(from, last) + 1
    if (days <= 0) continue
    due = addDays(due, days)
    steps.push({ step: 'suspended', date: due, days, reason: suspension.reason })
  }

  if (length.atw && daysOf(length) <= longestTermInDays) {
    if (daysOf(length) >= 3 && daysOf(length) <= 7) {
      const second = secondWorkingDay(start)
      if (second > due) {
        due = second
        steps.push({ step: 'two-working-days', date: due })
      }
    }
    const working = nextWorkingDay(due)
    if (working !== due) {
      due = working
      steps.push({ step: 'working-day', date: due })
    }
  }
  return { due, steps, paused }
}

function plainEnd(start: PlainDate, length: TermLength): PlainDate {
  if (length.unit === 'working-days') return addWorkingDays(start, length.count)
  return addDays(start, length.unit === 'weeks' ? length.count * 7 : length.count)
}

function daysOf(length: TermLength): number {
  return length.unit === 'weeks' ? length.count * 7 : length.count
}

function secondWorkingDay(start: PlainDate): PlainDate {
  let seen = 0
  let day = start
  while (seen < 2) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) seen++
  }
  return day
}

/** Overlapping suspensions count once. */
function mergeSuspensions(suspensions: readonly Suspension[], today: PlainDate): Suspension[] {
  const sorted = [...suspensions].sort((a, b) => (a.from < b.from ? -1 : 1))
  const merged: Suspension[] = []
  for (const next of sorted) {
    const last = merged.at(-1)
    if (!last || (last.until !== undefined && next.from > last.until)) {
      merged.push(next)
      continue
    }
    if (last.until === undefined) continue
    if (next.until === undefined) merged[merged.length - 1] = { from: last.from, reason: last.reason }
    else merged[merged.length - 1] = { ...last, until: maxDate(last.until, next.until) }
  }
  return merged.filter((suspension) => minDate(suspension.from, today) === suspension.from)
}
