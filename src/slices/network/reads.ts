import { prepareOver } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { underCase } from '#slices/access'
import type { HelpDirection, RelationKind, RelationStrength } from '#slices/people/contract'

/** Who lives here, who did while the case ran, and everybody tied to them. */
const ofNetwork = prepareOver<[caseId: string]>(`${underCase},
  lived as materialized (
    select m.person_id, m.from_date, m.until_date, m.position from seen c
    join household_member m on m.tenant_id = c.tenant_id and m.household_id = c.household_id
      and (m.until_date is null or m.until_date >= c.opened_on)),
  line as materialized (
    select r.* from relation r where r.tenant_id = app_tenant() and not r.mistaken
      and (r.from_person_id = any (array(select person_id from lived)) or r.to_person_id = any (array(select person_id from lived)))),
  stay as materialized (
    select distinct on (person_id) person_id, from_date, until_date, position from lived
    order by person_id, until_date desc nulls first),
  everybody as materialized (
    select person_id from lived union select from_person_id from line union select to_person_id from line),
  item as materialized (
    select g.person_id from seen c join goal g on g.tenant_id = c.tenant_id and g.case_id = c.id and g.state = 'open'
      and g.person_id is not null
    union all
    select x.person_id from seen c
    join agreement a on a.tenant_id = c.tenant_id and a.case_id = c.id
      and a.state in ('proposed', 'countered', 'accepted', 'at-risk')
    cross join lateral (
      select a.for_person_id as person_id
      union select a.promiser_id where a.promiser_kind in ('resident', 'network')) x)`)

export interface HouseholdRow {
  id: string
  name: string
  version: number
  centralPersonId: string
  steers: boolean
}

export const householdOfCase = ofNetwork<HouseholdRow>(`
  select h.id, h.name, h.version, c.central_person_id as "centralPersonId",
    c.closed_on is null and exists (select from mine where role in ('director', 'stand-in')) as steers
  from seen c join household h on h.tenant_id = c.tenant_id and h.id = c.household_id`)

export interface NetworkPersonRow {
  id: string
  given_names: string
  infix: string
  family_name: string
  birth_year: number | null
  birth_month: number | null
  birth_day: number | null
  phone: string | null
  street: string | null
  house_number: string | null
  address_secret: boolean
  place: 'member' | 'left' | 'network'
  since: PlainDate | null
  until: PlainDate | null
  openItems: number
  livesElsewhereToo: boolean
  otherPlan: { director: string; organisation: string; phone: string } | null
}

export const peopleAround = ofNetwork<NetworkPersonRow>(`
  select p.id, p.given_names, p.infix, p.family_name, p.birth_year, p.birth_month, p.birth_day, p.phone, p.street,
    p.house_number, p.address_secret,
    case when s.person_id is null then 'network' when s.until_date is null then 'member' else 'left' end as place,
    s.from_date as since, s.until_date as "until",
    (select count(*) from item where item.person_id = p.id)::int as "openItems",
    exists (select from household_member o join household h on h.tenant_id = o.tenant_id and h.id = o.household_id
      and h.state = 'confirmed' and h.id <> (select household_id from seen)
      where o.tenant_id = p.tenant_id and o.person_id = p.id and o.until_date is null) as "livesElsewhereToo",
    case when s.person_id is not null then (
      select jsonb_build_object('director', w.name, 'organisation', g.name, 'phone', w.phone)
      from household_member o
      join case_file c on c.tenant_id = o.tenant_id and c.household_id = o.household_id and c.closed_on is null and c.id <> $1::uuid
      join seat z on z.tenant_id = c.tenant_id and z.case_id = c.id and z.role = 'director' and z.until_at is null
      join worker w on w.tenant_id = z.tenant_id and w.id = z.holder_id
      join organisation g on g.tenant_id = w.tenant_id and g.id = w.organisation_id
      where o.tenant_id = p.tenant_id and o.person_id = p.id and o.until_date is null
      order by c.opened_on, c.id limit 1) end as "otherPlan"
  from everybody e join person p on p.tenant_id = app_tenant() and p.id = e.person_id
  left join stay s on s.person_id = p.id
  order by s.until_date nulls first, s.position nulls last, p.birth_year nulls last, p.id`)

export interface TieRow {
  id: string
  fromId: string
  toId: string
  kind: RelationKind
  strength: RelationStrength
  helps: HelpDirection | null
  since: PlainDate | null
  until: PlainDate | null
  source: string
  version: number
}

export const tiesAround = ofNetwork<TieRow>(`
  select r.id, r.from_person_id as "fromId", r.to_person_id as "toId", r.kind, r.strength, r.helps,
    r.from_date as "since", r.until_date as "until", r.source, r.version
  from relation r where r.tenant_id = app_tenant() and not r.mistaken
    and r.from_person_id = any (array(select person_id from everybody))
    and r.to_person_id = any (array(select person_id from everybody))
  order by r.until_date desc nulls first, r.kind, r.id`)

/** Data subjects: everybody whose ties are shown. */
export const subjectsAround = ofNetwork<{ person_id: string }>('select person_id from everybody')
