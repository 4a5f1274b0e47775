import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type AgreementRow, repeatsColumn } from '#slices/agreements'
import type { AgreementState, WaitState } from '#slices/agreements/contract'
import type { AgendaMark } from './rules/agenda.ts'
import type { ParticipantKind } from './rules/parties.ts'
import type { RoundTableState } from './rules/state.ts'

export interface TableRow {
  id: string
  case_id: string
  household: string
  state: RoundTableState
  starts_at: Date
  extra_minutes: number
  place: string
  started_at: Date | null
  ended_at: Date | null
  words: string
  case_closed: boolean
  steers: boolean
  person_id: string
  version: number
}

const seated = `exists (select from my_seats() s where s.case_id = t.case_id and s.scope = 'case')`
/** Who directs the case, or stands in. */
export const steersText = `exists (select from my_seats() s where s.case_id = t.case_id and s.role in ('director', 'stand-in'))`
export const tableColumns = `t.id, t.case_id, h.name as household, t.state, t.starts_at, t.extra_minutes, t.place, t.started_at, t.ended_at,
  t.words, c.closed_on is not null as case_closed, ${steersText} as steers, c.central_person_id as person_id, t.version`
export const tableJoins = `join case_file c on c.tenant_id = t.tenant_id and c.id = t.case_id
  join household h on h.tenant_id = c.tenant_id and h.id = c.household_id`

/** A table, for who has a seat over its case. */
export const tableById = prepare<TableRow, [id: string]>(`
  select ${tableColumns} from round_table t ${tableJoins} where t.tenant_id = app_tenant() and t.id = $1 and ${seated}`)

export const tableSubjects = `select c.central_person_id from round_table t
  join case_file c on c.tenant_id = t.tenant_id and c.id = t.case_id
  where t.tenant_id = (select app_tenant()) and t.id = $1::uuid`

const holderName = (p: string): string =>
  `coalesce(w.name, pa.name, nullif(concat_ws(' ', nullif(pp.given_names, ''), nullif(pp.infix, ''), pp.family_name), ''), '') as ${p}`
const holderJoins = (p: string): string => `
  left join worker w on ${p}.kind = 'worker' and w.tenant_id = ${p}.tenant_id and w.id = ${p}.holder_id
  left join partner pa on ${p}.kind = 'organisation' and pa.tenant_id = ${p}.tenant_id and pa.id = ${p}.holder_id
  left join person pp on ${p}.kind in ('resident', 'network') and pp.tenant_id = ${p}.tenant_id and pp.id = ${p}.holder_id
  left join organisation o on o.tenant_id = ${p}.tenant_id and o.id = coalesce(w.organisation_id, pa.organisation_id)`

export interface ListedTableRow extends TableRow {
  people: string[]
  points: number
  decisions: number
  accepted: number
}

/** Tables of the last half year and those to come, of cases in which the actor has a seat over all of it. */
export const tablesOfActor = prepare<ListedTableRow, []>(`
  select ${tableColumns},
    array(select ${holderName('name')} from round_table_participant p ${holderJoins('p')}
      where p.tenant_id = t.tenant_id and p.table_id = t.id order by p.id) as people,
    (select count(*)::int from round_table_point q where q.tenant_id = t.tenant_id and q.table_id = t.id) as points,
    d.decisions, d.accepted
  from round_table t ${tableJoins}
  cross join lateral (select count(*)::int as decisions,
      (count(*) filter (where a.state in ('accepted', 'at-risk', 'kept')))::int as accepted
    from round_table_point q
    join round_table_decision e on e.tenant_id = q.tenant_id and e.point_id = q.id
    join agreement a on a.tenant_id = e.tenant_id and a.id = e.agreement_id
    where q.tenant_id = t.tenant_id and q.table_id = t.id) d
  where t.tenant_id = app_tenant() and t.case_id = any ((select open_cases('case'))::uuid[])
    and t.starts_at > app_now() - interval '183 days'
  order by t.starts_at, t.id limit 300`)

export const tablesSubjects = `select c.central_person_id from round_table t
  join case_file c on c.tenant_id = t.tenant_id and c.id = t.case_id
  where t.tenant_id = (select app_tenant()) and t.case_id = any ((select open_cases('case'))::uuid[])
    and t.starts_at > (select app_now()) - interval '183 days'`

