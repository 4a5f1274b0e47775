import type { PointOut, RoundTableView } from '../contract.ts'
import { tableMinutes } from '../rules/agenda.ts'

const minute = 60_000

export interface Segment {
  readonly number: number | null
  readonly title: string
  readonly from: Date
  readonly minutes: number
  /** Of its minutes so many are gone. */
  readonly gone: number
}

type Timed = Pick<RoundTableView, 'points' | 'startsAt' | 'startedAt' | 'endedAt' | 'extraMinutes'>

/** When the table began, or is to begin. */
export function beginOf({ startedAt, startsAt }: Timed): Date {
  return new Date(startedAt ?? startsAt)
}

export function lengthOf({ extraMinutes }: Pick<Timed, 'extraMinutes'>): number {
  return tableMinutes + extraMinutes
}

/** Whole minutes since the table began; none before that, and no more once it is over. */
export function minutesGone(table: Timed, now: Date): number {
  if (table.startedAt === null) return 0
  const until = table.endedAt === null ? now : new Date(table.endedAt)
  return Math.max(0, (until.getTime() - beginOf(table).getTime()) / minute)
}

/** The points one after another with the minutes that were meant for them; reading back takes what is left. */
export function segmentsOf(table: Timed, now: Date): readonly Segment[] {
  const begin = beginOf(table).getTime()
  const gone = minutesGone(table, now)
  const planned = table.points.reduce((sum, point) => sum + point.minutes, 0)
  const parts = [
    ...table.points.map(({ number, title, minutes }) => ({ number, title, minutes })),
    { number: null, title: '', minutes: Math.max(5, lengthOf(table) - planned) },
  ]
  let at = 0
  return parts.map((part) => {
    const from = at
    at += part.minutes
    return {
      ...part,
      from: new Date(begin + from * minute),
      gone: Math.min(part.minutes, Math.max(0, gone - from)),
    }
  })
}

/** Minutes that a point has left of what was meant for it; below nought it runs over. */
export function minutesLeft({ turns, minutes }: Pick<PointOut, 'turns' | 'minutes'>, now: Date): number {
  const spent = turns.reduce(
    (sum, { from, until }) =>
      sum + ((until === null ? now.getTime() : Date.parse(until)) - Date.parse(from)) / minute,
    0,
  )
  return Math.ceil(minutes - spent)
}
