import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'

export interface UnhappyRow {
  id: string
  case_id: string
  household: string
  person: string
  words: string
  language: string
  given_at: Date
  item_title: string
  quiet_until: PlainDate | null
}

/** Newest opinion per item where a resident disagrees, in the cases that the actor directs. */
export const unhappyResidents = prepare<UnhappyRow, []>(`
  with mine as (
    select c.tenant_id, c.id, h.name as household from seat s
    join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id and c.closed_on is null
    join household h on h.tenant_id = c.tenant_id and h.id = c.household_id
    where s.tenant_id = app_tenant() and s.holder_id = app_actor() and s.role in ('director','stand-in')
      and s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now())),
  newest as (
    select distinct on (o.item_id, o.person_id) o.*, mine.household from mine
    join plan_opinion o on o.tenant_id = mine.tenant_id and o.case_id = mine.id
    order by o.item_id, o.person_id, o.given_at desc)
  select n.id, n.case_id, n.household, concat_ws(' ', nullif(p.given_names, ''), nullif(p.infix, ''), p.family_name) as person,
    n.words, p.language, n.given_at, coalesce(a.title, g.own_words, '') as item_title, f.quiet_until
  from newest n
  join person p on p.tenant_id = n.tenant_id and p.id = n.person_id
  left join agreement a on n.item_kind = 'agreement' and a.tenant_id = n.tenant_id and a.id = n.item_id
  left join goal g on n.item_kind = 'goal' and g.tenant_id = n.tenant_id and g.id = n.item_id
  left join lateral (select max(u.quiet_until) as quiet_until from follow_up u
    where u.tenant_id = n.tenant_id and u.object_id = n.id and u.undone_at is null) f on true
  where not n.agrees and (a.id is null or a.state not in ('renegotiated','cancelled'))
  order by n.given_at`)

/** Follow-ups of terms, which have no state of their own to compare with. */
export const quietTerms = prepare<{ object_id: string; quiet_until: PlainDate }, [today: string]>(`
  select u.object_id, max(u.quiet_until) as quiet_until from follow_up u
  where u.tenant_id = app_tenant() and u.case_id = any ((select open_cases('case'))::uuid[])
    and u.object_kind = 'term' and u.undone_at is null and u.quiet_until >= $1::date
  group by u.object_id`)

export const directedCases = prepare<{ case_id: string; household: string }, []>(`
  select c.id as case_id, h.name as household from seat s
  join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id and c.closed_on is null
  join household h on h.tenant_id = c.tenant_id and h.id = c.household_id
  where s.tenant_id = app_tenant() and s.holder_id = app_actor() and s.role in ('director','stand-in')
    and s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now())
  order by h.name, c.number`)

/** Data subjects of Vandaag and of the list: the central persons of the actor's cases. */
export const directedSubjects = `select c.central_person_id from seat s
  join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id
  where s.tenant_id = (select app_tenant()) and s.holder_id = (select app_actor()) and s.scope = 'case'
    and s.from_at <= (select app_now()) and (s.until_at is null or s.until_at > (select app_now()))`

export const addressOfCase = prepare<
  { street: string | null; house_number: string | null; address_secret: boolean },
  [id: string]
>(`
  select p.street, p.house_number, p.address_secret from case_file c
  join person p on p.tenant_id = c.tenant_id and p.id = c.central_person_id
  where c.tenant_id = app_tenant() and c.id = $1 and exists (select from my_seats() z where z.case_id = c.id and z.scope = 'case')`)
