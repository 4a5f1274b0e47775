import { addDays, addMonths, type PlainDate } from '#shared/plain-date.ts'
import type { Fault } from '#shared/refusal.ts'

/** What stands first on every screen of a case: danger, a measure of coercion, and what protects who visits or calls. */
export const lineSorts = ['danger', 'coercion', 'worker'] as const
export type LineSort = (typeof lineSorts)[number]

/**
 * Kinds per sort. The measures are those of the Jeugdwet and BW 1 (supervision order, placement), the Wet tijdelijk
 * huisverbod, the Wvggz (care authorisation) and criminal law (contact ban).
 */
export const lineKinds = {
  danger: ['acute', 'threat', 'violence', 'unsafe-child'],
  coercion: ['supervision-order', 'placement', 'house-ban', 'contact-ban', 'care-authorisation'],
  worker: ['never-alone', 'call-first', 'office-only', 'animal'],
} as const satisfies Record<LineSort, readonly string[]>
export type LineKind = (typeof lineKinds)[LineSort][number]
export const allLineKinds = [...lineKinds.danger, ...lineKinds.coercion, ...lineKinds.worker] as const

export const lineLevels = ['attention', 'serious'] as const
export type LineLevel = (typeof lineLevels)[number]

/** Nothing of this stays longer without somebody looking at it. */
const longestReviewMonths = 6

export function lastReviewDay(today: PlainDate): PlainDate {
  return addMonths(today, longestReviewMonths)
}

/** How many days before its review day a line asks for it. */
const reviewAheadDays = 7

export interface Line {
  readonly sort: LineSort
  readonly reviewOn: PlainDate
}

/** What protects workers stops showing after its review day; danger and coercion do not vanish by themselves. */
export function shows({ sort, reviewOn }: Line, today: PlainDate): boolean {
  return sort !== 'worker' || reviewOn >= today
}

export function asksReview({ reviewOn }: Line, today: PlainDate): boolean {
  return reviewOn <= addDays(today, reviewAheadDays)
}

/** Danger before coercion before what protects workers; the serious first. */
export function firstOf(
  a: { readonly sort: LineSort; readonly level: LineLevel },
  b: { readonly sort: LineSort; readonly level: LineLevel },
): number {
  return (
    lineSorts.indexOf(a.sort) - lineSorts.indexOf(b.sort) ||
    lineLevels.indexOf(b.level) - lineLevels.indexOf(a.level)
  )
}

export interface NewLine extends Line {
  readonly kind: LineKind
  readonly what: string
  readonly sinceOn: PlainDate
  readonly told: boolean
  readonly toldWhy: string
}

export function lineFaults(line: NewLine, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  const kinds: readonly string[] = lineKinds[line.sort]
  if (!kinds.includes(line.kind)) faults.push({ pointer: '/kind', code: 'safety-kind-other' })
  if (line.what.trim() === '') faults.push({ pointer: '/what', code: 'safety-what-missing' })
  if (line.sinceOn > today) faults.push({ pointer: '/sinceOn', code: 'safety-since-future' })
  if (!line.told && line.toldWhy.trim() === '')
    faults.push({ pointer: '/toldWhy', code: 'safety-told-why-missing' })
  return [...faults, ...reviewFaults(line.reviewOn, today)]
}

export function reviewFaults(reviewOn: PlainDate, today: PlainDate): Fault[] {
  if (reviewOn <= today) return [{ pointer: '/reviewOn', code: 'safety-review-past' }]
  if (reviewOn > lastReviewDay(today)) return [{ pointer: '/reviewOn', code: 'safety-review-far' }]
  return []
}
