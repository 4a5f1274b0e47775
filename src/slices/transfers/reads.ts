import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { ofCase } from '#slices/access'
import type { TransferState } from './rules/transfer.ts'

export interface WorkerRow {
  id: string
  name: string
  phone: string
  organisation: string
}

export interface TransferRow {
  id: string
  caseId: string
  number: number
  household: string
  weight: 'light' | 'heavy'
  phase: 'opened' | 'clarifying' | 'planning' | 'carrying-out' | 'evaluating' | 'closed'
  from: WorkerRow
  to: WorkerRow
  proposedBy: string
  proposedOn: PlainDate
  state: TransferState
  switchOn: PlainDate
  untilOn: PlainDate | null
  talkOn: PlainDate | null
  question: string
  answer: string
  reason: string
  side: 'giver' | 'receiver'
  opens: boolean
  unread: number
  version: number
}

const workerJson = (worker: string, organisation: string): string =>
  `jsonb_build_object('id', ${worker}.id, 'name', ${worker}.name, 'phone', ${worker}.phone, 'organisation', ${organisation}.name)`

/** Seats that open the sheet. */
const opening = `exists (select from my_seats() z where z.case_id = t.case_id
  and z.role in ('director','stand-in','incoming','outgoing'))`

/** What the sheet lists: the case as a whole, open agreements and running terms; under the locks of those tables. */
const unread = `(1 + (select count(*) from agreement a where a.tenant_id = t.tenant_id and a.case_id = t.case_id
    and a.state in ('proposed','countered','declined','accepted','at-risk'))
  + (select count(*) from term m where m.tenant_id = t.tenant_id and m.case_id = t.case_id and m.met_on is null)
  - (select count(*) from transfer_item i where i.tenant_id = t.tenant_id and i.transfer_id = t.id and i.read_at is not null
    and (i.kind = 'case' or exists (select from agreement a where a.tenant_id = i.tenant_id and a.id = i.item_id
        and a.state in ('proposed','countered','declined','accepted','at-risk'))
      or exists (select from term m where m.tenant_id = i.tenant_id and m.id = i.item_id and m.met_on is null))))`

const columns = `t.id, t.case_id as "caseId", c.number, h.name as household, c.weight, c.phase,
  ${workerJson('f', 'fo')} as "from", ${workerJson('r', 'ro')} as "to", pw.name as "proposedBy",
  to_char(t.proposed_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "proposedOn", t.state, t.switch_on as "switchOn",
  t.until_on as "untilOn", t.talk_on as "talkOn", t.question, t.answer, t.reason,
  case when t.to_worker = app_actor() then 'receiver' else 'giver' end as side, ${opening} as opens,
  case when t.state in ('accepted','moved') and ${opening} then ${unread} else 0 end::int as unread, t.version
  from transfer t
  join case_file c on c.tenant_id = t.tenant_id and c.id = t.case_id
  join household h on h.tenant_id = c.tenant_id and h.id = c.household_id
  join worker f on f.tenant_id = t.tenant_id and f.id = t.from_worker
  join organisation fo on fo.tenant_id = f.tenant_id and fo.id = f.organisation_id
  join worker r on r.tenant_id = t.tenant_id and r.id = t.to_worker
  join organisation ro on ro.tenant_id = r.tenant_id and ro.id = r.organisation_id
  join worker pw on pw.tenant_id = t.tenant_id and pw.id = t.proposed_by`

/** Mine to give or to take, or of somebody whom I lead: what still goes on, and what ended in the last fortnight. */
const mine = `t.tenant_id = app_tenant() and (t.from_worker = app_actor() or t.to_worker = app_actor() or leads(t.from_worker))
  and (t.state in ('proposed','asked','accepted') or (t.state = 'moved' and (t.until_on >= $1::date or t.switch_on > $1::date - 14))
    or (t.state in ('refused','withdrawn','lapsed') and t.switch_on > $1::date - 14))`

export const transfersOfActor = prepare<TransferRow, [today: PlainDate]>(`
  select ${columns} where ${mine}
  order by array_position('{asked,proposed,accepted,moved,refused,withdrawn,lapsed}', t.state), t.switch_on, h.name, t.id`)

/** Data subjects of that list. */
export const transferSubjects = prepare<{ central_person_id: string }, [today: PlainDate]>(`
  select c.central_person_id from transfer t join case_file c on c.tenant_id = t.tenant_id and c.id = t.case_id where ${mine}`)

/** One transfer, for who gives, takes or stands in, as long as the seat lasts. */
export const openTransfer = prepare<TransferRow, [id: string]>(`
  select ${columns} where t.tenant_id = app_tenant() and t.id = $1 and ${opening}`)

export const caseOfTransfer = prepare<{ caseId: string }, [id: string]>(
  'select case_id as "caseId" from transfer where tenant_id = app_tenant() and id = $1',
)

/** What waits for me: proposals to answer, questions about what I give, and sheets that I take over and have not read. */
export const countTransfers = prepare<{ count: number }, []>(`
  select count(*)::int as count from transfer t
  where t.tenant_id = app_tenant() and ((t.to_worker = app_actor() and (t.state = 'proposed' or (t.state = 'accepted' and ${unread} > 0)))
    or (t.state = 'asked' and (t.from_worker = app_actor() or leads(t.from_worker))))`)

export interface AbsenceRow {
  id: string
  worker: WorkerRow
  standIn: WorkerRow
  fromOn: PlainDate
  untilOn: PlainDate
  mayEnd: boolean
}

