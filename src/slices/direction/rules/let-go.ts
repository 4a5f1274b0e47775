import { addMonths, type PlainDate } from '#shared/plain-date.ts'

/** How far back the report looks. */
export const letGoMonths = 6

/** An agreement that ended: kept or not, and whether the director stepped in on the way. */
export interface Ended {
  readonly month: string
  readonly promiserKind: PromiserKind
  readonly kept: boolean
  readonly steppedIn: boolean
  readonly count: number
}

export const promiserKinds = ['resident', 'network', 'worker', 'organisation'] as const
export type PromiserKind = (typeof promiserKinds)[number]

export interface Share {
  readonly ended: number
  /** Ended without a call, reminder or question by the director. */
  readonly alone: number
  /** Of those, kept. */
  readonly aloneKept: number
}

export interface LetGo extends Share {
  readonly months: readonly (Share & { readonly month: string })[]
  readonly kinds: readonly (Share & { readonly kind: PromiserKind })[]
}

/** The first day of the report: whole months, this one included. */
export function letGoFrom(today: PlainDate): PlainDate {
  return `${addMonths(today, 1 - letGoMonths).slice(0, 7)}-01` as PlainDate
}

/** How often stepping in was not needed (D3): in all, per month from old to new, and per kind of promiser. */
export function letGo(ended: readonly Ended[], today: PlainDate): LetGo {
  const from = letGoFrom(today)
  const months = Array.from({ length: letGoMonths }, (_, index) => addMonths(from, index).slice(0, 7))
  return {
    ...sum(ended),
    months: months.map((month) => ({ month, ...sum(ended.filter((one) => one.month === month)) })),
    kinds: promiserKinds
      .map((kind) => ({ kind, ...sum(ended.filter(({ promiserKind }) => promiserKind === kind)) }))
      .filter((share) => share.ended > 0),
  }
}

function sum(some: readonly Ended[]): Share {
  const count = (rows: readonly Ended[]): number => rows.reduce((total, row) => total + row.count, 0)
  const alone = some.filter(({ steppedIn }) => !steppedIn)
  return { ended: count(some), alone: count(alone), aloneKept: count(alone.filter(({ kept }) => kept)) }
}
