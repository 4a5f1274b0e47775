import { addDays, daysBetween, type PlainDate, weekday } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { type KeptCount, keptShare } from './people.ts'

/** A point that the team itself put on the agenda of its meeting. An open one comes back every week. */
export const pointStates = ['open', 'done', 'dropped'] as const
export type PointState = (typeof pointStates)[number]

export const pointCommands = ['agree', 'tick', 'drop', 'reopen'] as const
export type PointCommand = (typeof pointCommands)[number]

export const pointTable = {
  open: { agree: 'open', tick: 'done', drop: 'dropped' },
  done: { reopen: 'open' },
  dropped: { reopen: 'open' },
} as const satisfies Record<PointState, Partial<Record<PointCommand, PointState>>>

export function nextPointState(state: PointState, command: PointCommand): PointState | undefined {
  const row: Partial<Record<PointCommand, PointState>> = pointTable[state]
  return row[command]
}

export interface PointGiven {
  readonly command: PointCommand
  readonly who: string
  readonly byDay: PlainDate | null
  readonly outcome: string
}

/** What a command changes; what stays out stays as it is. */
export interface PointChange {
  readonly state: PointState
  readonly endedOn: PlainDate | null
  readonly who?: string
  readonly byDay?: PlainDate | null
  readonly outcome?: string
}

/** Takes a point on, or says why not, all faults at once. Ticking off needs no words; a promise needs who and by when. */
export function takePoint(state: PointState, given: PointGiven, today: PlainDate): PointChange | Refusal {
  const { command } = given
  const next = nextPointState(state, command)
  if (next === undefined) return refuse('agenda-point-not-now')
  if (command !== 'agree') {
    const ends = next === 'open' ? null : today
    return { state: next, endedOn: ends, outcome: command === 'tick' ? given.outcome.trim() : '' }
  }
  const faults: Fault[] = []
  if (given.who.trim() === '') faults.push({ pointer: '/who', code: 'agenda-who-missing' })
  if (given.byDay === null || given.byDay < today) faults.push({ pointer: '/byDay', code: 'agenda-day-past' })
  if (faults.length > 0) return refuse('invalid-input', { count: faults.length }, faults)
  return { state: next, endedOn: null, who: given.who.trim(), byDay: given.byDay }
}

/** The Monday of the week that a meeting is about; at the weekend that is the week to come. */
export function mondayOf(day: PlainDate): PlainDate {
  return addDays(day, 2 - ((weekday(day) + 1) % 7))
}

/** How many weeks a point was carried over: 0 in the week in which it was added. */
export function weeksCarried(addedOn: PlainDate, today: PlainDate): number {
  return Math.max(0, Math.round(daysBetween(mondayOf(addedOn), mondayOf(today)) / 7))
}

/** So many links are worth a word in one meeting. */
export const linksToTalkAbout = 3
/** From this share on a link does well. */
export const keptWell = 80

/** The links that keep fewest of their promises, the worst first; those with too few promises to say are left out. */
export function weakestLinks<Link extends KeptCount>(links: readonly Link[]): Link[] {
  return links
    .filter((link) => (keptShare(link) ?? keptWell) < keptWell)
    .toSorted((a, b) => (keptShare(a) ?? 0) - (keptShare(b) ?? 0))
    .slice(0, linksToTalkAbout)
}
