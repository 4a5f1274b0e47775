import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { ListedOption } from './rules/moment.ts'
import type { Verdict } from './rules/weigh.ts'
import type { NormRow } from './store.ts'

export const newestNorm = prepare<NormRow, [today: PlainDate]>(`
  select from_date as "fromOn", active, agreed_on as "agreedOn", months, minimum, minimum_peers as "minimumPeers", margin,
    alone_days as "aloneDays"
  from choice_norm where tenant_id = app_tenant() and from_date <= $1::date order by from_date desc limit 1`)

interface CountRow {
  fromOn: PlainDate
  ownMoments: number
  ownTook: number
  peerMoments: number
  peerTook: number
  peerPeople: number
}

export interface FigureRow extends CountRow {
  countedOn: PlainDate
  verdict: Verdict
}

const counts = (alias: string): string =>
  `${alias}.from_date as "fromOn", ${alias}.own_moments as "ownMoments", ${alias}.own_took as "ownTook",
    ${alias}.peer_moments as "peerMoments", ${alias}.peer_took as "peerTook", ${alias}.peer_people as "peerPeople"`

export const ownFigure = prepare<FigureRow, []>(`
  select f.counted_on as "countedOn", f.verdict, ${counts('f')}
  from choice_figure f where f.tenant_id = app_tenant() and f.worker_id = app_actor()`)

export const ownEmployer = prepare<{ name: string; municipality: boolean }, []>(`
  select o.name, o.kind = 'municipality' as municipality
  from worker w join organisation o on o.tenant_id = w.tenant_id and o.id = w.organisation_id
  where w.tenant_id = app_tenant() and w.id = app_actor()`)

export interface MomentRow {
  decisionId: string
  decidedOn: PlainDate
  took: boolean
  listed: (Pick<ListedOption, 'price' | 'waitDays' | 'chosen'> & {
    name: string
    organisation: string | null
    own: boolean
  })[]
}

/** The worker's own choices in which the own employer stood beside something no worse. */
export const ownMoments = prepare<MomentRow, [from: PlainDate]>(`
  select m.decision_id as "decisionId", m.decided_on as "decidedOn", m.took,
    (select jsonb_agg(jsonb_build_object('name', o.name, 'organisation', g.name, 'price', l."price", 'waitDays', l."waitDays",
        'chosen', l.chosen, 'own', coalesce(l."organisationId" = m.organisation_id, false))
        order by coalesce(l."organisationId" = m.organisation_id, false) desc, l.price, o.name)
      from jsonb_to_recordset(m.listed) as l (id uuid, "organisationId" uuid, price int, "waitDays" int, chosen boolean)
      join help_option o on o.tenant_id = m.tenant_id and o.id = l.id
      left join organisation g on g.tenant_id = m.tenant_id and g.id = l."organisationId") as listed
  from choice_moment m
  where m.tenant_id = app_tenant() and m.worker_id = app_actor() and m.employer_id = m.organisation_id
    and m.decided_on >= $1::date
    and not exists (select from triage_undone u where u.tenant_id = m.tenant_id and u.decision_id = m.decision_id)
  order by m.decided_on desc, m.decision_id desc limit 200`)

export interface SignalRow extends CountRow {
  id: string
  workerId: string
  worker: string
  employer: string
  toldOn: PlainDate
  aloneUntil: PlainDate
  explanation: string
  sharedOn: PlainDate | null
  discussedOn: PlainDate | null
  discussedBy: string | null
  outcome: string
  version: number
}

/** The worker's own signals, or those of others that a team lead may see by now. */
export const signalsOf = prepare<SignalRow, [own: boolean]>(`
  select s.id, s.worker_id as "workerId", w.name as worker, o.name as employer, s.told_on as "toldOn", ${counts('s')},
    s.alone_until as "aloneUntil", s.explanation, s.shared_on as "sharedOn", s.discussed_on as "discussedOn",
    l.name as "discussedBy", s.outcome, s.version
  from choice_signal s
  join worker w on w.tenant_id = s.tenant_id and w.id = s.worker_id
  join organisation o on o.tenant_id = s.tenant_id and o.id = s.employer_id
  left join worker l on l.tenant_id = s.tenant_id and l.id = s.discussed_by
  where s.tenant_id = app_tenant() and (s.worker_id = app_actor()) = $1::boolean
  order by s.discussed_on nulls first, s.told_on desc, s.id limit 200`)
