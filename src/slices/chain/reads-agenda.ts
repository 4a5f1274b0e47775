import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { PointState } from './rules/agenda.ts'

/** The team of the actor; the newest post counts. */
export const teamOfActor = prepare<{ id: string; name: string }, [today: PlainDate]>(`
  select t.id, t.name from post p join team t on t.tenant_id = p.tenant_id and t.id = p.team_id
  where p.tenant_id = app_tenant() and p.worker_id = app_actor() and p.from_date <= $1::date
    and (p.until_date is null or p.until_date >= $1::date) order by p.from_date desc, p.id desc limit 1`)

export interface PointRow {
  id: string
  text: string
  addedBy: string
  addedOn: PlainDate
  who: string
  byDay: PlainDate | null
  state: PointState
  endedOn: PlainDate | null
  outcome: string
  version: number
}

/** What is open, and what was done since the day; row-level security leaves the teams of the actor. */
export const pointsOfTeam = prepare<PointRow, [today: PlainDate, since: PlainDate]>(`
  with own as (select p.team_id from post p where p.tenant_id = app_tenant() and p.worker_id = app_actor() and p.from_date <= $1::date
    and (p.until_date is null or p.until_date >= $1::date) order by p.from_date desc, p.id desc limit 1)
  select a.id, a.text, w.name as "addedBy", a.added_on as "addedOn", a.who, a.by_day as "byDay", a.state, a.ended_on as "endedOn",
    a.outcome, a.version
  from own join agenda_point a on a.tenant_id = app_tenant() and a.team_id = own.team_id
  join worker w on w.tenant_id = a.tenant_id and w.id = a.added_by
  where a.state = 'open' or (a.state = 'done' and a.ended_on >= $2::date)
  order by a.state <> 'open', a.added_on, a.id limit 200`)

export interface ClockRow {
  kind: 'agreement' | 'referral' | 'step'
  organisation: string | null
  state: string
  hearBy: PlainDate
  dueOn: PlainDate
}

/** Open escalations with their clocks: of whom, not about whom. */
export const escalationClocks = prepare<ClockRow, []>(`
  select kind, organisation, state, to_char(hear_by, 'YYYY-MM-DD') as "hearBy", to_char(due, 'YYYY-MM-DD') as "dueOn"
  from chain_escalations()`)
