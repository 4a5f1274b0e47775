import type { Cents } from '#shared/money.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Fault } from '#shared/refusal.ts'

/** What a start did to the benefit. */
export const effects = ['ended', 'partly', 'none'] as const
export type Effect = (typeof effects)[number]

export interface Outflow {
  readonly effect: Effect
  readonly fromOn: PlainDate
  /** The benefit a month before and after, in eurocents. */
  readonly before: Cents
  readonly after: Cents
}

/** What the municipality spends less a month. */
export function monthlyEffect({ before, after }: Pick<Outflow, 'before' | 'after'>): Cents {
  return before - after
}

/** All that contradicts: the amounts have to say the same as the word. */
export function outflowFaults(outflow: Outflow, startedOn: PlainDate): Fault[] {
  const { effect, before, after, fromOn } = outflow
  const faults: Fault[] = []
  if (fromOn < startedOn) faults.push({ pointer: '/fromOn', code: 'outflow-before-start' })
  const fits =
    effect === 'ended'
      ? after === 0 && before > 0
      : effect === 'partly'
        ? after > 0 && after < before
        : after === before
  if (!fits) faults.push({ pointer: '/after', code: `outflow-${effect}-amount` })
  return faults
}

/** One line of the figures; a correction is a second line that takes the first one back. */
export interface FigureLine {
  readonly month: PlainDate
  readonly effect: Effect
  readonly people: number
  readonly cents: Cents
}

export interface MonthFigure {
  readonly month: PlainDate
  /** Null: fewer people than may be shown. */
  readonly people: number | null
  readonly ended: number | null
  readonly cents: Cents | null
}

export interface Figures {
  readonly months: readonly MonthFigure[]
  readonly people: number | null
  readonly cents: Cents | null
}

/** Fewer people than this never stand in a figure that others than the case read. */
export const minimumPeople = 5

/**
 * People who left the benefit or need less of it, per month. A month with one to four people is hidden; when the total would
 * give a hidden month away, the total is hidden as well. How many had their benefit ended is shown only when neither those
 * nor the others are too few.
 */
export function figuresOf(lines: readonly FigureLine[]): Figures {
  const counted = lines.filter(({ effect }) => effect !== 'none')
  const months = [...Map.groupBy(counted, ({ month }) => month)]
    .map(([month, own]) => ({
      month,
      people: sum(own, ({ people }) => people),
      ended: sum(own, ({ people, effect }) => (effect === 'ended' ? people : 0)),
      cents: sum(own, ({ cents }) => cents),
    }))
    .filter(({ people }) => people > 0)
    .sort((a, b) => (a.month < b.month ? 1 : -1))
  const hidden = sum(
    months.filter(({ people }) => people < minimumPeople),
    ({ people }) => people,
  )
  const total = sum(months, ({ people }) => people)
  const tells = total >= minimumPeople && (hidden === 0 || hidden >= minimumPeople)
  return {
    months: months.map(({ month, people, ended, cents }) => {
      if (people < minimumPeople) return { month, people: null, ended: null, cents: null }
      const parts = [ended, people - ended]
      const split = parts.every((part) => part === 0 || part >= minimumPeople)
      return { month, people, ended: split ? ended : null, cents }
    }),
    people: tells ? total : null,
    cents: tells ? sum(months, ({ cents }) => cents) : null,
  }
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0)
}
