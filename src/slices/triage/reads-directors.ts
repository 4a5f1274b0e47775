import { prepare } from '#platform/db/statement.ts'
import type { Tie } from './rules/proposal.ts'

export interface DirectorRow {
  report_id: string
  id: string
  name: string
  team: string | null
  ceiling: number
  points: number
  knowledge: string[]
  knew_in: number | null
  speaks: string | null
  near: boolean
  tie: Tie | null
}

/** The worker declared to know this person privately. */
const declared = (worker: string, person: string): string =>
  `exists (select from worker_exclusion x where x.tenant_id = app_tenant() and x.person_id = ${person}
      and x.worker_id = ${worker} and x.withdrawn_at is null)`

/** The worker took a report about this person and said so there (A2). */
const reported = (worker: string, person: string): string =>
  `exists (select from report o where o.tenant_id = app_tenant() and o.person_id = ${person}
      and o.taken_by = ${worker} and o.own_circle)`

/**
 * Everybody who may take the director's seat, as seen from each of these reports (B3): present load, who directed in a
 * household of this person before, who speaks the language, whose team works there, and who may not.
 */
export const directorsFor = prepare<DirectorRow, [reportIds: readonly string[], today: string]>(`
  with reporter as materialized (
    select r.id as report_id, r.person_id, p.language, left(p.postcode, 4) as postcode,
      (select coalesce(jsonb_object_agg(k.holder_id, k.year), '{}') from (
        select s.holder_id, max(extract(year from coalesce(s.until_at, app_now())))::int as year
        from household_member m
        join case_file c on c.tenant_id = m.tenant_id and c.household_id = m.household_id and c.undone_at is null
        join seat s on s.tenant_id = c.tenant_id and s.case_id = c.id and s.role = 'director'
        where m.tenant_id = r.tenant_id and m.person_id = r.person_id group by s.holder_id) k) as knew
    from report r join person p on p.tenant_id = r.tenant_id and p.id = r.person_id
    where r.tenant_id = app_tenant() and r.id = any ($1::uuid[])),
  load as materialized (
    select s.holder_id, sum(case c.weight when 'heavy' then 4 else 1 end)::int as points
    from seat s join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id and c.closed_on is null
    where s.tenant_id = app_tenant() and s.role = 'director' and s.until_at is null group by s.holder_id)
  select q.report_id, w.id, w.name, t.name as team, w.ceiling_points as ceiling, coalesce(l.points, 0) as points, w.knowledge,
    (q.knew ->> w.id::text)::int as knew_in,
    case when q.language <> 'nl' and q.language = any (w.languages) then q.language end as speaks,
    exists (select from team_area a where a.tenant_id = w.tenant_id and a.team_id = t.id and a.postcode = q.postcode) as near,
    case when ${declared('w.id', 'q.person_id')} then 'declared'
      when ${reported('w.id', 'q.person_id')} then 'own-circle' end as tie
  from reporter q
  cross join worker w
  left join load l on l.holder_id = w.id
  left join lateral (select t.id, t.name from post p join team t on t.tenant_id = p.tenant_id and t.id = p.team_id
    where p.tenant_id = w.tenant_id and p.worker_id = w.id and p.from_date <= $2::date
      and (p.until_date is null or p.until_date >= $2::date) order by p.from_date desc limit 1) t on true
  where w.tenant_id = app_tenant() and w.role = 'director' and w.active_from <= $2::date
    and (w.active_until is null or w.active_until >= $2::date)`)

export interface RoundReportRow {
  id: string
  state: string
  version: number
  person_id: string
  given_names: string
  infix: string
  family_name: string
  language: string
  life_domains: string[]
  household: string[]
}

/** What a round needs to know of its reports, the shortest term first. */
export const reportsOfRound = prepare<RoundReportRow, [reportIds: readonly string[]]>(`
  select r.id, r.state, r.version, r.person_id, p.given_names, p.infix, p.family_name, p.language,
    array(select distinct d from question q, unnest(q.life_domains) d
      where q.tenant_id = r.tenant_id and q.report_id = r.id and q.state = 'new') as life_domains,
    array(select o.given_names from household_member me
      join household h on h.tenant_id = me.tenant_id and h.id = me.household_id and h.state = 'confirmed'
      join household_member m on m.tenant_id = h.tenant_id and m.household_id = h.id and m.until_date is null
      join person o on o.tenant_id = m.tenant_id and o.id = m.person_id
      where me.tenant_id = r.tenant_id and me.person_id = r.person_id and me.until_date is null order by m.position) as household
  from report r
  join person p on p.tenant_id = r.tenant_id and p.id = r.person_id
  where r.tenant_id = app_tenant() and r.id = any ($1::uuid[]) and r.state = 'received'
  order by (select min(t.due_on) from term t where t.tenant_id = r.tenant_id and t.report_id = r.id), r.received_at`)

/** The actor's newest round that may still be taken back. */
export const lastRound = prepare<{ id: string; decided_at: Date; count: number }, [since: string]>(`
  select o.id, o.decided_at, (select count(*)::int from triage_round_item i where i.tenant_id = o.tenant_id and i.round_id = o.id) as count
  from triage_round o
  where o.tenant_id = app_tenant() and o.decided_by = app_actor() and o.undone_at is null and o.decided_at >= $1::timestamptz
  order by o.decided_at desc limit 1`)

export interface OwnCircleRow {
  id: string
  person_id: string
  given_names: string
  infix: string
  family_name: string
  declared_at: Date
  version: number
}

export const ownCircle = prepare<OwnCircleRow, []>(`
  select x.id, x.person_id, p.given_names, p.infix, p.family_name, x.declared_at, x.version
  from worker_exclusion x join person p on p.tenant_id = x.tenant_id and p.id = x.person_id
  where x.tenant_id = app_tenant() and x.worker_id = app_actor() and x.withdrawn_at is null
  order by p.family_name, p.given_names`)

/** May this worker ($2) not take this report ($1)? */
export const tiedTo = prepare<{ tied: boolean }, [reportId: string, workerId: string]>(`
  select ${declared('$2::uuid', 'r.person_id')} or ${reported('$2::uuid', 'r.person_id')} as tied
  from report r where r.tenant_id = app_tenant() and r.id = $1::uuid`)
