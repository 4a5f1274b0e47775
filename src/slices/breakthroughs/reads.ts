import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { BreakthroughState, Outcome } from './rules/breakthrough.ts'
import type { GroundCode, Law } from './rules/grounds.ts'
import type { Decider, Mandate } from './rules/mandate.ts'

const mandateColumns = `m.id, m.role, m.worker_id as "workerId", m.law, m.up_to as "upTo",
  to_char(m.from_date, 'YYYY-MM-DD') as "fromOn", to_char(m.ended_on, 'YYYY-MM-DD') as "endedOn"`

export interface MandateRow extends Mandate {
  readonly worker: string | null
  readonly basis: string
  readonly version: number
}

/** Those that hold or will, then those that ended in the last year. */
export const allMandates = prepare<MandateRow, []>(`
  select ${mandateColumns}, w.name as worker, m.basis, m.version from mandate m
  left join worker w on w.tenant_id = m.tenant_id and w.id = m.worker_id
  where m.tenant_id = app_tenant() and (m.ended_on is null or m.ended_on > (app_now() - interval '1 year')::date)
  order by m.ended_on is not null, m.law nulls first, m.up_to nulls last, m.role, w.name, m.id`)

export const mandatesOn = prepare<Mandate, [day: string]>(`
  select ${mandateColumns} from mandate m
  where m.tenant_id = app_tenant() and m.from_date <= $1::date and (m.ended_on is null or m.ended_on > $1::date)`)

/** Everybody at work today whom some mandate names, by role or by name. */
export const possibleDeciders = prepare<Decider, [day: string]>(`
  select w.id, w.name, w.role from worker w
  where w.tenant_id = app_tenant() and w.active_from <= $1::date and (w.active_until is null or w.active_until >= $1::date)
    and exists (select from mandate m where m.tenant_id = w.tenant_id and (m.worker_id = w.id or m.role = w.role)
      and m.from_date <= $1::date and (m.ended_on is null or m.ended_on > $1::date))
  order by w.name`)

export interface BreakthroughRow {
  id: string
  case_id: string
  household: string
  at_case: boolean
  /** Asked it, or directs the case since. */
  asker: boolean
  state: BreakthroughState
  effect: string
  solution: string
  why_not_standard: string
  law: Law
  purpose: string
  ground: GroundCode
  cost_acting: number
  cost_not_acting: number
  cost_not_acting_why: string
  summary: string
  asked_by: string
  asked_at: Date
  decider: string
  decider_id: string
  due_on: PlainDate
  decided_at: Date | null
  basis: string | null
  words: string
  outcome: Outcome | null
  outcome_words: string
  version: number
}

/** Who may go on with it: who asked, and whoever directs the case since. */
export const askerText = `(b.asked_by = app_actor() or exists (select from my_seats() s where s.case_id = b.case_id
      and s.role in ('director', 'stand-in')))`

/** Row-level security leaves what the actor asked, decides on, or stands at with a seat over the case. */
const text = (where: string): string => `
  select b.id, b.case_id, h.name as household,
    exists (select from my_seats() s where s.case_id = b.case_id and s.scope = 'case') as at_case,
    ${askerText} as asker, b.state, b.effect, b.solution, b.why_not_standard, b.law, b.purpose, b.ground, b.cost_acting, b.cost_not_acting,
    b.cost_not_acting_why, b.summary, a.name as asked_by, b.asked_at, d.name as decider, b.decider_id,
    b.due_on, b.decided_at, m.basis, b.words, b.outcome, b.outcome_words, b.version
  from breakthrough b
  join case_file c on c.tenant_id = b.tenant_id and c.id = b.case_id
  join household h on h.tenant_id = c.tenant_id and h.id = c.household_id
  join worker a on a.tenant_id = b.tenant_id and a.id = b.asked_by
  join worker d on d.tenant_id = b.tenant_id and d.id = b.decider_id
  left join mandate m on m.tenant_id = b.tenant_id and m.id = b.mandate_id
  where b.tenant_id = app_tenant() and ${where}
  order by b.state <> 'asked', b.due_on, b.asked_at desc, b.id limit 200`

const ofActor = `(b.asked_by = app_actor() or b.decider_id = app_actor())
  and (b.state in ('asked', 'returned') or (b.state = 'granted' and b.outcome is null) or b.decided_at > app_now() - interval '90 days')`

export const breakthroughsOfActor = prepare<BreakthroughRow, []>(text(ofActor))
export const breakthroughsOfCase = prepare<BreakthroughRow, [caseId: string]>(
  text(
    `b.case_id = $1::uuid and exists (select from my_seats() s where s.case_id = b.case_id and s.scope = 'case')`,
  ),
)

/** About whom: logged for the person at the centre of each case, though who decides does not learn who that is. */
export const subjectsOfActor = `select c.central_person_id from breakthrough b
  join case_file c on c.tenant_id = b.tenant_id and c.id = b.case_id
  where b.tenant_id = (select app_tenant()) and ${ofActor}`

export const countToDecide = prepare<{ count: number }, []>(`
  select count(*)::int as count from breakthrough where tenant_id = app_tenant() and decider_id = app_actor() and state = 'asked'`)

export interface ExampleRow {
  id: string
  law: Law
  ground: GroundCode
  summary: string
  costActing: number
  costNotActing: number
  decidedIn: PlainDate
  outcome: Outcome | null
}

/** Every word has to stand in the sentence; the newest first. */
export const examples = prepare<ExampleRow, [law: string | null, words: string[]]>(`
  select id, law, ground, summary, cost_acting as "costActing", cost_not_acting as "costNotActing",
    to_char(decided_in, 'YYYY-MM-DD') as "decidedIn", outcome
  from breakthrough_example where tenant_id = app_tenant() and ($1::text is null or law = $1)
    and not exists (select from unnest($2::text[]) word where position(word in lower(summary)) = 0)
  order by decided_in desc, id desc limit 100`)