export interface ParticipantRow {
  id: string
  kind: ParticipantKind
  holder_id: string
  name: string
  organisation: string | null
  steers: boolean
  absent: 'told' | 'untold' | null
}

export const participantsOf = prepare<ParticipantRow, [tableId: string]>(`
  select p.id, p.kind, p.holder_id, ${holderName('name')}, o.name as organisation,
    exists (select from seat s where s.tenant_id = p.tenant_id and s.case_id = p.case_id and s.holder_id = p.holder_id
      and s.role in ('director', 'stand-in') and s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now())) as steers, p.absent
  from round_table_participant p ${holderJoins('p')}
  where p.tenant_id = app_tenant() and p.table_id = $1 order by p.id`)

export interface SpanRow {
  owner: string
  by_phone: boolean
  from_at: Date
  until_at: Date | null
}

export const presenceOf = prepare<SpanRow, [tableId: string]>(`
  select r.participant_id as owner, r.by_phone, r.from_at, r.until_at from round_table_presence r
  join round_table_participant p on p.tenant_id = r.tenant_id and p.id = r.participant_id
  where r.tenant_id = app_tenant() and p.table_id = $1 order by r.from_at, r.id`)

export const turnsOf = prepare<Omit<SpanRow, 'by_phone'>, [tableId: string]>(`
  select r.point_id as owner, r.from_at, r.until_at from round_table_turn r
  where r.tenant_id = app_tenant() and r.table_id = $1 order by r.from_at, r.id`)

export interface PointRow {
  id: string
  position: number
  agreement_id: string | null
  title: string
  minutes: number
  mark: AgendaMark | null
  mark_days: number
  state: 'open' | 'done' | 'later'
  promiser: string | null
  promiser_id: string | null
  organisation: string | null
  accepted_on: PlainDate | null
  due_on: PlainDate | null
  remark: string | null
  result: string | null
  agreement_state: AgreementState | null
  goal_id: string | null
  goal: string | null
  goal_language: string | null
  for_person_id: string | null
}

export const pointsOf = prepare<PointRow, [tableId: string]>(`
  select q.id, q.position, q.agreement_id, q.title, q.minutes, q.mark, q.mark_days, q.state,
    ${holderName('promiser')}, a.promiser_id, o.name as organisation, a.accepted_on, a.due_on, a.remark, a.result,
    a.state as agreement_state, g.id as goal_id, g.own_words as goal, g.language as goal_language, a.for_person_id
  from round_table_point q
  left join agreement a on a.tenant_id = q.tenant_id and a.id = q.agreement_id
  left join goal g on g.tenant_id = a.tenant_id and g.id = a.goal_id
  left join lateral (select a.tenant_id, a.promiser_kind as kind, a.promiser_id as holder_id) p on true ${holderJoins('p')}
  where q.tenant_id = app_tenant() and q.table_id = $1 order by q.position`)

export interface DecisionRow {
  point_id: string
  agreement_id: string
  title: string
  promiser: string
  promiser_id: string
  due_on: PlainDate
  pulse_days: number | null
  state: AgreementState
  state_since: Date
  accepted_on: PlainDate | null
  last_heard_on: PlainDate | null
  round: number
  wait_state: WaitState | null
  repeats: AgreementRow['repeats']
  previous_id: string | null
  decided_at: Date
  reminded_at: Date | null
  seen_at: Date | null
}

/** What was decided, with the state that the agreement has now. */
export const decisionsOf = prepare<DecisionRow, [tableId: string]>(`
  select e.point_id, e.agreement_id, a.title, ${holderName('promiser')}, a.promiser_id, a.due_on, a.pulse_days, a.state,
    a.state_since, a.accepted_on, a.last_heard_on, a.round, a.wait_state, ${repeatsColumn}, a.previous_id, e.decided_at, e.reminded_at,
    (select max(l.opened_at) from partner_link l where l.tenant_id = a.tenant_id and l.agreement_id = a.id) as seen_at
  from round_table_decision e
  join round_table_point q on q.tenant_id = e.tenant_id and q.id = e.point_id
  join agreement a on a.tenant_id = e.tenant_id and a.id = e.agreement_id
  cross join lateral (select a.tenant_id, a.promiser_kind as kind, a.promiser_id as holder_id) p ${holderJoins('p')}
  where e.tenant_id = app_tenant() and q.table_id = $1 order by e.decided_at, e.agreement_id`)

