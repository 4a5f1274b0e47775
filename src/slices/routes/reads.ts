import { prepare, prepareOver } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { LifeDomain } from '#slices/intake/contract'
import type { Duty } from './rules/duty.ts'
import type { Say, StepState } from './rules/step.ts'
import type { InBothLanguages, RouteKind } from './rules/template.ts'

export interface TemplateRow {
  code: string
  kind: RouteKind
  lifeDomains: LifeDomain[]
  duty: Duty | null
  label: InBothLanguages
  explain: InBothLanguages
}

export interface TemplateVersionRow {
  version: number
  publishedAt: Date
  publishedBy: string | null
  items: TemplateRow[]
}

/** Every published version as a whole, the newest first. */
export const allTemplates = prepare<TemplateVersionRow, []>(`
  select v.version, v.published_at as "publishedAt", w.name as "publishedBy",
    (select coalesce(jsonb_agg(jsonb_build_object('code', t.code, 'kind', t.kind, 'lifeDomains', t.life_domains, 'duty', t.duty,
        'label', jsonb_build_object('nl', t.label_nl, 'en', t.label_en),
        'explain', jsonb_build_object('nl', t.explain_nl, 'en', t.explain_en)) order by t.position), '[]')
      from route_template_step t where t.tenant_id = v.tenant_id and t.version = v.version) as items
  from route_template_version v
  left join worker w on w.tenant_id = v.tenant_id and w.id = v.published_by
  where v.tenant_id = app_tenant() order by v.version desc`)

/** Lock one for a route, $1 the case: every place at work in the case gives it, of whatever scope. */
const mineText = `mine as materialized (
    select z.* from my_seats() z where z.case_id = $1::uuid and z.holder_kind <> 'person')`
const onRoute = prepareOver<[caseId: string]>(`${mineText},
  whole as materialized (
    select c.* from case_file c where c.tenant_id = app_tenant() and c.id = $1::uuid and exists (select from mine)),
  step as materialized (
    select s.* from whole c join route_step s on s.tenant_id = c.tenant_id and s.case_id = c.id),
  placed as materialized (
    select s.id, s.role, coalesce(w.organisation_id, p.organisation_id) as organisation_id, coalesce(w.name, p.name) as name
    from whole c join seat s on s.tenant_id = c.tenant_id and s.case_id = c.id and s.holder_kind <> 'person' and s.role <> 'known'
      and s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now())
    left join worker w on s.holder_kind = 'worker' and w.tenant_id = s.tenant_id and w.id = s.holder_id
    left join partner p on s.holder_kind = 'partner' and p.tenant_id = s.tenant_id and p.id = s.holder_id)`)

/** The data subjects of a route: whom its steps are for, and the one in the middle. */
export function subjectsOfRoute(caseId: string) {
  return {
    text: `select c.central_person_id from case_file c where c.tenant_id = app_tenant() and c.id = $1::uuid
        and exists (select from my_seats() z where z.case_id = c.id and z.holder_kind <> 'person')
      union select s.person_id from route_step s where s.tenant_id = app_tenant() and s.case_id = $1::uuid and s.person_id is not null
        and exists (select from my_seats() z where z.case_id = s.case_id and z.holder_kind <> 'person')`,
    values: [caseId],
  }
}

export interface RouteFileRow {
  id: string
  household: string
  closed: boolean
  steers: boolean
  opens: boolean
  /** Takes part in the work of the case, so that a step can be theirs. */
  works: boolean
  ownOrganisation: string | null
  version: number
}

export const fileOfRoute = onRoute<RouteFileRow>(`
  select c.id, h.name as household, c.closed_on is not null as closed,
    exists (select from mine z where z.role in ('director', 'stand-in')) as steers,
    exists (select from mine z where z.scope = 'case') as opens,
    exists (select from mine z where z.role in ('director', 'stand-in', 'professional', 'contact')) as works,
    (select w.organisation_id from worker w where w.tenant_id = c.tenant_id and w.id = app_actor()) as "ownOrganisation",
    coalesce(r.version, 0) as version
  from whole c join household h on h.tenant_id = c.tenant_id and h.id = c.household_id
  left join case_route r on r.tenant_id = c.tenant_id and r.case_id = c.id`)

export interface StepRow {
  id: string
  place: number
  personId: string | null
  person: string | null
  code: string | null
  name: InBothLanguages
  purpose: InBothLanguages
  lifeDomains: LifeDomain[]
  duty: Duty | null
  state: StepState
  organisationId: string | null
  organisation: string | null
  goneSince: PlainDate | null
  parties: { id: string; name: string; say: Say }[]
  fromOn: PlainDate | null
  untilOn: PlainDate | null
  begunOn: PlainDate | null
  endedOn: PlainDate | null
  skipped: { reason: string; by: string; discussed: boolean } | null
  withdrawn: { saidBy: string; by: string } | null
  version: number
}

const firstName = `coalesce(nullif(p.given_names, ''), p.family_name)`

