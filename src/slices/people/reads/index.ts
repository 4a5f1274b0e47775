import type { Subjects } from '#platform/access/log.ts'
import { prepare } from '#platform/db/statement.ts'
import type { PartialDate } from '#shared/partial-date.ts'
import { ofCase } from '#slices/access'

export interface PersonRow {
  id: string
  client_number: number
  given_names: string
  infix: string
  family_name: string
  birth_year: number | null
  birth_month: number | null
  birth_day: number | null
  bsn_tail: string | null
  phone: string | null
  email: string | null
  language: string
  street: string | null
  house_number: string | null
  postcode: string | null
  city: string | null
  address_secret: boolean
  sources: Record<string, { source: string; date: string }>
  version: number
}

export const personColumns = `p.id, p.client_number, p.given_names, p.infix, p.family_name, p.birth_year, p.birth_month, p.birth_day,
  p.bsn_tail, p.phone, p.email, p.language, p.street, p.house_number, p.postcode, p.city, p.address_secret, p.sources, p.version`

export const personById = prepare<PersonRow, [id: string]>(
  `select ${personColumns} from person p where p.tenant_id = app_tenant() and p.id = (select current_person($1))`,
)

export interface RelatedRow extends PersonRow {
  reason: 'self' | 'household' | 'relation' | 'address'
  kind: string
}

const aroundText = `
  with self as (select * from person where tenant_id = app_tenant() and id = (select current_person($1))),
  around as (
    select id, 0 as rank, 'self' as reason, '' as kind from self
    union all
    select o.person_id, 1, 'household', '' from household_member m
      join household_member o on o.tenant_id = m.tenant_id and o.household_id = m.household_id and o.until_date is null
      where m.tenant_id = app_tenant() and m.person_id = (select id from self) and m.until_date is null and o.person_id <> (select id from self)
    union all
    select case when r.from_person_id = (select id from self) then r.to_person_id else r.from_person_id end, 2, 'relation',
      case when r.from_person_id = (select id from self) then
        case r.kind when 'parent' then 'child' when 'child' then 'parent' else r.kind end else r.kind end
      from relation r where r.tenant_id = app_tenant() and (r.from_person_id = (select id from self) or r.to_person_id = (select id from self))
        and r.until_date is null and r.kind in ('parent','child','partner','carer','authority')
    union all
    select p.id, 3, 'address', '' from person p join self s on s.tenant_id = p.tenant_id
      and p.postcode = s.postcode and p.house_number = s.house_number
      where not s.address_secret and not p.address_secret and p.id <> s.id and p.merged_into is null),
  best as (select distinct on (id) id, rank, reason, max(kind) over (partition by id) as kind from around order by id, rank)
  select ${personColumns}, b.reason, b.kind from best b join person p on p.tenant_id = app_tenant() and p.id = b.id
  order by b.rank, p.birth_year nulls last, p.id limit 20`

/** The person and who may belong to the household: known household, relations, people at the same address. */
export const peopleAround = prepare<RelatedRow, [id: string]>(aroundText)

export const householdOf = prepare<
  { id: string; name: string; state: 'proposed' | 'confirmed' },
  [personId: string]
>(`
  select h.id, h.name, h.state from household h
  join household_member m on m.tenant_id = h.tenant_id and m.household_id = h.id
  where h.tenant_id = app_tenant() and m.person_id = (select current_person($1)) and m.until_date is null
  order by m.from_date desc limit 1`)

export interface MemberRow {
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
}

export interface CasePersonRow extends MemberRow {
  /** The place in the household; null for who is no member. */
  position: number | null
  /** Has a tie to a member, or is one. */
  tied: boolean
}

/** Everybody of whom a case speaks: the household in its order, its own network, who promised something, and for whom. */
export const peopleOfCase = ofCase<CasePersonRow>(`
  select p.id, p.given_names, p.infix, p.family_name, p.birth_year, p.birth_month, p.birth_day, p.phone,
    p.street, p.house_number, p.address_secret, m.position,
    m.person_id is not null or p.id = any (array(select from_person_id from tie union all select to_person_id from tie)) as tied
  from person p left join member m on m.person_id = p.id
  where p.tenant_id = app_tenant() and p.id = any (array(
    select person_id from member union all select from_person_id from tie union all select to_person_id from tie
    union all select x.id from seen c join agreement a on a.tenant_id = c.tenant_id and a.case_id = c.id
      cross join lateral (values (a.for_person_id), (case when a.promiser_kind in ('resident', 'network') then a.promiser_id end)) x (id)))
  order by m.position, p.id`)

export interface RelationRow {
  fromId: string
  toId: string
  kind: string
  strength: string
  helps: string | null
}

export const relationsOfCase = ofCase<RelationRow>(
  'select distinct from_person_id as "fromId", to_person_id as "toId", kind, strength, helps from tie order by 1, 2, 3, 4',
)

/** Data subjects of a case: the members of its household, and who left it while something is agreed for them. */
export const subjectsOfCase = ofCase<{ person_id: string }>(`
  select person_id from member
  union select a.for_person_id from seen c join agreement a on a.tenant_id = c.tenant_id and a.case_id = c.id`)

export function birthOf(row: {
  birth_year: number | null
  birth_month: number | null
  birth_day: number | null
}): PartialDate {
  return { year: row.birth_year, month: row.birth_month, day: row.birth_day }
}

/** The data subject of a look at one person: who it is now, when the record was merged since. */
export function personAsSubject(id: string): Subjects {
  return { text: 'select current_person($1::uuid)', values: [id] }
}
