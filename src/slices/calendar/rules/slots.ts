import { dayOffReason } from '#shared/calendar.ts'
import { type ClockTime, instantOf } from '#shared/local-time.ts'
import { addDays, type PlainDate, weekday } from '#shared/plain-date.ts'

/** A stretch of time in milliseconds, the end left out. */
export interface Span {
  readonly from: number
  readonly until: number
}

/** One line of a weekly pattern; 1 is Monday. */
export interface Hours {
  readonly weekday: number
  readonly from: ClockTime
  readonly until: ClockTime
  readonly fromDate: PlainDate
  readonly untilDate: PlainDate | null
}

/** Everything that says when a worker could come, over all posts together. */
export interface Availability {
  readonly hours: readonly Hours[]
  readonly extra: readonly Span[]
  readonly absent: readonly Span[]
  readonly busy: readonly Span[]
}

const quarter = 15 * 60_000

/** The lines of a pattern that hold on a day; none on a general holiday. */
export function hoursOn<H extends Hours>(hours: readonly H[], day: PlainDate): readonly H[] {
  const off = dayOffReason(day)
  if (off !== undefined && off !== 'saturday' && off !== 'sunday') return []
  const number = weekday(day) || 7
  return hours.filter(
    (one) =>
      one.weekday === number && one.fromDate <= day && (one.untilDate === null || day <= one.untilDate),
  )
}

/** When a worker works on a day: the pattern and what was added, without what was taken off. Bookings are not looked at. */
export function workSpans(availability: Availability, day: PlainDate): Span[] {
  const whole = {
    from: instantOf(day, '00:00').getTime(),
    until: instantOf(addDays(day, 1), '00:00').getTime(),
  }
  const pattern = hoursOn(availability.hours, day).map(({ from, until }) => ({
    from: instantOf(day, from).getTime(),
    until: instantOf(day, until).getTime(),
  }))
  return subtract(join([...pattern, ...intersect([whole], join(availability.extra))]), availability.absent)
}

/** The first moments at which all of them are free for so long, at whole quarters. */
export function firstSlots(
  workers: readonly Availability[],
  wanted: { readonly minutes: number; readonly after: Date; readonly days: number; readonly count: number },
  today: PlainDate,
): Date[] {
  const length = wanted.minutes * 60_000
  const found: Date[] = []
  for (let offset = 0; offset < wanted.days && found.length < wanted.count; offset++) {
    const day = addDays(today, offset)
    const common = workers
      .map((worker) => subtract(workSpans(worker, day), worker.busy))
      .reduce((all, one) => intersect(all, one))
    for (const span of common) {
      let at = Math.ceil(Math.max(span.from, wanted.after.getTime()) / quarter) * quarter
      // One proposal per hour at most: ten moments in a row are no choice.
      for (; at + length <= span.until && found.length < wanted.count; at += Math.max(length, 4 * quarter))
        found.push(new Date(at))
    }
  }
  return found
}

/** Sorted, without overlap; what touches becomes one. */
export function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans.filter(({ from, until }) => from < until).toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && span.from <= last.until)
      joined[joined.length - 1] = { from: last.from, until: Math.max(last.until, span.until) }
    else joined.push(span)
  }
  return joined
}

export function subtract(spans: readonly Span[], taken: readonly Span[]): Span[] {
  let left = join(spans)
  for (const { from, until } of taken) {
    left = left.flatMap((span) =>
      until <= span.from || from >= span.until
        ? [span]
        : [
            { from: span.from, until: Math.min(from, span.until) },
            { from: Math.max(until, span.from), until: span.until },
          ].filter((part) => part.from < part.until),
    )
  }
  return left
}

export function intersect(a: readonly Span[], b: readonly Span[]): Span[] {
  return join(
    a.flatMap((one) =>
      b.map((other) => ({ from: Math.max(one.from, other.from), until: Math.min(one.until, other.until) })),
    ),
  )
}
