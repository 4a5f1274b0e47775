import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { MeetingKind, Presence } from '../rules/kinds.ts'
import type { ColleagueRow } from './meeting.ts'

export interface SignUpRow extends ColleagueRow {
  sign_up_id: string
  place_number: number | null
  signed_up_at: Date
}

/** Who signed up and did not leave. */
export const signUpsOf = prepare<SignUpRow, [meeting: string]>(`
  select u.id as sign_up_id, w.id, w.name, o.name as organisation, u.place_number, u.signed_up_at from meeting_sign_up u
  join worker w on w.tenant_id = u.tenant_id and w.id = u.worker_id
  join organisation o on o.tenant_id = w.tenant_id and o.id = w.organisation_id
  where u.tenant_id = app_tenant() and u.meeting_id = $1 and u.left_at is null order by w.name, w.id`)

export interface PointRow {
  id: string
  body: string
  put_by: string
  put_by_name: string
  item_id: string | null
  item_kind: 'objection' | 'same-word'
  term: string
  other_term: string | null
  word: string
  settled_at: Date | null
  decision: string
}

/** The agenda in order; of a word what the glossary says about it now. */
export const agendaOf = prepare<PointRow, [meeting: string]>(`
  select p.id, p.body, p.put_by, w.name as put_by_name, i.id as item_id, i.kind as item_kind, t.term,
    o.term as other_term, i.word, i.settled_at, i.decision
  from meeting_point p
  join worker w on w.tenant_id = p.tenant_id and w.id = p.put_by
  left join agenda_item i on i.tenant_id = p.tenant_id and i.id = p.agenda_item_id
  left join glossary_term t on t.tenant_id = i.tenant_id and t.id = i.term_id
  left join glossary_term o on o.tenant_id = i.tenant_id and o.id = i.other_term_id
  where p.tenant_id = app_tenant() and p.meeting_id = $1 and p.removed_at is null order by p.rank, p.id`)

export interface AttendanceRow {
  date_id: string
  worker_id: string
  name: string
  organisation: string
  presence: Presence
  walk_in: boolean
  corrected: boolean
}

/** The newest line per person and time. */
export const attendanceOf = prepare<AttendanceRow, [meeting: string]>(`
  select distinct on (a.date_id, w.name, a.worker_id) a.date_id, a.worker_id, w.name, o.name as organisation, a.presence,
    a.walk_in, lag(a.id) over (partition by a.date_id, a.worker_id order by a.id) is not null as corrected
  from meeting_attendance a
  join meeting_date d on d.tenant_id = a.tenant_id and d.id = a.date_id
  join worker w on w.tenant_id = a.tenant_id and w.id = a.worker_id
  join organisation o on o.tenant_id = w.tenant_id and o.id = w.organisation_id
  where a.tenant_id = app_tenant() and d.meeting_id = $1 order by a.date_id, w.name, a.worker_id, a.id desc`)

export interface RecordRow {
  worker_id: string
  meeting_id: string
  title: string
  kind: MeetingKind
  starts_at: Date
  ends_at: Date
  points: number
  led: boolean
  presence: Presence | null
}

const times = `meeting_date d
    join meeting m on m.tenant_id = d.tenant_id and m.id = d.meeting_id
    join appointment a on a.tenant_id = d.tenant_id and a.id = d.appointment_id and a.state = 'planned'`
const within = `d.tenant_id = app_tenant() and lower(a.during) >= $2::timestamptz and lower(a.during) < $3::timestamptz
    and lower(a.during) <= app_now()`

/** What workers led and where they were expected or walked in, of times that have begun, oldest first. */
export const recordsOf = prepare<RecordRow, [workers: readonly string[], from: string, until: string]>(`
  select l.worker_id, m.id as meeting_id, m.title, m.kind, lower(a.during) as starts_at, upper(a.during) as ends_at, m.points,
    true as led, null as presence
  from ${times} join meeting_leader l on l.tenant_id = m.tenant_id and l.meeting_id = m.id
  where l.worker_id = any ($1::uuid[]) and ${within}
  union all
  select x.worker_id, m.id, m.title, m.kind, lower(a.during), upper(a.during), m.points, false, t.presence
  from ${times}
  cross join lateral (
    select u.worker_id from meeting_sign_up u where u.tenant_id = m.tenant_id and u.meeting_id = m.id and u.left_at is null
      and u.place_number is not null and u.worker_id = any ($1::uuid[])
    union select v.worker_id from meeting_attendance v where v.tenant_id = d.tenant_id and v.date_id = d.id
      and v.worker_id = any ($1::uuid[])) x
  left join lateral (select v.presence from meeting_attendance v where v.tenant_id = d.tenant_id and v.date_id = d.id
    and v.worker_id = x.worker_id order by v.id desc limit 1) t on true
  where ${within} order by starts_at, meeting_id`)

/** Who has a post now in a team in which the reader has one. */
export const ownTeam = prepare<{ id: string; name: string }, [today: PlainDate]>(`
  select distinct w.id, w.name from post mine
  join post p on p.tenant_id = mine.tenant_id and p.team_id = mine.team_id and p.worker_id <> mine.worker_id
    and p.from_date <= $1::date and (p.until_date is null or p.until_date >= $1::date)
  join worker w on w.tenant_id = p.tenant_id and w.id = p.worker_id
    and w.active_from <= $1::date and (w.active_until is null or w.active_until >= $1::date)
  where mine.tenant_id = app_tenant() and mine.worker_id = app_actor() and mine.from_date <= $1::date
    and (mine.until_date is null or mine.until_date >= $1::date) order by w.name, w.id`)
