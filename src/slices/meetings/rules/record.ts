import type { MeetingKind, Presence } from './kinds.ts'

/** One time that somebody was expected, or led. */
export interface RecordLine {
  readonly kind: MeetingKind
  readonly startsAt: Date
  readonly endsAt: Date
  readonly led: boolean
  readonly presence: Presence | null
  readonly points: number
}

/** Hours to a quarter, as registers of professionals count them. */
export function hoursOf({ startsAt, endsAt }: Pick<RecordLine, 'startsAt' | 'endsAt'>): number {
  return Math.round(((endsAt.getTime() - startsAt.getTime()) / 3_600_000) * 4) / 4
}

/** What counts: being there. Who leads counts hours, not points, since these are for following. */
export function totals(lines: readonly RecordLine[]): { hours: number; points: number } {
  let hours = 0
  let points = 0
  for (const line of lines) {
    if (!line.led && line.presence !== 'present') continue
    hours += hoursOf(line)
    if (!line.led) points += line.points
  }
  return { hours, points: Math.round(points * 10) / 10 }
}