export const stepsOfRoute = onRoute<StepRow>(`
  select s.id, row_number() over (order by s.position)::int as place, s.person_id as "personId", ${firstName} as person, s.code,
    jsonb_build_object('nl', s.name_nl, 'en', s.name_en) as name, jsonb_build_object('nl', s.purpose_nl, 'en', s.purpose_en) as purpose,
    s.life_domains as "lifeDomains", s.duty, s.state, s.organisation_id as "organisationId", o.name as organisation,
    o.until_date as "goneSince", s.from_on as "fromOn", s.until_on as "untilOn", s.begun_on as "begunOn", s.ended_on as "endedOn", s.version,
    (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'name', q.name, 'say', y.say) order by y.say, q.name), '[]')
      from route_party y join organisation q on q.tenant_id = y.tenant_id and q.id = y.organisation_id
      where y.tenant_id = s.tenant_id and y.step_id = s.id) as parties,
    (select jsonb_build_object('reason', k.reason, 'by', w.name, 'discussed', k.discussed)
      from route_skip k join worker w on w.tenant_id = k.tenant_id and w.id = k.skipped_by
      where s.state = 'skipped' and k.tenant_id = s.tenant_id and k.step_id = s.id order by k.id desc limit 1) as skipped,
    (select jsonb_build_object('saidBy', k.said_by, 'by', w.name)
      from route_withdrawal k join worker w on w.tenant_id = k.tenant_id and w.id = k.recorded_by
      where s.state = 'withdrawn' and k.tenant_id = s.tenant_id and k.step_id = s.id order by k.id desc limit 1) as withdrawn
  from step s
  left join person p on p.tenant_id = s.tenant_id and p.id = s.person_id
  left join organisation o on o.tenant_id = s.tenant_id and o.id = s.organisation_id
  order by s.position`)

/** Who works in the case, by organisation: the answer to whether a step can be carried. */
export const placedOnRoute = onRoute<{ organisationId: string; people: string[] }>(`
  select organisation_id as "organisationId", array_agg(distinct name order by name) as people from placed group by organisation_id`)

/** For whom a step can be, and who can answer for one: for who steers. */
export const membersOnRoute = onRoute<{ id: string; name: string }>(`
  select p.id, ${firstName} as name from whole c
  join household_member m on m.tenant_id = c.tenant_id and m.household_id = c.household_id and m.until_date is null
  join person p on p.tenant_id = m.tenant_id and p.id = m.person_id
  where exists (select from mine z where z.role in ('director', 'stand-in')) order by m.position`)

export const organisationsOnRoute = onRoute<{ id: string; name: string; seated: boolean }>(`
  select o.id, o.name, o.id in (select organisation_id from placed) as seated from organisation o
  where o.tenant_id = app_tenant() and exists (select from mine z where z.role in ('director', 'stand-in'))
    and (o.until_date is null or o.until_date >= (app_now() at time zone 'Europe/Amsterdam')::date)
  order by 3 desc, o.name`)

export interface OwnStepRow {
  id: string
  name: InBothLanguages
  purpose: InBothLanguages
  duty: Duty | null
  state: StepState
  organisation: string | null
  fromOn: PlainDate | null
  untilOn: PlainDate | null
  begunOn: PlainDate | null
  endedOn: PlainDate | null
}

/** The route as a resident may read it: what is for the household or for themselves, in running cases. */
export const ownRouteSteps = prepare<OwnStepRow, []>(`
  select s.id, jsonb_build_object('nl', s.name_nl, 'en', s.name_en) as name, jsonb_build_object('nl', s.purpose_nl, 'en', s.purpose_en) as purpose,
    s.duty, s.state, o.name as organisation, s.from_on as "fromOn", s.until_on as "untilOn", s.begun_on as "begunOn", s.ended_on as "endedOn"
  from my_seats() z
  join case_file c on c.tenant_id = z.tenant_id and c.id = z.case_id and c.closed_on is null
  join route_step s on s.tenant_id = c.tenant_id and s.case_id = c.id
    and (s.person_id is null or s.person_id = z.holder_id)
  left join organisation o on o.tenant_id = s.tenant_id and o.id = s.organisation_id
  where z.holder_kind = 'person' order by c.opened_on, c.id, s.position`)

export interface StepAroundRow {
  id: string
  place: number
  name: InBothLanguages
  state: StepState
  organisation: string | null
}

/** For a partner behind a link: the steps for whom the agreement is for or for the household; that they are there, not what. */
export const stepsAround = prepare<StepAroundRow, [agreementId: string]>(`
  select s.id, row_number() over (order by s.position)::int as place, jsonb_build_object('nl', s.name_nl, 'en', s.name_en) as name,
    s.state, o.name as organisation
  from agreement a
  join my_seats() z on z.case_id = a.case_id and z.holder_id = a.promiser_id
  join route_step s on s.tenant_id = a.tenant_id and s.case_id = a.case_id and s.state not in ('skipped', 'withdrawn')
    and (s.person_id is null or s.person_id = a.for_person_id)
  left join organisation o on o.tenant_id = s.tenant_id and o.id = s.organisation_id
  where a.tenant_id = app_tenant() and a.id = $1::uuid order by s.position`)
