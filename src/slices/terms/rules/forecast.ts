import { addDays, daysBetween, maxDate, type PlainDate } from '#shared/plain-date.ts'
import { deadlineOf, type TermFacts } from './suspend.ts'

/** What earlier terms of the same kind show, in days. */
export interface Experience {
  /** From start to met, days of standing still left out. */
  readonly durations: readonly number[]
  /** How long ended suspensions lasted. */
  readonly pauses: readonly number[]
}

export interface Forecast {
  readonly verdict: 'in-time' | 'too-late' | 'unknown'
  /** Why there is no verdict. */
  readonly unknown: 'too-few' | 'longer-than-all' | null
  readonly expectedOn: PlainDate | null
  /** The due date when the open suspension lasts as long as expected. */
  readonly dueOn: PlainDate
  /** Earlier terms that also took at least as long as this one has by now. */
  readonly sample: number
  readonly runningDays: number
  readonly typicalDays: number | null
  readonly pauseDays: number
}

/** Fewer earlier terms than this tell too little. */
export const leastSample = 8

/**
 * On the present pace. Of the earlier terms that took at least as many running days as this one has by now, half were done
 * after `typicalDays`: that is when this one is expected, put off by what is left of an open suspension (until the day by
 * which the answer was asked, else until it has lasted as long as half of the earlier ones). Met when that is not after the
 * due date, which moves along with that suspension.
 */
export function forecastTerm(term: TermFacts, experience: Experience, today: PlainDate): Forecast {
  const deadline = deadlineOf(term, today)
  const stoodStill = deadline.steps.reduce(
    (sum, step) => sum + (step.step === 'suspended' ? step.days : 0),
    0,
  )
  const runningDays = Math.max(0, daysBetween(term.startsOn, today) - stoodStill)
  const pauseDays = deadline.paused ? pauseLeft(term, experience.pauses, today) : 0
  const dueOn = pauseDays > 0 ? deadlineOf(term, addDays(today, pauseDays)).due : deadline.due
  const longer = experience.durations.filter((days) => days >= runningDays)
  const base = { dueOn, sample: longer.length, runningDays, pauseDays }
  const unknown =
    experience.durations.length < leastSample ? 'too-few' : longer.length === 0 ? 'longer-than-all' : null
  if (unknown) return { ...base, verdict: 'unknown', unknown, expectedOn: null, typicalDays: null }
  const typicalDays = median(longer)
  const expectedOn = addDays(
    maxDate(today, term.startsOn),
    pauseDays + Math.max(0, typicalDays - runningDays),
  )
  return {
    ...base,
    verdict: expectedOn <= dueOn ? 'in-time' : 'too-late',
    unknown: null,
    expectedOn,
    typicalDays,
  }
}

function pauseLeft(term: TermFacts, pauses: readonly number[], today: PlainDate): number {
  const open = term.suspensions.find(({ until }) => until === undefined)
  if (!open) return 0
  if (open.atMost !== undefined) return Math.max(0, daysBetween(today, open.atMost))
  return pauses.length === 0 ? 0 : Math.max(0, median(pauses) - daysBetween(open.from, today) - 1)
}

/** The middle one; of an even number the later of the two, so that no promise is too early. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
