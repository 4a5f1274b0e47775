import { prepare } from '#platform/db/statement.ts'

export interface SessionRow {
  id: string
  name: string
  place: string
  starts_at: Date
  ends_at: Date
  slot_minutes: number
  slots: number
  capacity: number
  staff: { id: string; name: string; organisation: string }[]
}

const columns = `s.id, h.name, h.place, lower(a.during) as starts_at, upper(a.during) as ends_at, h.slot_minutes, s.slots,
  s.capacity, (select jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name, 'organisation', o.name) order by o.name, w.name)
    from appointment_worker p
    join worker w on w.tenant_id = p.tenant_id and w.id = p.worker_id
    join organisation o on o.tenant_id = w.tenant_id and o.id = w.organisation_id
    where p.tenant_id = s.tenant_id and p.appointment_id = s.appointment_id) as staff`
const from = `consult_session s
  join consult_hour h on h.tenant_id = s.tenant_id and h.id = s.consult_hour_id
  join appointment a on a.tenant_id = s.tenant_id and a.id = s.appointment_id`

/** Sessions that end after an instant and begin before another, as the calendar has them now. */
export const sessionsBetween = prepare<SessionRow, [from: string, until: string]>(`
  select ${columns} from ${from}
  where s.tenant_id = app_tenant() and a.state = 'planned' and upper(a.during) > $1::timestamptz
    and lower(a.during) < $2::timestamptz order by lower(a.during), h.name, s.id`)

export const sessionById = prepare<SessionRow & { state: string }, [id: string]>(`
  select ${columns}, a.state from ${from} where s.tenant_id = app_tenant() and s.id = $1`)

export interface BookingRow {
  id: string
  session_id: string
  slot: number
  place_number: number
  question: string
  booked_by: string
  booked_by_name: string
  case_number: number | null
}

/** Places that are taken; a case number only for who has a seat in it. */
export const bookingsBetween = prepare<BookingRow, [from: string, until: string]>(`
  select b.id, b.session_id, b.slot, b.place_number, b.question, b.booked_by, w.name as booked_by_name,
    case when exists (select from my_seats() z where z.case_id = b.case_id) then c.number end as case_number
  from consult_booking b
  join consult_session s on s.tenant_id = b.tenant_id and s.id = b.session_id
  join appointment a on a.tenant_id = s.tenant_id and a.id = s.appointment_id
  join worker w on w.tenant_id = b.tenant_id and w.id = b.booked_by
  left join case_file c on c.tenant_id = b.tenant_id and c.id = b.case_id
  where b.tenant_id = app_tenant() and b.cancelled_at is null and upper(a.during) > $1::timestamptz
    and lower(a.during) < $2::timestamptz order by b.slot, b.place_number`)

/** Data subjects of what is read: the central persons of cases that a visible booking names. */
export const consultSubjects = `select c.central_person_id from consult_booking b
  join consult_session s on s.tenant_id = b.tenant_id and s.id = b.session_id
  join appointment a on a.tenant_id = s.tenant_id and a.id = s.appointment_id
  join case_file c on c.tenant_id = b.tenant_id and c.id = b.case_id
  where b.tenant_id = (select app_tenant()) and b.cancelled_at is null and upper(a.during) > $2::timestamptz
    and lower(a.during) < $3::timestamptz and exists (select from my_seats() z where z.case_id = b.case_id)
    and (b.booked_by = $1::uuid or exists (select from appointment_worker p
      where p.tenant_id = a.tenant_id and p.appointment_id = a.id and p.worker_id = $1::uuid))`
