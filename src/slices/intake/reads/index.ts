import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Channel, Reporter, SignalSender } from '../rules/channel.ts'
import type { About, Answer, ChecklistItem } from '../rules/checklist.ts'
import type { LifeDomain } from '../rules/life-domains.ts'
import type { NeighbourhoodState } from '../rules/neighbourhood.ts'
import type { AboutRelation } from '../rules/report.ts'
import { type CallBackNorm, callBackInSight, callBackNormText } from '../store/call-back.ts'
import type { Circle } from '../store/circle.ts'
import { parkedInSight } from '../store/parked.ts'

export const newestVersion = prepare<{ version: number; publishedAt: Date; publishedBy: string | null }, []>(`
  select v.version, v.published_at as "publishedAt", w.name as "publishedBy" from checklist_version v
  left join worker w on w.tenant_id = v.tenant_id and w.id = v.published_by
  where v.tenant_id = app_tenant() order by v.version desc limit 1`)

export const allVersions = prepare<
  { version: number; publishedAt: Date; publishedBy: string | null; items: ChecklistItem[] },
  []
>(`
  select v.version, v.published_at as "publishedAt", w.name as "publishedBy",
    (select jsonb_agg(jsonb_build_object('lifeDomain', i.life_domain, 'about', i.about,
        'ask', jsonb_build_object('nl', i.ask_nl, 'en', i.ask_en),
        'onYes', jsonb_build_object('nl', i.on_yes_nl, 'en', i.on_yes_en)) order by i.position)
      from checklist_item i where i.tenant_id = v.tenant_id and i.version = v.version) as items
  from checklist_version v
  left join worker w on w.tenant_id = v.tenant_id and w.id = v.published_by
  where v.tenant_id = app_tenant() order by v.version desc`)

export interface ItemRow {
  life_domain: LifeDomain
  about: About
  ask_nl: string
  ask_en: string
  on_yes_nl: string
  on_yes_en: string
}

/** The list of one version, or the newest. */
export const itemsOfVersion = prepare<ItemRow & { version: number }, [version: number | null]>(`
  select i.version, i.life_domain, i.about, i.ask_nl, i.ask_en, i.on_yes_nl, i.on_yes_en from checklist_item i
  where i.tenant_id = app_tenant() and i.version = coalesce($1::int,
    (select max(version) from checklist_version where tenant_id = app_tenant()))
  order by i.position`)

export const newestItems = prepare<ItemRow, []>(`
  select i.life_domain, i.about, i.ask_nl, i.ask_en, i.on_yes_nl, i.on_yes_en from checklist_item i
  where i.tenant_id = app_tenant()
    and i.version = (select max(version) from checklist_version where tenant_id = app_tenant())
  order by i.position`)

export const arrivalReport = prepare<{ own_circle: boolean }, [id: string]>(
  'select own_circle from report where tenant_id = app_tenant() and id = $1',
)

export interface ArrivalRow {
  at: Date
  channel: Channel
  taken_by: string
  reporter: Reporter
  reporter_name: string
  reporter_phone: string
  authority: Answer | null
  version: number | null
  referrer: string | null
  organisation: string | null
  phone: string | null
  knows: boolean | null
  agrees: boolean | null
  sender: SignalSender | null
  threat: boolean | null
  circle: Circle | null
  /** Every domain of the list that was used; without an answer it was not asked. */
  signals: { lifeDomain: LifeDomain; answer: Answer | null }[]
}

