import { planEachTime, prepare, type Statement } from '#platform/db/statement.ts'
import type { PartialDate } from '#shared/partial-date.ts'
import { ofCase } from '#slices/access'
import type { MatchReason, SearchTerms } from '../rules/match.ts'

export interface PersonRow {
  id: string
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

export const personColumns = `p.id, p.given_names, p.infix, p.family_name, p.birth_year, p.birth_month, p.birth_day,
  p.bsn_tail, p.phone, p.email, p.language, p.street, p.house_number, p.postcode, p.city, p.address_secret, p.sources, p.version`

export interface HitRow extends PersonRow {
  reasons: MatchReason[]
  score: number
}

const searchText = `
  with candidate as materialized (
    select p.id,
      case when $1::bytea is not null and p.bsn_hash = $1 then 100 else 0 end
      + case when $2 <> '' and p.search_name like '%' || $2 || '%' then 20
             when $2 <> '' then 14 * strict_word_similarity($2, p.search_name) else 0 end
      + case when $3 <> '' and p.sound_key like '%' || $3 || '%' then 12 else 0 end
      + case when $4 <> '' and p.phone_digits like '%' || $4 then 25 else 0 end
      + case when $5 <> '' and p.postcode = $5 then 12 else 0 end
      + case when $6 <> '' and p.house_number = $6 then 8 else 0 end
      + case when $2 <> '' and $6 <> '' and p.house_number = $6 and lower(p.street) like $2 || '%' then 15 else 0 end
      + case when $7::int is not null and p.birth_year = $7 then 8 else 0 end
      + case when $8::int is not null and p.birth_month = $8 and p.birth_day = $9 then 10 else 0 end as score
    from person p
    where p.tenant_id = app_tenant() and p.id = any (array(
      select find_people($1::bytea, $2::text, $3::text, $4::text, $5::text, $6::text, $7::int, $8::int, $9::int)))
    order by score desc, p.id limit 12)
  select ${personColumns}, c.score,
    array_remove(array[
      case when $1::bytea is not null and p.bsn_hash = $1 then 'bsn' end,
      case when $2 <> '' and p.search_name like '%' || $2 || '%' then 'name' end,
      case when $3 <> '' and p.search_name not like '%' || $2 || '%' then 'sound' end,
      case when $4 <> '' and p.phone_digits like '%' || $4 then 'phone' end,
      case when ($5 <> '' and p.postcode = $5) or ($6 <> '' and p.house_number = $6) then 'address' end,
      case when $7::int is not null and p.birth_year = $7 then 'birth' end], null) as reasons
  from candidate c join person p on p.tenant_id = app_tenant() and p.id = c.id
  order by c.score desc, p.family_name, p.given_names, p.id`

type SearchValues = readonly [
  Buffer | null,
  string,
  string,
  string,
  string,
  string,
  number | null,
  number | null,
  number | null,
]
const search = planEachTime<HitRow, SearchValues>(searchText)

/** Found people, best first: by BSN, name, sound of the name, telephone, address and birth date together. */
export function findPeople(terms: SearchTerms, bsnHash: Buffer | null): Statement<HitRow> {
  return search(
    bsnHash,
    terms.name,
    terms.sound,
    terms.phoneTail ?? '',
    terms.postcode ?? '',
    terms.houseNumber ?? '',
    terms.birthYear ?? null,
    terms.birthMonth ?? null,
    terms.birthDay ?? null,
  )
}

export const personById = prepare<PersonRow, [id: string]>(
  `select ${personColumns} from person p where p.tenant_id = app_tenant() and p.id = $1`,
)

export interface RelatedRow extends PersonRow {
  reason: 'self' | 'household' | 'relation' | 'address'
  kind: string
}

const aroundText = `
  with self as (select * from person where tenant_id = app_tenant() and id = $1),
  around as (
    select $1::uuid as id, 0 as rank, 'self' as reason, '' as kind
    union all
    select o.person_id, 1, 'household', '' from household_member m
      join household_member o on o.tenant_id = m.tenant_id and o.household_id = m.household_id and o.until_date is null
      where m.tenant_id = app_tenant() and m.person_id = $1 and m.until_date is null and o.person_id <> $1
    union all
    select case when r.from_person_id = $1 then r.to_person_id else r.from_person_id end, 2, 'relation',
      case when r.from_person_id = $1 then
        case r.kind when 'parent' then 'child' when 'child' then 'parent' else r.kind end else r.kind end
      from relation r where r.tenant_id = app_tenant() and (r.from_person_id = $1 or r.to_person_id = $1)
        and r.until_date is null and r.kind in ('parent','child','partner','carer','authority')
    union all
    select p.id, 3, 'address', '' from person p join self s on s.tenant_id = p.tenant_id
      and p.postcode = s.postcode and p.house_number = s.house_number
      where not s.address_secret and not p.address_secret and p.id <> s.id),
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
  where h.tenant_id = app_tenant() and m.person_id = $1 and m.until_date is null
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

/** Everybody of whom a case speaks: the household in its order, its own network, and who promised something. */
export const peopleOfCase = ofCase<CasePersonRow>(`
  select p.id, p.given_names, p.infix, p.family_name, p.birth_year, p.birth_month, p.birth_day, p.phone,
    p.street, p.house_number, p.address_secret, m.position,
    m.person_id is not null or p.id = any (array(select from_person_id from tie union all select to_person_id from tie)) as tied
  from person p left join member m on m.person_id = p.id
  where p.tenant_id = app_tenant() and p.id = any (array(
    select person_id from member union all select from_person_id from tie union all select to_person_id from tie
    union all select a.promiser_id from seen c join agreement a on a.tenant_id = c.tenant_id and a.case_id = c.id
      and a.promiser_kind in ('resident', 'network')))
  order by m.position, p.id`)

export interface RelationRow {
  fromId: string
  toId: string
  kind: string
  strength: string
}

export const relationsOfCase = ofCase<RelationRow>(
  'select distinct from_person_id as "fromId", to_person_id as "toId", kind, strength from tie order by 1, 2, 3, 4',
)

/** Data subjects of a case: the members of its household. */
export const subjectsOfCase = ofCase<{ person_id: string }>('select person_id from member')

export function birthOf(row: {
  birth_year: number | null
  birth_month: number | null
  birth_day: number | null
}): PartialDate {
  return { year: row.birth_year, month: row.birth_month, day: row.birth_day }
}
