import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { MeetingKind } from '../rules/kinds.ts'

export interface ColleagueRow {
  id: string
  name: string
  organisation: string
}

export interface DateRow {
  id: string
  appointmentId: string
  startsAt: string
  endsAt: string
  place: string
  cancelled: boolean
  reason: string
}

export interface MeetingRow {
  id: string
  kind: MeetingKind
  title: string
  about: string
  domains: string[]
  roles: string[]
  led_by: string
  place: string
  link: string
  minimum: number
  places: number
  sign_up_until: PlainDate
  points: number
  planned_by: string
  version: number
  organisations: { id: string; name: string; part: 'organises' | 'invited' }[]
  leaders: ColleagueRow[]
  dates: DateRow[]
  taken: number
  waiting: number
  signed_up: boolean
  my_place: number | null
}

/** A closed group is seen by who is in it, leads it or planned it; what is said there stays there, and so does who says it. */
const visible = `(m.kind <> 'intervision' or m.planned_by = app_actor()
  or exists (select from meeting_leader l where l.tenant_id = m.tenant_id and l.meeting_id = m.id and l.worker_id = app_actor())
  or exists (select from meeting_sign_up u where u.tenant_id = m.tenant_id and u.meeting_id = m.id and u.worker_id = app_actor()))`

const select = `select m.id, m.kind, m.title, m.about, m.domains, m.roles, m.led_by, m.place, m.link, m.minimum, m.places,
    m.sign_up_until, m.points, m.planned_by, m.version,
    coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'part', x.part) order by o.name)
      from meeting_organisation x join organisation o on o.tenant_id = x.tenant_id and o.id = x.organisation_id
      where x.tenant_id = m.tenant_id and x.meeting_id = m.id), '[]') as organisations,
    coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name, 'organisation', o.name) order by w.name)
      from meeting_leader l join worker w on w.tenant_id = l.tenant_id and w.id = l.worker_id
      join organisation o on o.tenant_id = w.tenant_id and o.id = w.organisation_id
      where l.tenant_id = m.tenant_id and l.meeting_id = m.id), '[]') as leaders,
    d.dates, s.taken, s.waiting, s.signed_up, s.my_place
  from meeting m
  cross join lateral (select jsonb_agg(jsonb_build_object('id', d.id, 'appointmentId', a.id, 'startsAt', lower(a.during),
      'endsAt', upper(a.during), 'place', a.place, 'cancelled', a.state = 'cancelled', 'reason', a.last_reason)
      order by lower(a.during), d.id) as dates, max(upper(a.during)) as last
    from meeting_date d join appointment a on a.tenant_id = d.tenant_id and a.id = d.appointment_id
    where d.tenant_id = m.tenant_id and d.meeting_id = m.id) d
  cross join lateral (select count(u.place_number)::int as taken, (count(*) - count(u.place_number))::int as waiting,
      coalesce(bool_or(u.worker_id = app_actor()), false) as signed_up,
      max(u.place_number) filter (where u.worker_id = app_actor()) as my_place
    from meeting_sign_up u where u.tenant_id = m.tenant_id and u.meeting_id = m.id and u.left_at is null) s
  where m.tenant_id = app_tenant() and ${visible}`

/** What is to come, and since an instant what the reader took part in, led or planned. */
export const meetingsSince = prepare<MeetingRow, [now: string, since: string]>(`${select}
  and (d.last > $1::timestamptz or (d.last > $2::timestamptz and (s.signed_up or m.planned_by = app_actor()
    or exists (select from meeting_leader l where l.tenant_id = m.tenant_id and l.meeting_id = m.id
      and l.worker_id = app_actor()))))
  order by m.id`)

export const meetingById = prepare<MeetingRow, [id: string]>(`${select} and m.id = $1`)

export interface FeedRow {
  id: string
  title: string
  starts_at: Date
  ends_at: Date
  place: string
  cancelled: boolean
  moves: number
  changed_at: Date
}

/** Times of open meetings for a calendar program; a closed group is nobody else's business. */
export const openDates = prepare<FeedRow, [from: string]>(`
  select d.id, m.title, lower(a.during) as starts_at, upper(a.during) as ends_at, a.place,
    a.state = 'cancelled' as cancelled, a.moves, a.changed_at
  from meeting_date d
  join meeting m on m.tenant_id = d.tenant_id and m.id = d.meeting_id
  join appointment a on a.tenant_id = d.tenant_id and a.id = d.appointment_id
  where d.tenant_id = app_tenant() and m.kind <> 'intervision' and upper(a.during) > $1::timestamptz
  order by lower(a.during), d.id`)

/** Is the worker still there whose address of the feed this is? */
export const activeWorker = prepare<{ id: string }, [id: string, today: PlainDate]>(`
  select id from worker where tenant_id = app_tenant() and id = $1 and active_from <= $2::date
    and (active_until is null or active_until >= $2::date)`)
