import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { ofCase } from '#slices/access'
import { reasonWords } from '#slices/criteria'
import type { ReasonOut } from '#slices/criteria/contract'
import type { CasePhase } from './rules/phase.ts'
import type { CaseWeight, SeatRole } from './rules/seat.ts'

export interface CaseRow {
  id: string
  number: number
  household_id: string
  household: string
  central_person_id: string
  weight: CaseWeight
  phase: CasePhase
  opened_on: PlainDate
  closed_on: PlainDate | null
  previous_case_id: string | null
  version: number
}

/** One case, for who holds a seat over the whole of it. */
export const caseById = ofCase<CaseRow>(`
  select c.id, c.number, c.household_id, h.name as household, c.central_person_id, c.weight, c.phase, c.opened_on,
    c.closed_on, c.previous_case_id, c.version
  from seen c join household h on h.tenant_id = c.tenant_id and h.id = c.household_id`)

export interface SeatRow {
  id: string
  holderKind: 'worker' | 'partner' | 'person'
  holderId: string
  role: SeatRole
  scope: 'case' | 'own' | 'none'
  name: string
  organisation: string | null
  phone: string | null
  since: string
}

/** Who is involved now: professionals and partners. Everybody with a seat may see that the others are there (C3). */
export const seatsOfCase = prepare<SeatRow, [caseId: string]>(`
  select s.id, s.holder_kind as "holderKind", s.holder_id as "holderId", s.role, s.scope, coalesce(w.name, pa.name) as name,
    o.name as organisation, coalesce(w.phone, pa.phone) as phone,
    to_char(s.from_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as since
  from seat s
  left join worker w on s.holder_kind = 'worker' and w.tenant_id = s.tenant_id and w.id = s.holder_id
  left join partner pa on s.holder_kind = 'partner' and pa.tenant_id = s.tenant_id and pa.id = s.holder_id
  join organisation o on o.tenant_id = s.tenant_id and o.id = coalesce(w.organisation_id, pa.organisation_id)
  where s.tenant_id = app_tenant() and s.case_id = $1 and s.holder_kind <> 'person'
    and s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now())
  order by s.from_at, s.id`)

/** The seats of a case that hold now, for who sees all of it; the names stand in partiesOfCase. */
export const openSeatsOfCase = ofCase<
  Pick<SeatRow, 'id' | 'holderKind' | 'holderId' | 'role' | 'scope'> & {
    from_at: Date
    until_at: Date | null
  }
>(`
  select s.id, s.holder_kind as "holderKind", s.holder_id as "holderId", s.role, s.scope, s.from_at, s.until_at from seated s
  where s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now())
  order by s.from_at, s.id`)

export interface PartyRow {
  id: string
  name: string
  organisation: string
  phone: string | null
}

/** Professionals and partners who hold or held a seat in a case: each once, however often the case speaks of them. */
export const partiesOfCase = ofCase<PartyRow>(`
  select x.id, x.name, o.name as organisation, x.phone from (
    select w.id, w.name, w.phone, w.organisation_id from worker w where w.tenant_id = app_tenant()
      and w.id = any (array(select holder_id from seated where holder_kind = 'worker'))
    union all
    select p.id, p.name, p.phone, p.organisation_id from partner p where p.tenant_id = app_tenant()
      and p.id = any (array(select holder_id from seated where holder_kind = 'partner'))) x
  join organisation o on o.tenant_id = app_tenant() and o.id = x.organisation_id`)

export const questionsOfCase = ofCase<{
  id: string
  ownWords: string
  wishedEffect: string
  personId: string
  /** Of an early signal: the creditor whose words these are. */
  sender: string | null
}>(`
  select q.id, q.own_words as "ownWords", q.wished_effect as "wishedEffect", r.person_id as "personId", e.sender
  from seen c
  join case_question cq on cq.tenant_id = c.tenant_id and cq.case_id = c.id
  join question q on q.tenant_id = cq.tenant_id and q.id = cq.question_id
  join report r on r.tenant_id = q.tenant_id and r.id = q.report_id
  left join early_signal e on e.tenant_id = q.tenant_id and e.contact_id = q.contact_id
  order by q.position, q.id`)

export interface WeightChangeRow {
  id: string
  from: CaseWeight
  to: CaseWeight
  reasons: ReasonOut[]
  note: string
  by: string
  on: PlainDate
}

/** How the weight changed while the case ran, in the words of the criteria of then. */
export const weightChangesOfCase = ofCase<WeightChangeRow>(`
  select x.id, x.from_weight as "from", x.to_weight as "to", ${reasonWords('x')} as reasons, x.note, w.name as "by",
    to_char(x.changed_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "on"
  from seen c
  join case_weight_change x on x.tenant_id = c.tenant_id and x.case_id = c.id
  join worker w on w.tenant_id = x.tenant_id and w.id = x.changed_by
  order by x.changed_at, x.id`)

export interface ListedCaseRow extends CaseRow {
  role: SeatRole
  director: string | null
  given_names: string
  infix: string
  family_name: string
  members: number
}

/** Cases in which the actor holds a seat over the whole case now. */
export const casesOfActor = prepare<ListedCaseRow, [closed: boolean]>(`
  select c.id, c.number, c.household_id, h.name as household, c.central_person_id, c.weight, c.phase, c.opened_on,
    c.closed_on, c.previous_case_id, c.version, min(s.role) as role, max(dw.name) as director,
    p.given_names, p.infix, p.family_name,
    (select count(*)::int from household_member m where m.tenant_id = c.tenant_id and m.household_id = c.household_id
      and m.until_date is null) as members
  from seat s
  join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id
  join household h on h.tenant_id = c.tenant_id and h.id = c.household_id
  join person p on p.tenant_id = c.tenant_id and p.id = c.central_person_id
  left join seat ds on ds.tenant_id = c.tenant_id and ds.case_id = c.id and ds.role = 'director' and ds.until_at is null
  left join worker dw on dw.tenant_id = ds.tenant_id and dw.id = ds.holder_id
  where s.tenant_id = app_tenant() and s.holder_id = app_actor() and s.scope = 'case'
    and s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now())
    and (c.closed_on is not null) = $1::boolean
  group by c.tenant_id, c.id, h.name, p.given_names, p.infix, p.family_name
  order by h.name, c.number`)

/** How many running cases the actor has a seat in. */
export const countCasesOfActor = prepare<{ count: number }, []>(`
  select count(distinct c.id)::int as count from seat s
  join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id and c.closed_on is null
  where s.tenant_id = app_tenant() and s.holder_id = app_actor() and s.scope = 'case'
    and s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now())`)

/** Points that each director carries now: four for a heavy plan, one for a light one. */
export const loads = prepare<{ workerId: string; points: number }, []>(`
  select s.holder_id as "workerId", sum(case c.weight when 'heavy' then 4 else 1 end)::int as points
  from seat s join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id and c.closed_on is null
  where s.tenant_id = app_tenant() and s.role = 'director' and s.until_at is null
  group by s.holder_id`)
