import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { ofCase } from '#slices/access'
import type { LineKind, LineLevel, LineSort } from './rules/line.ts'

export interface WorkerRow {
  id: string
  name: string
  phone: string
}

const workerJson = (alias: string): string =>
  `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'phone', ${alias}.phone) end`

export const nameOfPerson = `concat_ws(' ', nullif(p.given_names, ''), nullif(p.infix, ''), p.family_name)`

/** The day in the Netherlands. */
export const todayText = `(app_now() at time zone 'Europe/Amsterdam')::date`

export interface LineRow {
  id: string
  sort: LineSort
  kind: LineKind
  level: LineLevel
  what: string
  atOnce: string
  person: string | null
  callFirst: WorkerRow | null
  sinceOn: PlainDate
  reviewOn: PlainDate
  told: boolean
  toldWhy: string
  recordedBy: string
  version: number
}

/** What holds in a case, and what expired and was not ended: for seats over the case. */
export const linesOfCase = ofCase<LineRow>(`
  select l.id, l.sort, x.kind, l.level, x.what, x.at_once as "atOnce",
    case when p.id is not null then ${nameOfPerson} end as person,
    ${workerJson('w')} as "callFirst", x.since_on as "sinceOn", l.review_on as "reviewOn", x.told, x.told_why as "toldWhy",
    r.name as "recordedBy", l.version
  from seen c
  join safety_line l on l.tenant_id = c.tenant_id and l.case_id = c.id and l.ended_on is null
  join safety_line_text x on x.tenant_id = l.tenant_id and x.line_id = l.id
  join worker r on r.tenant_id = l.tenant_id and r.id = l.recorded_by
  left join worker w on w.tenant_id = l.tenant_id and w.id = l.call_first
  left join person p on p.tenant_id = x.tenant_id and p.id = x.person_id
  order by l.id`)

export const fileOfCase = ofCase<{ household: string; closed: boolean }>(`
  select h.name as household, c.closed_on is not null as closed
  from seen c join household h on h.tenant_id = c.tenant_id and h.id = c.household_id`)

export const membersOfCase = ofCase<{ id: string; name: string }>(`
  select p.id, ${nameOfPerson} as name from member m join person p on p.tenant_id = app_tenant() and p.id = m.person_id
  order by m.position`)

export interface NoticeRow {
  id: string
  caseId: string
  household: string
  opens: boolean
  sort: LineSort
  level: LineLevel
  callFirst: WorkerRow | null
  reviewOn: PlainDate
}

/** That there is something, and whom to call first, in every case in which the actor has a place, of whatever scope. */
export const noticesOfActor = prepare<NoticeRow, []>(`
  select l.id, l.case_id as "caseId", h.name as household, s.opens, l.sort, l.level, ${workerJson('w')} as "callFirst",
    l.review_on as "reviewOn"
  from (select z.case_id, bool_or(z.scope = 'case') as opens from my_seats() z where z.holder_kind = 'worker' group by z.case_id) s
  join safety_line l on l.tenant_id = app_tenant() and l.case_id = s.case_id and l.ended_on is null
    and (l.sort <> 'worker' or l.review_on >= ${todayText})
  join case_file c on c.tenant_id = l.tenant_id and c.id = l.case_id and c.closed_on is null
  join household h on h.tenant_id = c.tenant_id and h.id = c.household_id
  left join worker w on w.tenant_id = l.tenant_id and w.id = l.call_first
  order by h.name, l.id`)

export interface WaitingRow {
  kind: 'buddy' | 'incident-step' | 'meldcode' | 'review'
  id: string
  caseId: string | null
  household: string | null
  who: string
  dueOn: PlainDate
}

const seatedHousehold = `case when exists (select from my_seats() z where z.case_id = c.id) then h.name end`
const ofFile = (
  alias: string,
): string => `left join case_file c on c.tenant_id = ${alias}.tenant_id and c.id = ${alias}.case_id
  left join household h on h.tenant_id = c.tenant_id and h.id = c.household_id`

/**
 * What waits for the actor, one row per thing: a colleague to speak with as buddy (for the team lead once the day has
 * passed), a step after an incident, a Meldcode whose step is due, a line to review in a case that the actor directs.
 */
export const waitingText = `
  select 'buddy' as kind, i.id, i.case_id as "caseId", ${seatedHousehold} as household, w.name as who, i.buddy_due_on as "dueOn"
  from incident i ${ofFile('i')} join worker w on w.tenant_id = i.tenant_id and w.id = i.worker_id
  where i.tenant_id = app_tenant() and i.state = 'open' and i.spoken_on is null
    and (i.buddy_id = app_actor() or (i.buddy_due_on < ${todayText} and leads(i.worker_id)))
  union all
  select 'incident-step', i.id, i.case_id, ${seatedHousehold}, w.name, t.due_on
  from incident_step t join incident i on i.tenant_id = t.tenant_id and i.id = t.incident_id ${ofFile('i')}
  join worker w on w.tenant_id = i.tenant_id and w.id = i.worker_id
  where t.tenant_id = app_tenant() and t.done_on is null and i.state = 'open'
    and (t.owner_id = app_actor() or (t.due_on < ${todayText} and leads(i.worker_id)))
  union all
  select 'meldcode', m.id, m.case_id, h.name, '', m.step_due_on
  from meldcode m ${ofFile('m')} where m.tenant_id = app_tenant() and m.state <> 'closed' and m.step_due_on <= ${todayText}
  union all
  select 'review', l.id, l.case_id, h.name, '', l.review_on
  from (select distinct z.case_id from my_seats() z where z.role in ('director', 'stand-in')) s
  join safety_line l on l.tenant_id = app_tenant() and l.case_id = s.case_id and l.ended_on is null and l.review_on <= ${todayText} + 7
  join case_file c on c.tenant_id = l.tenant_id and c.id = l.case_id and c.closed_on is null
  join household h on h.tenant_id = c.tenant_id and h.id = c.household_id`

export const waitingForActor = prepare<WaitingRow, []>(
  `select * from (${waitingText}) x order by x."dueOn", x.id`,
)

/** How much waits; nobody's data leave. */
export const countSafety = prepare<{ count: number }, []>(
  `select count(*)::int as count from (${waitingText}) x`,
)

/** Data subjects of the list: of whose case a line, a Meldcode or an incident shows. */
export const subjectsOfSafety = `select c.central_person_id from my_seats() z
    join case_file c on c.tenant_id = z.tenant_id and c.id = z.case_id and c.closed_on is null
    where z.holder_kind = 'worker' and exists (select from safety_line l where l.tenant_id = c.tenant_id and l.case_id = c.id and l.ended_on is null)
  union select m.person_id from meldcode m where m.tenant_id = (select app_tenant()) and m.state <> 'closed'
  union select c.central_person_id from incident i join case_file c on c.tenant_id = i.tenant_id and c.id = i.case_id
    where i.tenant_id = (select app_tenant()) and (i.state = 'open' or i.closed_on > ${todayText} - 30)
      and exists (select from my_seats() z where z.case_id = i.case_id)`
