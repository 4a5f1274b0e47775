import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { ofCase } from '#slices/access'
import type { VerdictAnswer } from './rules/answer.ts'
import type { StepKind } from './rules/ask.ts'

export interface DoneStepRow {
  kind: StepKind
  id: string
  caseId: string
  personId: string
  about: string
  helperId: string | null
  helperName: string
  doneOn: PlainDate
  centralPersonId: string
  unsafe: boolean
  birth: { year: number | null; month: number | null; day: number | null }
  centralBirth: { year: number | null; month: number | null; day: number | null }
}

const birth = (p: string) =>
  `json_build_object('year', ${p}.birth_year, 'month', ${p}.birth_month, 'day', ${p}.birth_day)`

/** The director of a case, who stands for a round table. */
const director = `(select w.name from seat d join worker w on w.tenant_id = d.tenant_id and w.id = d.holder_id
  where d.tenant_id = app_tenant() and d.case_id = t.case_id and d.role = 'director' and d.until_at is null limit 1)`

/**
 * Steps that were done since a moment and were not asked about: a promise kept by a worker or partner, a referral that was
 * closed, a round table that was held. The system reads this once a day; the rules choose whom it asks. Materialized: on tables
 * that were never analysed the planner would gather all that was done once more for every open case.
 */
export const doneSteps = prepare<DoneStepRow, [since: Date]>(`
  with done as materialized (
    select 'agreement' as kind, a.id, a.case_id, a.for_person_id as person_id, a.title as about, a.promiser_id as helper_id,
      coalesce(w.name, pa.name, '') as helper_name, a.state_since as at
    from agreement a
    left join worker w on a.promiser_kind = 'worker' and w.tenant_id = a.tenant_id and w.id = a.promiser_id
    left join partner pa on a.promiser_kind = 'organisation' and pa.tenant_id = a.tenant_id and pa.id = a.promiser_id
    where a.tenant_id = app_tenant() and a.state = 'kept' and a.promiser_kind in ('worker', 'organisation') and a.state_since >= $1
    union all
    select 'referral', r.id, r.case_id, r.person_id, o.name, coalesce(r.to_worker, r.to_partner), coalesce(w.name, pa.name, ''), r.state_since
    from case_referral r join organisation o on o.tenant_id = r.tenant_id and o.id = r.to_organisation_id
    left join worker w on w.tenant_id = r.tenant_id and w.id = r.to_worker
    left join partner pa on pa.tenant_id = r.tenant_id and pa.id = r.to_partner
    where r.tenant_id = app_tenant() and r.state = 'closed' and r.outcome <> 'elsewhere' and r.state_since >= $1
    union all
    select 'round-table', t.id, t.case_id, c.central_person_id, '', null, coalesce(${director}, ''), t.ended_at
    from round_table t join case_file c on c.tenant_id = t.tenant_id and c.id = t.case_id
    where t.tenant_id = app_tenant() and t.state = 'closed' and t.ended_at >= $1)
  select d.kind, d.id, d.case_id as "caseId", d.person_id as "personId", d.about, d.helper_id as "helperId",
    d.helper_name as "helperName", (d.at at time zone 'Europe/Amsterdam')::date as "doneOn", c.central_person_id as "centralPersonId",
    ${birth('p')} as birth, ${birth('cp')} as "centralBirth",
    exists (select from meldcode m where m.tenant_id = c.tenant_id and m.case_id = c.id and m.state <> 'closed')
      or exists (select from safety_line s where s.tenant_id = c.tenant_id and s.case_id = c.id and s.ended_on is null
        and s.sort in ('danger', 'coercion')) as unsafe
  from done d
  join case_file c on c.tenant_id = app_tenant() and c.id = d.case_id and c.closed_on is null
  join person p on p.tenant_id = app_tenant() and p.id = d.person_id
  join person cp on cp.tenant_id = app_tenant() and cp.id = c.central_person_id
  where not exists (select from step_verdict v where v.tenant_id = app_tenant() and v.step_kind = d.kind and v.step_id = d.id)
  order by d.at, d.id limit 2000`)

export interface AskedPersonRow {
  id: string
  stopped: boolean
  lastAskedOn: PlainDate | null
  given_names: string
  infix: string
  family_name: string
  email: string | null
  street: string | null
  house_number: string | null
  address_secret: boolean
  language: string
}

const stops = `coalesce((select w.stops from verdict_wish w where w.tenant_id = p.tenant_id and w.person_id = p.id
  order by w.said_at desc, w.id desc limit 1), false)`

