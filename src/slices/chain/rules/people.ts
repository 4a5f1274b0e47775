import { leastToCount } from './parts.ts'

/** How far ahead the load is looked at. */
export const forecastDays = 28

export interface Load {
  readonly points: number
  readonly ceiling: number
  /** Points of cases that are being finished. */
  readonly finishing: number
  /** Points that certain transfers bring or take within the four weeks. */
  readonly moves: number
}

export interface Room {
  /** Points in four weeks, with what is certain and what is being finished. */
  readonly forecast: number
  /** Points under the ceiling now; below zero over it. */
  readonly room: number
  readonly state: 'over' | 'soon' | 'room'
}

/** Who is over the ceiling now, who will be within four weeks, and who has room. */
export function roomOf({ points, ceiling, finishing, moves }: Load): Room {
  const forecast = Math.max(0, points - finishing + moves)
  const room = ceiling - points
  return { forecast, room, state: room < 0 ? 'over' : forecast > ceiling ? 'soon' : 'room' }
}

export interface KeptCount {
  readonly kept: number
  readonly later: number
  readonly broken: number
}

/** Share of promises that were kept on the day, in whole per cents; null when there are too few to say. */
export function keptShare({ kept, later, broken }: KeptCount): number | null {
  const all = kept + later + broken
  return all < leastToCount ? null : Math.round((100 * kept) / all)
}

/** Best first; links with too few promises last, the longest of them first. */
export function byShare<Link extends KeptCount>(links: readonly Link[]): Link[] {
  const all = ({ kept, later, broken }: KeptCount): number => kept + later + broken
  return links.toSorted((a, b) => (keptShare(b) ?? -1) - (keptShare(a) ?? -1) || all(b) - all(a))
}
