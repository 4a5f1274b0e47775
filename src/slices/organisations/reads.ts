import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { OpenHours } from './rules/reach.ts'
import type { TargetGroup } from './rules/vocabulary.ts'

export interface ContactRow {
  id: string
  name: string
  phone: string
}

interface KnowsRow {
  knowledge: string[]
  topics: string[]
  targetGroups: TargetGroup[]
  ageFrom: number | null
  ageUntil: number | null
  languages: string[]
}

export interface WorkerRow extends KnowsRow {
  id: string
  name: string
  role: string
  organisation: string
  team: string | null
  phone: string
  email: string
  reachNote: string
  standIn: ContactRow | null
}

/** Workers that are active on a day, with the team of their newest post. */
export const workersOn = prepare<WorkerRow, [today: string]>(`
  select w.id, w.name, w.role, o.name as organisation, t.name as team, w.phone, w.email, w.knowledge, w.topics,
    w.target_groups as "targetGroups", w.age_from as "ageFrom", w.age_until as "ageUntil", w.languages,
    w.reach_note as "reachNote",
    case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name, 'phone', s.phone) end as "standIn"
  from worker w
  join organisation o on o.tenant_id = w.tenant_id and o.id = w.organisation_id
  left join worker s on s.tenant_id = w.tenant_id and s.id = w.stand_in_id
    and s.active_from <= $1::date and (s.active_until is null or s.active_until >= $1::date)
  left join lateral (
    select t.name from post p join team t on t.tenant_id = p.tenant_id and t.id = p.team_id
    where p.tenant_id = w.tenant_id and p.worker_id = w.id and p.from_date <= $1::date
      and (p.until_date is null or p.until_date >= $1::date)
    order by p.from_date desc limit 1) t on true
  where w.tenant_id = app_tenant() and w.active_from <= $1::date and (w.active_until is null or w.active_until >= $1::date)
  order by w.name, w.id`)

export interface LeadsRow {
  leader: string
  id: string
  title: string
  starts_at: Date
}

/** What somebody leads that is to come, as the meetings of colleagues have it; of a closed group nothing. */
export const meetingsLed = prepare<LeadsRow, [now: string]>(`
  select l.worker_id as leader, m.id, m.title, min(lower(a.during)) as starts_at
  from meeting_leader l
  join meeting m on m.tenant_id = l.tenant_id and m.id = l.meeting_id and m.kind <> 'intervision'
  join meeting_date d on d.tenant_id = m.tenant_id and d.meeting_id = m.id
  join appointment a on a.tenant_id = d.tenant_id and a.id = d.appointment_id and a.state = 'planned'
    and lower(a.during) > $1::timestamptz
  where l.tenant_id = app_tenant() group by l.worker_id, m.id, m.title order by starts_at, m.id`)

export interface CounterRow extends KnowsRow {
  id: string
  name: string
  organisation: string
  place: string
  phone: string
  walkIn: boolean
  contact: ContactRow | null
}

export const allCounters = prepare<CounterRow, []>(`
  select c.id, c.name, o.name as organisation, c.place, c.phone, c.knowledge, c.topics, c.target_groups as "targetGroups",
    c.age_from as "ageFrom", c.age_until as "ageUntil", c.languages, c.walk_in as "walkIn",
    case when coalesce(w.id, p.id) is not null then jsonb_build_object('id', coalesce(w.id, p.id),
      'name', coalesce(w.name, p.name), 'phone', coalesce(w.phone, p.phone)) end as contact
  from counter c
  join organisation o on o.tenant_id = c.tenant_id and o.id = c.organisation_id
  left join worker w on w.tenant_id = c.tenant_id and w.id = c.contact_worker_id
  left join partner p on p.tenant_id = c.tenant_id and p.id = c.contact_partner_id
  where c.tenant_id = app_tenant() order by c.name, c.id`)

export interface OpenHoursRow extends OpenHours {
  owner: string
}