/** Who may be asked, when that was done last, and how they are written to. */
export const askedPeople = prepare<AskedPersonRow, [ids: readonly string[]]>(`
  select p.id, ${stops} as stopped, p.given_names, p.infix, p.family_name, p.email, p.street, p.house_number, p.address_secret,
    p.language, (select max((v.asked_at at time zone 'Europe/Amsterdam')::date) from step_verdict v
      where v.tenant_id = p.tenant_id and v.person_id = p.id) as "lastAskedOn"
  from person p where p.tenant_id = app_tenant() and p.id = any ($1::uuid[])`)

export interface VerdictRow {
  id: string
  caseId: string
  personId: string
  stepKind: StepKind
  stepId: string
  about: string
  helperName: string
  stepOn: PlainDate
  askedOn: PlainDate
  answerUntil: PlainDate
  answer: VerdictAnswer | null
  answeredOn: PlainDate | null
  words: string
  shared: boolean
  wantsCall: boolean
  closed: boolean
  withdrawn: boolean
  version: number
}

const columns = `v.id, v.case_id as "caseId", v.person_id as "personId", v.step_kind as "stepKind", v.step_id as "stepId", v.about,
  v.helper_name as "helperName", v.step_on as "stepOn", (v.asked_at at time zone 'Europe/Amsterdam')::date as "askedOn",
  v.answer_until as "answerUntil", v.answer, (v.answered_at at time zone 'Europe/Amsterdam')::date as "answeredOn",
  coalesce(k.words, '') as words, coalesce(k.shared, false) as shared, v.wants_call as "wantsCall", v.version,
  v.withdrawn_at is not null as withdrawn,
  (select c.closed_on is not null from case_file c where c.tenant_id = v.tenant_id and c.id = v.case_id) as closed`
const words = 'left join step_verdict_words k on k.tenant_id = v.tenant_id and k.verdict_id = v.id'

/** One question of the resident who looks. */
export const ownVerdict = prepare<VerdictRow, [id: string]>(`
  select ${columns} from step_verdict v ${words} where v.tenant_id = app_tenant() and v.person_id = app_actor() and v.id = $1::uuid`)

/** What the resident was asked and can still answer or change, newest first; nothing once the case is closed or the question withdrawn. */
export const ownVerdicts = prepare<VerdictRow, [today: PlainDate, changeDays: number]>(`
  select ${columns} from step_verdict v ${words} where v.tenant_id = app_tenant() and v.person_id = app_actor()
    and v.withdrawn_at is null and case when v.answered_at is null then v.answer_until
      else (v.answered_at at time zone 'Europe/Amsterdam')::date + $2::int end >= $1::date
    and exists (select from case_file c where c.tenant_id = v.tenant_id and c.id = v.case_id and c.closed_on is null)
  order by v.asked_at desc, v.id limit 5`)

/** Whether this resident asked not to be asked. */
export const ownWish = prepare<{ stopped: boolean }, []>(`
  select ${stops} as stopped from person p where p.tenant_id = app_tenant() and p.id = app_actor()`)

/** Whom a resident may call: who directs the case. */
export const directorOf = prepare<{ name: string; phone: string }, [caseId: string]>(`
  select w.name, w.phone from seat d join worker w on w.tenant_id = d.tenant_id and w.id = d.holder_id
  where d.tenant_id = app_tenant() and d.case_id = $1::uuid and d.role = 'director' and d.until_at is null limit 1`)

/** All that was asked and said in a case, for who opens the whole of it. */
export const verdictsOfCase = ofCase<VerdictRow>(`
  select ${columns} from seen c join step_verdict v on v.tenant_id = c.tenant_id and v.case_id = c.id ${words}
  order by v.asked_at desc, v.id limit 300`)

export const verdictSubjects = `select v.person_id from step_verdict v
  where v.tenant_id = (select app_tenant()) and v.case_id = $1::uuid`

export interface HeardRow {
  id: string
  agreementId: string
  about: string
  answer: VerdictAnswer
  words: string
  on: PlainDate
  givenNames: string
  familyName: string
}

/** What residents said of the promises that the actor kept; the words only where the resident shares them. */
export const heardOfOwn = prepare<HeardRow, [since: PlainDate]>(`
  select v.id, v.step_id as "agreementId", v.about, v.answer, case when k.shared then k.words else '' end as words,
    (v.changed_at at time zone 'Europe/Amsterdam')::date as "on", p.given_names as "givenNames", p.family_name as "familyName"
  from step_verdict v left join step_verdict_words k on k.tenant_id = v.tenant_id and k.verdict_id = v.id and k.shared
  join person p on p.tenant_id = v.tenant_id and p.id = v.person_id
  where v.tenant_id = app_tenant() and v.helper_id = app_actor() and v.step_kind = 'agreement' and v.answer is not null
    and v.answered_at >= ($1::date::timestamp at time zone 'Europe/Amsterdam')
  order by v.changed_at desc, v.id limit 20`)
