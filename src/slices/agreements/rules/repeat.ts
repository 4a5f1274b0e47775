import { dayOffReason } from '#shared/calendar.ts'
import { addDays, addMonths, daysBetween, type PlainDate } from '#shared/plain-date.ts'
import type { Fault } from '#shared/refusal.ts'

/**
 * A repeated agreement (herhaalde afspraak): one promise that is kept many times, "elke maandag". Its due date is always the
 * day of the time that is open now; each time is told by itself, and only the last one ends the agreement.
 */
export const repeatUnits = ['day', 'week', 'month'] as const
export type RepeatUnit = (typeof repeatUnits)[number]

export interface Pattern {
  readonly unit: RepeatUnit
  readonly every: number
}

export interface Repeat extends Pattern {
  readonly times: number
}

/** How far it is: what became of the times so far, and the first day of the pattern once a time was told. */
export interface Repeats extends Repeat {
  readonly from: PlainDate | null
  readonly kept: number
  readonly missed: number
  readonly skipped: number
}

export const timeOutcomes = ['kept', 'missed', 'skipped'] as const
export type TimeOutcome = (typeof timeOutcomes)[number]

export const mostTimes = 366
export const longestEvery = 12
/** No agreement runs longer than two years. */
const longestDays = 731
/** A time that is told so many days after its day is not late: nobody writes down a call while on the phone. */
export const tellingDays = 2
/** A time may be told so many days before its day: a visit that was moved forward. */
const aheadDays = 3
/** The share of times, of those that did not fall out, from which on the whole counts as kept. */
export const enoughKept = 0.8

/** The n-th day of a pattern, 0 being the first; a month that lacks the day ends earlier. */
function dayAt({ unit, every }: Pattern, from: PlainDate, index: number): PlainDate {
  if (unit === 'month') return addMonths(from, index * every)
  return addDays(from, index * every * (unit === 'week' ? 7 : 1))
}

/**
 * A general holiday is passed over and not made up for; the day that was chosen as the first one stands. Once a year it is
 * not passed over: Christmas is Christmas every year, and the second time would never come.
 */
function falls({ unit, every }: Pattern, day: PlainDate): boolean {
  const off = dayOffReason(day)
  return off === undefined || off === 'saturday' || off === 'sunday' || (unit === 'month' && every === 12)
}

/** The days of a pattern: the first one, and what follows. */
export function daysOf(pattern: Pattern, from: PlainDate, times: number): PlainDate[] {
  const days = [from]
  for (let index = 1; days.length < times; index++) {
    const day = dayAt(pattern, from, index)
    if (falls(pattern, day)) days.push(day)
  }
  return days
}

/** The first day of a pattern after a day. */
export function dayAfter(pattern: Pattern, from: PlainDate, after: PlainDate): PlainDate {
  for (let index = 1; ; index++) {
    const day = dayAt(pattern, from, index)
    if (day > after && falls(pattern, day)) return day
  }
}

/** How many times a pattern falls from its first day up to and including the last. */
export function timesUntil(pattern: Pattern, from: PlainDate, until: PlainDate): number {
  let times = 0
  for (let index = 0; dayAt(pattern, from, index) <= until && times <= mostTimes; index++)
    if (index === 0 || falls(pattern, dayAt(pattern, from, index))) times++
  return times
}

export const told = ({ kept, missed, skipped }: Repeats): number => kept + missed + skipped
/** Times that are still to come, the open one included. */
export const timesLeft = (repeats: Repeats): number => repeats.times - told(repeats)

/** The day of the last time, seen from the one that is open. */
export function lastDayOf(repeats: Repeats, dueOn: PlainDate): PlainDate {
  let day = dueOn
  for (let left = timesLeft(repeats); left > 1; left--) day = dayAfter(repeats, repeats.from ?? dueOn, day)
  return day
}

export interface RepeatInput extends Pattern {
  readonly times?: number | undefined
  readonly until?: PlainDate | undefined
}

/** What is repeated how often: a number of times or a last day, one of both. All faults at once. */
export function repeatFaults(input: RepeatInput | null, dueOn: PlainDate, today: PlainDate): Fault[] {
  if (input === null) return []
  const { times, until } = input
  if ((times === undefined) === (until === undefined))
    return [{ pointer: '/repeats/until', code: 'repeat-end-missing' }]
  if (until !== undefined) {
    if (daysBetween(today, until) > longestDays) return [{ pointer: '/repeats/until', code: 'date-too-far' }]
    const found = timesUntil(input, dueOn, until)
    if (found < 2) return [{ pointer: '/repeats/until', code: 'repeat-once' }]
    return found > mostTimes
      ? [{ pointer: '/repeats/until', code: 'repeat-too-often', details: { maximum: mostTimes } }]
      : []
  }
  const last = daysOf(input, dueOn, times ?? 1).at(-1) ?? dueOn
  return daysBetween(today, last) > longestDays
    ? [{ pointer: '/repeats/times', code: 'repeat-too-long' }]
    : []
}

/** What is stored of a faultless input. */
export function repeatOf(input: RepeatInput, dueOn: PlainDate): Repeat {
  const { unit, every, times, until } = input
  return { unit, every, times: times ?? timesUntil(input, dueOn, until ?? dueOn) }
}

/** What goes along to a new round or to other hands: the times that are left. */
export function repeatLeft(repeats: Repeats | null): Repeat | null {
  return repeats && { unit: repeats.unit, every: repeats.every, times: Math.max(1, timesLeft(repeats)) }
}

/** From which day on the open time can be told as kept: never so early that it would be the time after the last one. */
export function tellableFrom({ unit, every }: Pattern, dueOn: PlainDate): PlainDate {
  const apart = unit === 'day' ? every : 7
  return addDays(dueOn, -Math.min(aheadDays, apart - 1))
}

export interface TimeTold {
  readonly dueOn: PlainDate
  readonly repeats: Repeats
  /** How the agreement ended with this time; undefined while there are more. */
  readonly ended: 'kept' | 'broken' | 'cancelled' | undefined
}

/** A time is told: the next one opens, or the agreement ends. */
export function tellTime(before: Repeats, dueOn: PlainDate, outcome: TimeOutcome): TimeTold {
  const from = before.from ?? dueOn
  const repeats = { ...before, from, [outcome]: before[outcome] + 1 }
  if (timesLeft(repeats) > 0) return { dueOn: dayAfter(repeats, from, dueOn), repeats, ended: undefined }
  return { dueOn, repeats, ended: endOf(repeats) }
}

/** Kept when at least four in five times were; what fell out entirely was neither kept nor broken. */
function endOf({ kept, missed }: Repeats): 'kept' | 'broken' | 'cancelled' {
  if (kept + missed === 0) return 'cancelled'
  return kept / (kept + missed) >= enoughKept ? 'kept' : 'broken'
}

/** The last time that was told is open again. */
export function takeBackTime(
  before: Repeats,
  last: { readonly day: PlainDate; readonly outcome: TimeOutcome },
) {
  return { dueOn: last.day, repeats: { ...before, [last.outcome]: before[last.outcome] - 1 } }
}