/** The contacts in which a report was told, the first one first. */
export const arrivalsOf = prepare<ArrivalRow, [reportId: string]>(`
  select c.started_at as at, c.channel, w.name as taken_by, c.reporter, c.reporter_name, c.reporter_phone, c.authority,
    c.checklist_version as version, f.name as referrer, f.organisation, f.phone, f.resident_knows as knows,
    f.resident_agrees as agrees, s.sender, s.threat,
    case when k.contact_id is not null then jsonb_build_object('alreadyHelps', k.already_helps, 'knowing', k.knowing,
      'helper', jsonb_build_object('name', k.helper_name, 'relation', k.helper_relation, 'phone', k.helper_phone)) end as circle,
    coalesce((select jsonb_agg(jsonb_build_object('lifeDomain', i.life_domain, 'answer', a.answer) order by i.position)
      from checklist_item i
      left join signal_answer a on a.tenant_id = i.tenant_id and a.contact_id = c.id and a.life_domain = i.life_domain
      where i.tenant_id = c.tenant_id and i.version = c.checklist_version), '[]') as signals
  from report r
  join contact c on c.tenant_id = r.tenant_id and (c.id = r.contact_id or c.id in
    (select q.contact_id from question q where q.tenant_id = r.tenant_id and q.report_id = r.id))
  join worker w on w.tenant_id = c.tenant_id and w.id = c.worker_id
  left join referral f on f.tenant_id = c.tenant_id and f.contact_id = c.id
  left join early_signal s on s.tenant_id = c.tenant_id and s.contact_id = c.id
  left join contact_circle k on k.tenant_id = c.tenant_id and k.contact_id = c.id
  where r.tenant_id = app_tenant() and r.id = $1 order by c.started_at`)

export interface AboutRow {
  questionId: string
  relation: AboutRelation
  given_names: string | null
  infix: string | null
  family_name: string | null
}

export const aboutsOf = prepare<AboutRow, [reportId: string]>(`
  select q.id as "questionId", q.about_relation as relation, p.given_names, p.infix, p.family_name
  from report r
  join question q on q.tenant_id = r.tenant_id and q.report_id = r.id
  left join person p on p.tenant_id = q.tenant_id and p.id = q.about_person_id
  where r.tenant_id = app_tenant() and r.id = $1 and (q.about_relation <> 'self' or q.about_person_id is not null)
  order by q.position`)

/** Data subjects of a report: the person and whom its questions are for. */
export const arrivalSubjects = `
  select person_id from report where tenant_id = (select app_tenant()) and id = $1::uuid
  union select q.about_person_id from question q join report r on r.tenant_id = q.tenant_id and r.id = q.report_id
    where q.tenant_id = (select app_tenant()) and r.id = $1::uuid and q.about_person_id is not null`

export const parkedContacts = prepare<
  {
    id: string
    title: string
    reason: string
    worker: string
    worker_id: string
    parked_at: Date | null
    version: number
  },
  []
>(`
  select g.id, g.title, g.reason, w.name as worker, g.worker_id, g.parked_at, g.version from contact_in_progress g
  join worker w on w.tenant_id = g.tenant_id and w.id = g.worker_id
  where g.tenant_id = app_tenant() and ${parkedInSight} order by g.parked_at nulls first, g.id limit 100`)

export const parkedContent = prepare<{ content: Record<string, unknown>; version: number }, [id: string]>(`
  select g.content, g.version from contact_in_progress g
  where g.tenant_id = app_tenant() and g.id = $1 and g.worker_id = app_actor()`)

export const parkedSubjects = `select g.person_id from contact_in_progress g
  where g.tenant_id = (select app_tenant()) and g.person_id is not null and ${parkedInSight}`

export interface CallBackRow {
  id: string
  number: number
  given_names: string
  infix: string
  family_name: string
  phone: string | null
  first_words: string
  wish: string
  team_id: string | null
  worker_id: string | null
  to_name: string | null
  asked_at: Date
  due_at: Date
  attempts: number
  last_at: Date | null
  version: number
}

