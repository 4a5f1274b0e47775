import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { AppointmentKind, AppointmentState } from './rules/booking.ts'

export interface AppointmentRow {
  id: string
  kind: AppointmentKind
  title: string
  state: AppointmentState
  starts_at: Date
  ends_at: Date
  place: string
  case_id: string | null
  case_number: number | null
  household: string | null
  workers: { id: string; name: string }[]
  invited: boolean
  last_reason: string
  moves: number
  changed_at: Date
  version: number
}

const columns = `a.id, a.kind, a.title, lower(a.during) as starts_at, upper(a.during) as ends_at, a.place, a.case_id,
  c.number as case_number,
  case when exists (select from my_seats() z where z.case_id = a.case_id) then h.name end as household,
  coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name) order by w.name, w.id) from appointment_worker o
    join worker w on w.tenant_id = o.tenant_id and w.id = o.worker_id
    where o.tenant_id = a.tenant_id and o.appointment_id = a.id and (o.holds or a.state = 'cancelled')), '[]') as workers,
  a.invited, a.last_reason, a.version`
const joins = `left join case_file c on c.tenant_id = a.tenant_id and c.id = a.case_id
  left join household h on h.tenant_id = c.tenant_id and h.id = c.household_id`

/** What a worker has between two instants, also what was called off; what the worker left is called off for this one. */
export const appointmentsOf = prepare<AppointmentRow, [worker: string, from: string, until: string]>(`
  select ${columns}, case when m.holds then a.state else 'cancelled' end as state, a.moves + m.changes as moves,
    greatest(a.changed_at, m.changed_at) as changed_at
  from appointment_worker m
  join appointment a on a.tenant_id = m.tenant_id and a.id = m.appointment_id ${joins}
  where m.tenant_id = app_tenant() and m.worker_id = $1::uuid and m.during && tstzrange($2::timestamptz, $3::timestamptz)
  order by lower(a.during), a.id`)

export const appointmentById = prepare<AppointmentRow, [id: string]>(`
  select ${columns}, a.state, a.moves, a.changed_at
  from appointment a ${joins} where a.tenant_id = app_tenant() and a.id = $1`)

/** Data subjects of an agenda: who was invited, else the central person of the case. */
export const calendarSubjects = `select coalesce(a.person_id, c.central_person_id) from appointment_worker m
  join appointment a on a.tenant_id = m.tenant_id and a.id = m.appointment_id
  join case_file c on c.tenant_id = a.tenant_id and c.id = a.case_id
  where m.tenant_id = (select app_tenant()) and m.worker_id = $1::uuid
    and m.during && tstzrange($2::timestamptz, $3::timestamptz)`

export interface HoursRow {
  worker_id: string
  weekday: number
  from: string
  until: string
  fromDate: PlainDate
  untilDate: PlainDate | null
  place: string
  post_id: string | null
  at: string
}

/** Weekly patterns that hold on or after a day, over all posts. */
export const hoursOf = prepare<HoursRow, [workers: readonly string[], from: PlainDate]>(`
  select w.worker_id, w.weekday, to_char(w.from_time, 'HH24:MI') as "from", to_char(w.until_time, 'HH24:MI') as until,
    w.from_date as "fromDate", w.until_date as "untilDate", w.place, w.post_id,
    coalesce(concat_ws(', ', o.name, t.name), '') as at
  from working_hours w
  left join post p on p.tenant_id = w.tenant_id and p.id = w.post_id
  left join team t on t.tenant_id = p.tenant_id and t.id = p.team_id
  left join organisation o on o.tenant_id = t.tenant_id and o.id = t.organisation_id
  where w.tenant_id = app_tenant() and w.worker_id = any ($1::uuid[])
    and (w.until_date is null or w.until_date >= greatest($2::date, w.from_date))
  order by w.weekday, w.from_time, w.id`)

export interface ExceptionRow {
  id: string
  worker_id: string
  kind: 'absent' | 'extra'
  starts_at: Date
  ends_at: Date
  reason: string
}

export const exceptionsOf = prepare<ExceptionRow, [workers: readonly string[], from: string, until: string]>(`
  select id, worker_id, kind, lower(during) as starts_at, upper(during) as ends_at, reason from hours_exception
  where tenant_id = app_tenant() and worker_id = any ($1::uuid[])
    and during && tstzrange($2::timestamptz, $3::timestamptz)
  order by lower(during), id`)

/** Only that somebody is taken, never with what. */
export const busyOf = prepare<
  { worker_id: string; starts_at: Date; ends_at: Date },
  [workers: readonly string[], from: string, until: string]
>(`
  select worker_id, lower(during) as starts_at, upper(during) as ends_at from appointment_worker
  where tenant_id = app_tenant() and holds and worker_id = any ($1::uuid[])
    and during && tstzrange($2::timestamptz, $3::timestamptz)`)

export const postsOf = prepare<
  { id: string; team: string; organisation: string },
  [worker: string, today: PlainDate]
>(`
  select p.id, t.name as team, o.name as organisation from post p
  join team t on t.tenant_id = p.tenant_id and t.id = p.team_id
  join organisation o on o.tenant_id = t.tenant_id and o.id = t.organisation_id
  where p.tenant_id = app_tenant() and p.worker_id = $1 and p.from_date <= $2::date
    and (p.until_date is null or p.until_date >= $2::date) order by p.from_date, p.id`)

export const openFeedOf = prepare<{ created_at: Date }, [worker: string]>(
  'select created_at from calendar_feed where tenant_id = app_tenant() and worker_id = $1 and revoked_at is null',
)

/** The worker behind a secret address, as long as it is not withdrawn and the worker is there. */
export const feedByHash = prepare<{ worker_id: string; name: string }, [hash: Buffer, today: PlainDate]>(`
  select f.worker_id, w.name from calendar_feed f
  join worker w on w.tenant_id = f.tenant_id and w.id = f.worker_id
    and w.active_from <= $2::date and (w.active_until is null or w.active_until >= $2::date)
  where f.tenant_id = app_tenant() and f.token_hash = $1 and f.revoked_at is null`)
