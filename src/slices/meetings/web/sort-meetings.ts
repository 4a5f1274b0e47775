import type { Meeting } from '../contract.ts'

/** One line of the list: a meeting at the time that matters now. */
export interface MeetingLine {
  readonly meeting: Meeting
  readonly date: Meeting['dates'][number]
  /** The how manieth time of a series. */
  readonly number: number
}

export interface MeetingFilter {
  readonly kind: Meeting['kind'] | null
  readonly mine: boolean
  readonly domain: string
}

/** What is to come by its next time, and what was by its last, newest first. */
export function linesOf(meetings: readonly Meeting[]): {
  readonly coming: MeetingLine[]
  readonly past: MeetingLine[]
} {
  const coming: MeetingLine[] = []
  const past: MeetingLine[] = []
  for (const meeting of meetings) {
    const { dates } = meeting
    const ahead = dates.filter(({ phase }) => phase !== 'over')
    const date = ahead.find(({ cancelled }) => !cancelled) ?? ahead[0] ?? dates.at(-1)
    if (date) (ahead.length > 0 ? coming : past).push({ meeting, date, number: dates.indexOf(date) + 1 })
  }
  const at = ({ date }: MeetingLine): number => Date.parse(date.startsAt)
  return {
    coming: coming.toSorted((a, b) => at(a) - at(b)),
    past: past.toSorted((a, b) => at(b) - at(a)),
  }
}

export function filterMeetings(
  meetings: readonly Meeting[],
  { kind, mine, domain }: MeetingFilter,
): Meeting[] {
  return meetings.filter(
    (meeting) =>
      (kind === null || meeting.kind === kind) &&
      (!mine || meeting.mine !== 'none' || meeting.runs) &&
      (domain === '' || meeting.domains.includes(domain)),
  )
}

/** Times that are to come and go on. */
export function datesAhead({ dates }: Pick<Meeting, 'dates'>): Meeting['dates'] {
  return dates.filter(({ phase, cancelled }) => phase === 'ahead' && !cancelled)
}