/** Running and coming absences that concern the actor: the own, those stood in for, those of the team. */
export const absencesOfActor = prepare<AbsenceRow, [today: PlainDate]>(`
  select a.id, ${workerJson('f', 'fo')} as worker, ${workerJson('r', 'ro')} as "standIn", a.from_on as "fromOn", a.until_on as "untilOn",
    a.worker_id = app_actor() or leads(a.worker_id) as "mayEnd"
  from absence a
  join worker f on f.tenant_id = a.tenant_id and f.id = a.worker_id
  join organisation fo on fo.tenant_id = f.tenant_id and fo.id = f.organisation_id
  join worker r on r.tenant_id = a.tenant_id and r.id = a.stand_in_id
  join organisation ro on ro.tenant_id = r.tenant_id and ro.id = r.organisation_id
  where a.tenant_id = app_tenant() and a.ended_at is null and a.until_on >= $1::date
    and (a.worker_id = app_actor() or a.stand_in_id = app_actor() or leads(a.worker_id))
  order by a.from_on, f.name`)

export interface DirectorRow extends WorkerRow {
  cases: number
  points: number
  ceiling: number
  away: { standIn: string; fromOn: PlainDate; untilOn: PlainDate } | null
  led: boolean
}

/** Directors at work, or who left and still direct: how much each carries, and who is away. No household is named. */
export const directors = prepare<DirectorRow, [today: PlainDate]>(`
  with load as materialized (
    select s.holder_id, count(*)::int as cases, sum(case c.weight when 'heavy' then 4 else 1 end)::int as points
    from seat s join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id and c.closed_on is null
    where s.tenant_id = app_tenant() and s.role = 'director' and s.until_at is null group by s.holder_id)
  select w.id, w.name, w.phone, o.name as organisation, coalesce(l.cases, 0) as cases, coalesce(l.points, 0) as points,
    w.ceiling_points as ceiling, w.id = app_actor() or leads(w.id) as led,
    (select jsonb_build_object('standIn', r.name, 'fromOn', a.from_on, 'untilOn', a.until_on) from absence a
      join worker r on r.tenant_id = a.tenant_id and r.id = a.stand_in_id
      where a.tenant_id = w.tenant_id and a.worker_id = w.id and a.ended_at is null and a.from_on <= $1::date and a.until_on >= $1::date
      limit 1) as away
  from worker w
  join organisation o on o.tenant_id = w.tenant_id and o.id = w.organisation_id
  left join load l on l.holder_id = w.id
  where w.tenant_id = app_tenant() and w.role = 'director' and w.active_from <= $1::date
    and (w.active_until is null or w.active_until >= $1::date or l.cases > 0)
  order by w.name`)

export interface DirectedRow {
  id: string
  number: number
  household: string
  weight: TransferRow['weight']
  phase: TransferRow['phase']
  handedTo: string | null
}

const directed = `from seat s
  join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id and c.closed_on is null
  join household h on h.tenant_id = c.tenant_id and h.id = c.household_id
  where s.tenant_id = app_tenant() and s.holder_id = $1::uuid and s.role = 'director' and s.until_at is null
    and ($1::uuid = app_actor() or leads($1::uuid))`

/** The running cases of a director, for that director and the team lead. */
export const directedCases = prepare<DirectedRow, [workerId: string]>(`
  select c.id, c.number, h.name as household, c.weight, c.phase,
    (select r.name from transfer t join worker r on r.tenant_id = t.tenant_id and r.id = t.to_worker
      where t.tenant_id = c.tenant_id and t.case_id = c.id and t.state in ('proposed','asked','accepted')) as "handedTo"
  ${directed} order by h.name, c.number`)

export const directedSubjects = prepare<{ central_person_id: string }, [workerId: string]>(
  `select c.central_person_id ${directed}`,
)

export interface ItemRow {
  itemId: string
  words: string
  read: boolean
}

export const itemsOfTransfer = prepare<ItemRow, [id: string]>(`
  select item_id as "itemId", words, read_at is not null as read from transfer_item
  where tenant_id = app_tenant() and transfer_id = $1`)

/** What was written to whom about this case, newest first: one line per day and subject. Codes are left out. */
export const messagesOfCase = ofCase<{ on: PlainDate; to: string; subject: string }>(`
  select to_char(m.written_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "on",
    string_agg(distinct m.recipient_name, ', ') as "to", m.subject
  from seen c join outbox_message m on m.tenant_id = c.tenant_id and m.object_id = any (array(
      select z.id from seen z
      union all select a.id from seen z join agreement a on a.tenant_id = z.tenant_id and a.case_id = z.id
      union all select t.id from seen z join term t on t.tenant_id = z.tenant_id and t.case_id = z.id
      union all select q.report_id from seen z
        join case_question cq on cq.tenant_id = z.tenant_id and cq.case_id = z.id
        join question q on q.tenant_id = cq.tenant_id and q.id = cq.question_id))
  where m.withdrawn_at is null and m.channel <> 'sms'
  group by 1, m.subject order by max(m.written_at) desc, m.subject limit 20`)

/** Who directs the resident's case from a coming day on. */
export const comingDirector = prepare<{ name: string; phone: string; switchOn: PlainDate }, []>(`
  select w.name, w.phone, t.switch_on as "switchOn" from transfer t
  join worker w on w.tenant_id = t.tenant_id and w.id = t.to_worker
  where t.tenant_id = app_tenant() and t.state = 'accepted' and exists (select from my_seats() z where z.case_id = t.case_id
    and z.holder_kind = 'person') order by t.switch_on limit 1`)
