import { prepare, prepareOver } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { reasonWords } from '#slices/criteria'
import type { ReasonOut } from '#slices/criteria/contract'
import type { Verdict } from './rules/steps.ts'

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
  sender: string | null
  due_on: PlainDate
  paused: boolean
}

export interface WaitingTermRow {
  received_on: PlainDate
  due_on: PlainDate
  paused: boolean
}

const firstTerm = `join lateral (select t.due_on, exists (select from term_suspension s where s.tenant_id = t.tenant_id
      and s.term_id = t.id and s.until_date is null) as paused
    from term t where t.tenant_id = r.tenant_id and t.report_id = r.id order by t.due_on limit 1) t on true`

/** The terms of all that wait, to count them by; nobody's data. */
export const waitingTerms = prepare<WaitingTermRow, []>(`
  select r.received_on, t.due_on, t.paused from report r ${firstTerm}
  where r.tenant_id = app_tenant() and r.state = 'received'`)

/** What waits and is shown: least time left first; a term that stands still comes after those that run. */
const overShown = prepareOver<[most: number]>(`shown as materialized (
    select r.tenant_id, r.id, r.number, r.person_id, r.received_at, r.received_on, r.channel, r.first_split,
      r.contact_id, t.due_on, t.paused
    from report r ${firstTerm}
    where r.tenant_id = app_tenant() and r.state = 'received'
    order by t.paused, t.due_on, r.received_at, r.id limit $1::int)`)

export const waitingReports = overShown<WaitingRow>(`
  select r.id, r.number, p.given_names, p.infix, p.family_name, p.birth_year, p.birth_month, p.birth_day,
    r.received_at, r.received_on, r.channel, r.first_split, q.questions, q.first_words, q.life_domains, e.sender, r.due_on, r.paused
  from shown r
  join person p on p.tenant_id = r.tenant_id and p.id = r.person_id
  left join early_signal e on e.tenant_id = r.tenant_id and e.contact_id = r.contact_id
  join lateral (
    select count(distinct q.id)::int as questions, min(q.own_words) filter (where q.position = 0) as first_words,
      array_agg(distinct d) as life_domains
    from question q left join lateral unnest(q.life_domains) d on true
    where q.tenant_id = r.tenant_id and q.report_id = r.id) q on true
  order by r.paused, r.due_on, r.received_at, r.id`)

export const countWaiting = prepare<{ count: number }, []>(
  `select count(*)::int as count from report r where r.tenant_id = app_tenant() and r.state = 'received'
    and exists (select from term t where t.tenant_id = r.tenant_id and t.report_id = r.id)`,
)

/** Only whoever is shown was looked at. */
export const waitingSubjects = overShown<{ person_id: string }>('select person_id from shown')

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
  language: string
  street: string | null
  house_number: string | null
  address_secret: boolean
  bsn_tail: string | null
  withdrawn_because: string | null
  withdrawn_on: PlainDate | null
  withdrawn_by: string | null
}

export const reportById = prepare<ReportRow, [id: string]>(`
  select r.id, r.number, r.state, r.channel, r.first_split, r.call_back, r.received_at, w.name as taken_by, r.version,
    p.id as person_id, p.given_names, p.infix, p.family_name, p.birth_year, p.birth_month, p.birth_day,
    p.language, p.street, p.house_number, p.address_secret, p.bsn_tail,
    x.reason as withdrawn_because, x.withdrawn_on, xw.name as withdrawn_by
  from report r
  join person p on p.tenant_id = r.tenant_id and p.id = r.person_id
  join worker w on w.tenant_id = r.tenant_id and w.id = r.taken_by
  left join report_withdrawal x on x.tenant_id = r.tenant_id and x.report_id = r.id and x.undone_at is null
  left join worker xw on xw.tenant_id = x.tenant_id and xw.id = x.withdrawn_by
  where r.tenant_id = app_tenant() and r.id = $1`)

export interface QuestionRow {
  id: string
  own_words: string
  wished_effect: string
  life_domains: string[]
  asked_on: boolean
  state: string
  weight: string | null
  reasons: ReasonOut[]
  note: string | null
  decided_by: string | null
  decided_at: Date | null
  chosen: string[]
  considered: { name: string; verdict: Verdict; note: string }[]
  sender: string | null
  threat: boolean | null
}

export const questionsOfReport = prepare<QuestionRow, [reportId: string]>(`
  select q.id, q.own_words, q.wished_effect, q.life_domains, q.asked_on, q.state, d.weight, ${reasonWords('d')} as reasons, d.note,
    w.name as decided_by, d.decided_at,
    array(select o.name from help_option o where o.tenant_id = d.tenant_id and o.id = any (d.options) order by o.ring, o.name) as chosen,
    (select coalesce(jsonb_agg(jsonb_build_object('name', o.name, 'verdict', c.verdict, 'note', c.note) order by o.ring, o.name), '[]')
      from triage_consideration c join help_option o on o.tenant_id = c.tenant_id and o.id = c.option_id
      where c.tenant_id = d.tenant_id and c.decision_id = d.id) as considered,
    e.sender, e.threat
  from question q
  left join early_signal e on e.tenant_id = q.tenant_id and e.contact_id = q.contact_id
  left join triage_decision d on d.tenant_id = q.tenant_id and d.question_id = q.id
    and not exists (select from triage_undone u where u.tenant_id = d.tenant_id and u.decision_id = d.id)
  left join worker w on w.tenant_id = d.tenant_id and w.id = d.assessor_id
  where q.tenant_id = app_tenant() and q.report_id = $1 order by q.position`)
