import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { EscalationState } from './rules/escalation.ts'
import type { SubjectKind } from './rules/suggest.ts'

export interface ManagerRow {
  worker: string
  workerId: string
  phone: string
  fromOn: PlainDate
  basis: string
}

/** All who were, are or become chain manager, the newest first. */
export const chainManagers = prepare<ManagerRow, []>(`
  select w.name as worker, w.id as "workerId", w.phone, to_char(m.from_date, 'YYYY-MM-DD') as "fromOn", m.basis
  from chain_manager m join worker w on w.tenant_id = m.tenant_id and w.id = m.worker_id
  where m.tenant_id = app_tenant() order by m.from_date desc limit 50`)

/** Who is chain manager on a day; nobody when that worker has left. */
export const managerOn = prepare<{ id: string; name: string; phone: string }, [day: PlainDate]>(`
  select w.id, w.name, w.phone from (select m.worker_id from chain_manager m where m.tenant_id = app_tenant() and m.from_date <= $1::date
    order by m.from_date desc limit 1) m
  join worker w on w.tenant_id = app_tenant() and w.id = m.worker_id and (w.active_until is null or w.active_until >= $1::date)`)

export interface EscalationRow {
  id: string
  case_id: string
  household: string
  at_case: boolean
  kind: SubjectKind
  subject_id: string
  state: EscalationState
  about: string
  about_en: string
  agreed_due_on: PlainDate | null
  party: string | null
  organisation: string | null
  asked_by: string
  asked_by_phone: string
  asked_at: Date
  asked: string
  calls: number
  reminders: number
  rounds: number
  hear_by: PlainDate
  due_on: PlainDate
  heard: string
  heard_from: 'party' | 'manager' | null
  decision: string
  carried_out_by: string
  by_day: PlainDate | null
  decided_by: string | null
  decided_at: Date | null
  closing: string
  directs: boolean
  manages: boolean
  is_party: boolean
  version: number
}

/** Who may go on with it: who asked, and whoever directs the case since. */
const directs = `(e.asked_by = app_actor() or exists (select from my_seats() s where s.case_id = e.case_id
      and s.role in ('director', 'stand-in')))`

const isParty = `(e.party_id is not distinct from app_actor()
      or speaks_for_party(e.asked_by, e.referral_id, e.step_id, e.case_id, e.organisation_id))`

/** Nobody decides on the own case or the own promise. */
export const sidesText = `${directs} as directs, ${isParty} as is_party,
    (select manages_chain()) and not ${isParty} and not ${directs} as manages`

export const kindText = `case when e.referral_id is not null then 'referral' when e.step_id is not null then 'step' else 'agreement' end as kind`
export const subjectText = 'coalesce(e.agreement_id, e.referral_id, e.step_id)'

/** Row-level security leaves what the actor asked, decides on, is party in, or stands at with a seat over the case. */
const text = (where: string): string => `
  select e.id, e.case_id, h.name as household,
    exists (select from my_seats() s where s.case_id = e.case_id and s.scope = 'case') as at_case,
    ${kindText}, ${subjectText} as subject_id, e.state, e.about, e.about_en, e.agreed_due_on, coalesce(pw.name, pp.name) as party, o.name as organisation,
    a.name as asked_by, a.phone as asked_by_phone, e.asked_at, e.asked, e.calls, e.reminders, e.rounds, e.hear_by, e.due_on,
    e.heard, e.heard_from, e.decision, e.carried_out_by, e.by_day, d.name as decided_by, e.decided_at, e.closing,
    ${sidesText}, e.version
  from escalation e
  join case_file c on c.tenant_id = e.tenant_id and c.id = e.case_id
  join household h on h.tenant_id = c.tenant_id and h.id = c.household_id
  join worker a on a.tenant_id = e.tenant_id and a.id = e.asked_by
  left join organisation o on o.tenant_id = e.tenant_id and o.id = e.organisation_id
  left join worker pw on e.party_kind = 'worker' and pw.tenant_id = e.tenant_id and pw.id = e.party_id
  left join partner pp on e.party_kind = 'organisation' and pp.tenant_id = e.tenant_id and pp.id = e.party_id
  left join worker d on d.tenant_id = e.tenant_id and d.id = e.decided_by
  where e.tenant_id = app_tenant() and ${where}
  order by e.state not in ('asked', 'heard', 'decided'), e.due_on, e.asked_at desc, e.id limit 200`

const ofActor = `(e.asked_by = app_actor() or ${isParty} or e.decided_by = app_actor() or (select manages_chain()))
  and (e.state in ('asked', 'heard', 'decided') or coalesce(e.decided_at, e.closed_on::timestamptz) > app_now() - interval '90 days')`

export const escalationsOfActor = prepare<EscalationRow, []>(text(ofActor))
export const escalationsOfCase = prepare<EscalationRow, [caseId: string]>(
  text(
    `e.case_id = $1::uuid and exists (select from my_seats() s where s.case_id = e.case_id and s.scope = 'case')`,
  ),
)

/** About whom: logged for the person of the agreement, though who decides does not learn who that is. */
export const subjectsOfActor = `select e.person_id from escalation e where e.tenant_id = (select app_tenant()) and ${ofActor}`

/** What waits for the actor: as chain manager a decision, as director what was decided, as party the own side. */
export const countEscalations = prepare<{ count: number }, []>(`
  select count(*)::int as count from escalation e where e.tenant_id = app_tenant()
    and ((e.state in ('asked', 'heard') and (select manages_chain()) and not ${isParty} and e.asked_by <> app_actor())
      or (e.state = 'asked' and ${isParty})
      or (e.state = 'decided' and e.asked_by = app_actor()))`)
