import { dayOffReason } from '#shared/calendar.ts'
import { type ClockTime, clockTimeOf, instantOf } from '#shared/local-time.ts'
import { addDays, dayOf, type PlainDate, weekday } from '#shared/plain-date.ts'

/** One line of a weekly pattern; 1 is Monday. */
export interface OpenHours {
  readonly weekday: number
  readonly from: ClockTime
  readonly until: ClockTime
  readonly fromDate: PlainDate
  readonly untilDate: PlainDate | null
  readonly place: string
}

/** Once away, or there outside the pattern. */
export interface HoursChange {
  readonly kind: 'absent' | 'extra'
  readonly from: Date
  readonly until: Date
}

/** When somebody can be called: until when today, or from when again. */
export type Reach =
  | { readonly now: true; readonly until: ClockTime; readonly place: string; readonly away: false }
  | {
      readonly now: false
      /** The next day and time; none within four weeks: null. */
      readonly day: PlainDate | null
      readonly at: ClockTime | null
      /** Away on a moment that the pattern says is worked, so that a stand-in is needed. */
      readonly away: boolean
    }

interface Stretch {
  readonly from: number
  readonly until: number
  readonly place: string
}

const daysAhead = 28

/** Undefined when no hours are known: then the directory says nothing about it. */
export function reachAt(
  hours: readonly OpenHours[],
  changes: readonly HoursChange[],
  now: Date,
): Reach | undefined {
  if (hours.length === 0 && !changes.some(({ kind }) => kind === 'extra')) return undefined
  const at = now.getTime()
  const today = dayOf(now)
  const away = patternOn(hours, today).some(({ from, until }) => from <= at && at < until)
  for (let offset = 0; offset <= daysAhead; offset++) {
    const day = addDays(today, offset)
    for (const { from, until, place } of stretches(hours, changes, day)) {
      if (until <= at) continue
      if (from <= at) return { now: true, until: clockTimeOf(new Date(until)), place, away: false }
      return { now: false, day, at: clockTimeOf(new Date(from)), away }
    }
  }
  return { now: false, day: null, at: null, away }
}

function patternOn(hours: readonly OpenHours[], day: PlainDate): Stretch[] {
  const off = dayOffReason(day)
  if (off !== undefined && off !== 'saturday' && off !== 'sunday') return []
  const number = weekday(day) || 7
  return hours
    .filter((one) => one.weekday === number && one.fromDate <= day && (one.untilDate ?? day) >= day)
    .map(({ from, until, place }) => ({
      from: instantOf(day, from).getTime(),
      until: instantOf(day, until).getTime(),
      place,
    }))
}

/** Worked time on a day, in order; what touches is one, what was taken off is gone. */
function stretches(hours: readonly OpenHours[], changes: readonly HoursChange[], day: PlainDate): Stretch[] {
  const from = instantOf(day, '00:00').getTime()
  const until = instantOf(addDays(day, 1), '00:00').getTime()
  const within = changes
    .map((one) => ({
      kind: one.kind,
      place: '',
      from: Math.max(from, one.from.getTime()),
      until: Math.min(until, one.until.getTime()),
    }))
    .filter((one) => one.from < one.until)
  const worked = [...patternOn(hours, day), ...within.filter(({ kind }) => kind === 'extra')].toSorted(
    (a, b) => a.from - b.from,
  )
  const joined: Stretch[] = []
  for (const one of worked) {
    const last = joined.at(-1)
    if (last && one.from <= last.until) {
      joined[joined.length - 1] = { ...last, until: Math.max(last.until, one.until) }
    } else joined.push(one)
  }
  return within
    .filter(({ kind }) => kind === 'absent')
    .reduce<Stretch[]>((left, gone) => left.flatMap((one) => without(one, gone)), joined)
}

function without(one: Stretch, gone: { readonly from: number; readonly until: number }): Stretch[] {
  if (gone.until <= one.from || gone.from >= one.until) return [one]
  return [
    { ...one, until: Math.min(one.until, gone.from) },
    { ...one, from: Math.max(one.from, gone.until) },
  ].filter(({ from, until }) => from < until)
}
