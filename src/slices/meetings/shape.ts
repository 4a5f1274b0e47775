import type { Meeting } from './contract.ts'
import type { MeetingRow } from './reads/meeting.ts'
import { type MeetingTimes, runs } from './rules/taking-part.ts'

export function timesOf(row: MeetingRow): (MeetingTimes & { appointmentId: string; place: string })[] {
  return row.dates.map((date) => ({
    id: date.id,
    appointmentId: date.appointmentId,
    startsAt: new Date(date.startsAt),
    endsAt: new Date(date.endsAt),
    cancelled: date.cancelled,
    place: date.place,
  }))
}

export function leaderIdsOf({ leaders }: MeetingRow): string[] {
  return leaders.map(({ id }) => id)
}

export function runsIt(row: MeetingRow, workerId: string): boolean {
  return runs({ plannedBy: row.planned_by, leaderIds: leaderIdsOf(row) }, workerId)
}

export function organisationsAs(row: MeetingRow, part: 'organises' | 'invited') {
  return row.organisations.filter((one) => one.part === part)
}

export function shapeMeeting(row: MeetingRow, me: string, now: Date): Meeting {
  const leads = leaderIdsOf(row).includes(me)
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    about: row.about,
    domains: row.domains,
    roles: row.roles,
    organisers: organisationsAs(row, 'organises').map(({ name }) => name),
    invited: organisationsAs(row, 'invited').map(({ name }) => name),
    leaders: row.leaders,
    ledBy: row.led_by,
    link: row.link,
    dates: row.dates.map(({ appointmentId: _, startsAt, endsAt, ...date }) => ({
      ...date,
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(endsAt).toISOString(),
      phase: new Date(startsAt) > now ? 'ahead' : new Date(endsAt) > now ? 'begun' : 'over',
    })),
    minimum: row.minimum,
    places: row.places,
    free: row.places - row.taken,
    waiting: row.waiting,
    signUpUntil: row.sign_up_until,
    points: row.points,
    mine: leads ? 'leads' : !row.signed_up ? 'none' : row.my_place === null ? 'waiting' : 'placed',
    runs: runsIt(row, me),
    version: row.version,
  }
}
