import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { DaysLine } from './rules/parts.ts'

/** Days per part of the route, over all cases that passed a station in the period. Numbers only. */
export const daysOfChain = prepare<DaysLine, [from: Date, until: Date]>(
  'select part::int as part, who, cases, days from chain_days($1::timestamptz, $2::timestamptz)',
)

export interface KeptRow {
  organisationId: string | null
  name: string | null
  kind: string | null
  person: string | null
  people: number
  kept: number
  later: number
  broken: number
}

export const keptPerLink = prepare<KeptRow, [from: Date, until: Date]>(`
  select organisation_id as "organisationId", name, kind, person, people, kept, later, broken
  from chain_kept($1::timestamptz, $2::timestamptz)`)

export interface LoadRow {
  id: string
  name: string
  team: string | null
  ceiling: number
  cases: number
  points: number
  finishing: number
  moves: number
  led: boolean
}

/** Directors at work: what each carries, what is being finished, what certain transfers bring. No household is named. */
export const loadOfDirectors = prepare<LoadRow, [today: PlainDate, until: PlainDate]>(`
  with load as materialized (
    select s.holder_id, count(*)::int as cases, sum(case c.weight when 'heavy' then 4 else 1 end)::int as points,
      coalesce(sum(case c.weight when 'heavy' then 4 else 1 end) filter (where c.phase = 'evaluating'), 0)::int as finishing
    from seat s join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id and c.closed_on is null and c.undone_at is null
    where s.tenant_id = app_tenant() and s.role = 'director' and s.until_at is null group by s.holder_id)
  select w.id, w.name, t.name as team, w.ceiling_points as ceiling, coalesce(l.cases, 0) as cases, coalesce(l.points, 0) as points,
    coalesce(l.finishing, 0) as finishing, coalesce(m.points, 0) as moves, leads(w.id) as led
  from worker w
  left join load l on l.holder_id = w.id
  left join chain_moves($2::date) m on m.worker_id = w.id
  left join lateral (select t.name from post p join team t on t.tenant_id = p.tenant_id and t.id = p.team_id
    where p.tenant_id = w.tenant_id and p.worker_id = w.id and p.from_date <= $1::date
      and (p.until_date is null or p.until_date >= $1::date) order by p.from_date desc limit 1) t on true
  where w.tenant_id = app_tenant() and w.role = 'director' and w.active_from <= $1::date
    and (w.active_until is null or w.active_until >= $1::date)
  order by w.ceiling_points - coalesce(l.points, 0), w.name`)

export interface WaitingRow {
  kind: 'breakthrough' | 'escalation' | 'referral' | 'no-director' | 'case-term' | 'report-term'
  whoId: string | null
  who: string | null
  count: number
  since: PlainDate
  due: PlainDate | null
}

/** Breakthroughs and escalations per who decides. */
export const waitingDecisions = prepare<WaitingRow, []>(`
  select kind, worker_id as "whoId", worker as who, count, to_char(since, 'YYYY-MM-DD') as since, to_char(due, 'YYYY-MM-DD') as due
  from chain_decisions()`)

/** Referrals without an answer after the day by which it was asked, per receiving organisation. */
export const waitingReferrals = prepare<WaitingRow, [today: PlainDate]>(`
  select 'referral' as kind, o.id as "whoId", o.name as who, count(*)::int as count, to_char(min(r.sent_on), 'YYYY-MM-DD') as since,
    to_char(min(r.answer_by), 'YYYY-MM-DD') as due
  from case_referral r join organisation o on o.tenant_id = r.tenant_id and o.id = r.to_organisation_id
  where r.tenant_id = app_tenant() and r.state in ('sent', 'seen') and r.answer_by < $1::date group by o.id, o.name`)

/** Running cases that nobody steers: the director left, and no stand-in sits there. */
export const withoutDirector = prepare<WaitingRow, [today: PlainDate]>(`
  select 'no-director' as kind, null as "whoId", max(x.who) as who, count(*)::int as count, to_char(min(x.since), 'YYYY-MM-DD') as since,
    null as due
  from (
    select coalesce(max(w.active_until), min(c.opened_on)) as since, max(w.name) as who
    from case_file c
    left join seat s on s.tenant_id = c.tenant_id and s.case_id = c.id and s.role in ('director', 'stand-in') and s.from_at <= app_now()
      and (s.until_at is null or s.until_at > app_now())
    left join worker w on w.tenant_id = s.tenant_id and w.id = s.holder_id
    where c.tenant_id = app_tenant() and c.closed_on is null and c.undone_at is null
    group by c.id
    having not coalesce(bool_or(w.id is not null and (w.active_until is null or w.active_until >= $1::date)), false)) x
  having count(*) > 0`)

/** Terms that are late or end within a week and do not stand still, per who has to meet them. */
export const termsAtRisk = prepare<WaitingRow, [today: PlainDate]>(`
  select case when t.case_id is null then 'report-term' else 'case-term' end as kind, w.id as "whoId", w.name as who, count(*)::int as count,
    to_char(min(t.starts_on), 'YYYY-MM-DD') as since, to_char(min(t.due_on), 'YYYY-MM-DD') as due
  from term t
  left join seat s on s.tenant_id = t.tenant_id and s.case_id = t.case_id and s.role = 'director' and s.until_at is null
  left join worker w on w.tenant_id = s.tenant_id and w.id = s.holder_id
  where t.tenant_id = app_tenant() and t.met_on is null and t.due_on <= $1::date + 7
    and not exists (select from term_suspension x where x.tenant_id = t.tenant_id and x.term_id = t.id and x.until_date is null)
  group by 1, w.id, w.name`)

/** The norms that count on a day. */
export const normsOn = prepare<{ days: number[] }, [day: PlainDate]>(`
  select days from chain_norm where tenant_id = app_tenant() and from_date <= $1::date order by from_date desc limit 1`)

/** All sets of norms, the newest first. */
export const allNorms = prepare<{ days: number[]; fromOn: PlainDate }, []>(`
  select days, to_char(from_date, 'YYYY-MM-DD') as "fromOn" from chain_norm where tenant_id = app_tenant() order by from_date desc`)

export const runningCases = prepare<{ count: number }, []>(`
  select count(*)::int as count from case_file where tenant_id = app_tenant() and closed_on is null and undone_at is null`)
