import { instantOf } from '#shared/local-time.ts'
import { addDays, type PlainDate } from '#shared/plain-date.ts'

export const periods = ['30', '90', '365'] as const
export type Period = (typeof periods)[number]

export interface Span {
  readonly from: Date
  readonly until: Date
}

/** The days up to and including today, and as many before them. */
export function spansOf(period: Period, today: PlainDate): { readonly now: Span; readonly before: Span } {
  const days = Number(period)
  const at = (back: number): Date => instantOf(addDays(today, 1 - back), '00:00')
  return { now: { from: at(days), until: at(0) }, before: { from: at(2 * days), until: at(days) } }
}