export const membersOfTable = prepare<{ id: string; name: string }, [tableId: string]>(`
  select pp.id, concat_ws(' ', nullif(pp.given_names, ''), nullif(pp.infix, ''), pp.family_name) as name
  from round_table t
  join case_file c on c.tenant_id = t.tenant_id and c.id = t.case_id
  join household_member m on m.tenant_id = c.tenant_id and m.household_id = c.household_id and m.until_date is null
  join person pp on pp.tenant_id = m.tenant_id and pp.id = m.person_id
  where t.tenant_id = app_tenant() and t.id = $1 and ${seated} order by m.position, pp.id`)

export const goalsOfTable = prepare<{ id: string; words: string; language: string }, [tableId: string]>(`
  select g.id, g.own_words as words, g.language from round_table t
  join goal g on g.tenant_id = t.tenant_id and g.case_id = t.case_id and g.state = 'open'
  where t.tenant_id = app_tenant() and t.id = $1 and ${seated} order by g.position, g.id`)

export interface AroundRow {
  kind: ParticipantKind
  id: string
  name: string
  organisation: string | null
  central: boolean
}

/** Who can be asked to a table of this case: the household, its network, and who has a place in it now. */
export const aroundCase = prepare<AroundRow, [caseId: string]>(`
  with file as (select t.tenant_id, t.id as case_id, t.household_id, t.central_person_id from case_file t
      where t.tenant_id = app_tenant() and t.id = $1::uuid
        and exists (select from my_seats() s where s.case_id = t.id and s.role in ('director', 'stand-in'))),
    member as (select m.tenant_id, m.person_id, m.position from file f
      join household_member m on m.tenant_id = f.tenant_id and m.household_id = f.household_id and m.until_date is null),
    one as (
      select tenant_id, 'resident' as kind, person_id as holder_id, position as rank from member
      union
      select r.tenant_id, 'network', case when m.person_id = r.from_person_id then r.to_person_id else r.from_person_id end, 100
      from member m join relation r on r.tenant_id = m.tenant_id and r.until_date is null
        and m.person_id in (r.from_person_id, r.to_person_id)
      where not exists (select from member o where o.person_id =
        case when m.person_id = r.from_person_id then r.to_person_id else r.from_person_id end)
      union
      select s.tenant_id, case s.holder_kind when 'partner' then 'organisation' else 'worker' end, s.holder_id, 200 from file f
      join seat s on s.tenant_id = f.tenant_id and s.case_id = f.case_id and s.holder_kind in ('worker', 'partner')
        and s.role in ('director', 'stand-in', 'professional', 'contact', 'partner', 'known', 'process-director')
        and s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now()))
  select p.kind, p.holder_id as id, ${holderName('name')}, o.name as organisation,
    p.holder_id = (select central_person_id from file) as central
  from one p ${holderJoins('p')} order by p.rank, name, p.holder_id`)

export const caseSubjects = `select c.central_person_id from case_file c
  where c.tenant_id = (select app_tenant()) and c.id = $1::uuid`

export interface OwnTableRow {
  starts_at: Date
  place: string
  people: string[]
}

/** The next table of the own household, as a resident reads of it: when, where and with whom. */
export const tableOfResident = prepare<OwnTableRow, []>(`
  select t.starts_at, t.place, array(select ${holderName('name')} from round_table_participant p ${holderJoins('p')}
      where p.tenant_id = t.tenant_id and p.table_id = t.id and p.holder_id <> app_actor() order by p.id) as people
  from round_table t where t.tenant_id = app_tenant() and t.state in ('planned', 'running')
    and t.starts_at > app_now() - interval '1 day' and t.case_id = any ((select open_cases('own'))::uuid[])
  order by t.starts_at limit 1`)
