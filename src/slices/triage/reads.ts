import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'

export interface WaitingRow {
  id: string
  number: number
  given_names: string
  infix: string
  family_name: string
  birth_year: number | null
  birth_month: number | null
  birth_day: number | null
  received_at: Date
  received_on: PlainDate
  channel: string
  first_split: string
  questions: number
  first_words: string
  life_domains: string[]
  due_on: PlainDate
  paused: boolean
}

/** Reports that wait for a decision, least time left first; a term that stands still comes after those that run. */
export const waitingReports = prepare<WaitingRow, []>(`
  select r.id, r.number, p.given_names, p.infix, p.family_name, p.birth_year, p.birth_month, p.birth_day,
    r.received_at, r.received_on, r.channel, r.first_split, q.questions, q.first_words, q.life_domains, t.due_on,
    exists (select 1 from term_suspension s where s.tenant_id = t.tenant_id and s.term_id = t.id and s.until_date is null) as paused
  from report r
  join person p on p.tenant_id = r.tenant_id and p.id = r.person_id
  join lateral (
    select count(distinct q.id)::int as questions, min(q.own_words) filter (where q.position = 0) as first_words,
      array_agg(distinct d) as life_domains
    from question q left join lateral unnest(q.life_domains) d on true
    where q.tenant_id = r.tenant_id and q.report_id = r.id) q on true
  join lateral (select t.tenant_id, t.id, t.due_on from term t where t.tenant_id = r.tenant_id and t.report_id = r.id
    order by t.due_on limit 1) t on true
  where r.tenant_id = app_tenant() and r.state = 'received'
  order by t.due_on, r.received_at limit 3000`)

export const waitingSubjects =
  "select r.person_id from report r where r.tenant_id = (select app_tenant()) and r.state = 'received'"

export interface ReportRow {
  id: string
  number: number
  state: string
  channel: string
  first_split: string
  call_back: string
  received_at: Date
  taken_by: string
  version: number
  person_id: string
  given_names: string
  infix: string
  family_name: string
  birth_year: number | null
  birth_month: number | null
  birth_day: number | null
  street: string | null
  house_number: string | null
  address_secret: boolean
  bsn_tail: string | null
}

export const reportById = prepare<ReportRow, [id: string]>(`
  select r.id, r.number, r.state, r.channel, r.first_split, r.call_back, r.received_at, w.name as taken_by, r.version,
    p.id as person_id, p.given_names, p.infix, p.family_name, p.birth_year, p.birth_month, p.birth_day,
    p.street, p.house_number, p.address_secret, p.bsn_tail
  from report r
  join person p on p.tenant_id = r.tenant_id and p.id = r.person_id
  join worker w on w.tenant_id = r.tenant_id and w.id = r.taken_by
  where r.tenant_id = app_tenant() and r.id = $1`)

export interface QuestionRow {
  id: string
  own_words: string
  wished_effect: string
  life_domains: string[]
  asked_on: boolean
  state: string
  weight: string | null
  reasons: string[] | null
  note: string | null
  decided_by: string | null
  decided_at: Date | null
}

export const questionsOfReport = prepare<QuestionRow, [reportId: string]>(`
  select q.id, q.own_words, q.wished_effect, q.life_domains, q.asked_on, q.state, d.weight, d.reasons, d.note,
    w.name as decided_by, d.decided_at
  from question q
  left join triage_decision d on d.tenant_id = q.tenant_id and d.question_id = q.id
  left join worker w on w.tenant_id = d.tenant_id and w.id = d.assessor_id
  where q.tenant_id = app_tenant() and q.report_id = $1 order by q.position`)

export interface DirectorRow {
  id: string
  name: string
  team: string | null
  ceiling: number
  knowledge: string[]
  points: number
  knew_household: boolean
}

/** Who may take the director's seat, with present load, and whether they knew this household (continuity, B3). */
export const directorsFor = prepare<DirectorRow, [reportId: string, today: string]>(`
  select w.id, w.name, t.name as team, w.ceiling_points as ceiling, w.knowledge,
    coalesce((select sum(case c.weight when 'heavy' then 4 else 1 end) from seat s
      join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id and c.closed_on is null
      where s.tenant_id = w.tenant_id and s.holder_id = w.id and s.role = 'director' and s.until_at is null), 0)::int as points,
    exists (select 1 from report r
      join household_member m on m.tenant_id = r.tenant_id and m.person_id = r.person_id
      join case_file c on c.tenant_id = m.tenant_id and c.household_id = m.household_id
      join seat s on s.tenant_id = c.tenant_id and s.case_id = c.id and s.holder_id = w.id and s.role = 'director'
      where r.tenant_id = w.tenant_id and r.id = $1) as knew_household
  from worker w
  left join lateral (select t.name from post p join team t on t.tenant_id = p.tenant_id and t.id = p.team_id
    where p.tenant_id = w.tenant_id and p.worker_id = w.id and p.from_date <= $2::date
      and (p.until_date is null or p.until_date >= $2::date) order by p.from_date desc limit 1) t on true
  where w.tenant_id = app_tenant() and w.role = 'director' and w.active_from <= $2::date
    and (w.active_until is null or w.active_until >= $2::date)`)