/** Open call-backs in sight of the actor, the earliest norm first. */
export const openCallBacks = prepare<CallBackRow, []>(`
  select c.id, r.number, p.given_names, p.infix, p.family_name, coalesce(nullif(k.reporter_phone, ''), p.phone) as phone,
    coalesce((select q.own_words from question q where q.tenant_id = c.tenant_id and q.report_id = c.report_id
      order by q.position limit 1), '') as first_words,
    c.wish, c.team_id, c.worker_id, coalesce(w.name, t.name) as to_name, c.asked_at, c.due_at,
    (select count(*) from call_attempt a where a.tenant_id = c.tenant_id and a.call_back_id = c.id
      and a.outcome = 'not-reached')::int as attempts,
    (select max(a.at) from call_attempt a where a.tenant_id = c.tenant_id and a.call_back_id = c.id) as last_at, c.version
  from call_back c
  join report r on r.tenant_id = c.tenant_id and r.id = c.report_id
  join contact k on k.tenant_id = r.tenant_id and k.id = r.contact_id
  join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
  left join worker w on w.tenant_id = c.tenant_id and w.id = c.worker_id
  left join team t on t.tenant_id = c.tenant_id and t.id = c.team_id
  where c.tenant_id = app_tenant() and c.state = 'open' and ${callBackInSight}
  order by c.due_at, c.id limit 500`)

export const callBackSubjects = `select c.person_id from call_back c
  where c.tenant_id = (select app_tenant()) and c.state = 'open' and ${callBackInSight}`

export const countCallBacks = prepare<{ count: number }, []>(`
  select count(*)::int as count from call_back c
  where c.tenant_id = app_tenant() and c.state = 'open' and ${callBackInSight}`)

export const publishedNorm = prepare<CallBackNorm, []>(callBackNormText)

/** To whom work can be given: teams first, then people. */
export const addressees = prepare<{ kind: 'team' | 'worker'; id: string; name: string }, [today: string]>(`
  select 'team' as kind, id, name from team where tenant_id = app_tenant()
  union all select 'worker', id, name from worker where tenant_id = app_tenant()
    and role in ('front-desk','assessor','director','professional','team-lead')
    and active_from <= $1::date and (active_until is null or active_until >= $1::date)
  order by 1, 3, 2`)

export interface NeighbourhoodRow {
  id: string
  number: number
  neighbourhood: string
  street: string
  own_words: string
  channel: 'phone' | 'counter' | 'post' | 'web' | 'visit'
  received_on: PlainDate
  team_id: string | null
  worker_id: string | null
  to_name: string | null
  state: NeighbourhoodState
  answer: string
  answered_on: PlainDate | null
  answered_by: string | null
  version: number
}

const neighbourhoodText = `
  select q.id, q.number, n.name as neighbourhood, q.street, q.own_words, q.channel, q.received_on, q.team_id, q.worker_id,
    coalesce(w.name, t.name) as to_name, q.state, q.answer, q.answered_on, a.name as answered_by, q.version
  from neighbourhood_question q
  join neighbourhood n on n.tenant_id = q.tenant_id and n.id = q.neighbourhood_id
  left join worker w on w.tenant_id = q.tenant_id and w.id = q.worker_id
  left join team t on t.tenant_id = q.tenant_id and t.id = q.team_id
  left join worker a on a.tenant_id = q.tenant_id and a.id = q.answered_by
  where q.tenant_id = app_tenant()`

export const openNeighbourhoodQuestions = prepare<NeighbourhoodRow, []>(
  `${neighbourhoodText} and q.state <> 'answered' order by q.received_at limit 500`,
)
export const answeredNeighbourhoodQuestions = prepare<NeighbourhoodRow, []>(
  `${neighbourhoodText} and q.state = 'answered' order by q.answered_on desc, q.number desc limit 30`,
)

/** Open, and received in the last twelve months, per neighbourhood; also those without any. */
export const neighbourhoodCounts = prepare<
  { id: string; name: string; open: number; year: number },
  [since: string]
>(`
  select n.id, n.name, count(q.id) filter (where q.state <> 'answered')::int as open,
    count(q.id) filter (where q.received_on >= $1::date)::int as year
  from neighbourhood n
  left join neighbourhood_question q on q.tenant_id = n.tenant_id and q.neighbourhood_id = n.id
  where n.tenant_id = app_tenant() group by n.id, n.name order by 4 desc, n.name`)