/** Weekly patterns that hold from a day on: of workers as the calendar keeps them, and of counters. */
export const allHours = prepare<OpenHoursRow, [today: PlainDate]>(`
  select worker_id as owner, weekday, to_char(from_time, 'HH24:MI') as "from", to_char(until_time, 'HH24:MI') as until,
    from_date as "fromDate", until_date as "untilDate", place
  from working_hours where tenant_id = app_tenant() and (until_date is null or until_date >= greatest($1::date, from_date))
  union all
  select counter_id, weekday, to_char(from_time, 'HH24:MI'), to_char(until_time, 'HH24:MI'), '2000-01-01'::date, null, ''
  from counter_hours where tenant_id = app_tenant()`)

export interface HoursChangeRow {
  owner: string
  kind: 'absent' | 'extra'
  from: Date
  until: Date
}

/** When workers are away or there besides their pattern; never why. */
export const hoursChanges = prepare<HoursChangeRow, [from: string, until: string]>(`
  select worker_id as owner, kind, lower(during) as "from", upper(during) as until from hours_exception
  where tenant_id = app_tenant() and during && tstzrange($1::timestamptz, $2::timestamptz)`)

export interface OwnCardRow extends KnowsRow {
  id: string
  reachNote: string
  standInId: string | null
  phone: string
  version: number
}

export const ownCard = prepare<OwnCardRow, [worker: string]>(`
  select id, knowledge, topics, target_groups as "targetGroups", age_from as "ageFrom", age_until as "ageUntil", languages,
    reach_note as "reachNote", stand_in_id as "standInId", phone, card_version as version
  from worker where tenant_id = app_tenant() and id = $1`)

export interface PartnerRow {
  id: string
  name: string
  organisationId: string
  organisation: string
  kind: string
  phone: string
  email: string
}

export const allPartners = prepare<PartnerRow, []>(`
  select p.id, p.name, o.id as "organisationId", o.name as organisation, o.kind, p.phone, p.email
  from partner p join organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
  where p.tenant_id = app_tenant()
    and (p.active_until is null or p.active_until >= (app_now() at time zone 'Europe/Amsterdam')::date)
  order by o.name, p.name`)

export interface OrganisationRow {
  id: string
  name: string
  kind: string
  phone: string | null
  contacts: ({ at: 'youth-centre' | 'attendance' } & ContactRow)[]
}

/** Organisations; a school with its contact persons at the CJG and at leerplicht. */
export const allOrganisations = prepare<OrganisationRow, []>(`
  select o.id, o.name, o.kind, o.phone, coalesce((
    select jsonb_agg(jsonb_build_object('at', s.at, 'id', coalesce(w.id, p.id), 'name', coalesce(w.name, p.name),
      'phone', coalesce(w.phone, p.phone)) order by s.at desc)
    from school_contact s
    left join worker w on w.tenant_id = s.tenant_id and w.id = s.worker_id
    left join partner p on p.tenant_id = s.tenant_id and p.id = s.partner_id
    where s.tenant_id = o.tenant_id and s.school_id = o.id), '[]') as contacts
  from organisation o where o.tenant_id = app_tenant() order by o.name, o.id`)

export interface OptionRow {
  id: string
  ring: number
  name: string
  detail: string
  lifeDomains: string[]
  yearlyPrice: number
  waitDays: number | null
  organisationId: string | null
}

/** Options for life domains (all of them for an empty list), near before far and cheap before dear. */
export const optionsFor = prepare<OptionRow, [domains: readonly string[]]>(`
  select id, ring, name, detail, life_domains as "lifeDomains", yearly_price as "yearlyPrice",
    wait_days as "waitDays", organisation_id as "organisationId"
  from help_option
  where tenant_id = app_tenant() and (cardinality($1::text[]) = 0 or life_domains && $1::text[])
  order by ring, yearly_price, wait_days nulls last, name`)

export interface ActorRow {
  id: string
  tenant_id: string
  name: string
  role: string
}

const active = 'active_from <= $2::date and (active_until is null or active_until >= $2::date)'

/** For sign-in, before a tenant is known; runs under the tenant that the session or the installation names. */
export const workerBySubject = prepare<ActorRow, [subject: string, today: string]>(
  `select id, tenant_id, name, role from worker where tenant_id = app_tenant() and subject = $1 and ${active}`,
)
export const workerById = prepare<ActorRow, [id: string, today: string]>(
  `select id, tenant_id, name, role from worker where tenant_id = app_tenant() and id = $1 and ${active}`,
)
