import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { AgreementState } from '../rules/agreement.ts'
import type { PulseAnswer } from '../rules/pulse.ts'

export interface AgreementRow {
  id: string
  case_id: string
  goal_id: string
  for_person_id: string
  joint: boolean
  promiser_kind: 'resident' | 'network' | 'worker' | 'organisation'
  promiser_id: string
  promiser_name: string
  organisation: string | null
  promiser_phone: string | null
  title: string
  result: string
  due_on: PlainDate
  pulse_days: number | null
  state: AgreementState
  state_since: Date
  accepted_on: PlainDate | null
  last_heard_on: PlainDate | null
  countered_due_on: PlainDate | null
  looking_into_until: PlainDate | null
  remark: string
  previous_due_on: PlainDate | null
  round: number
  version: number
}

const columns = `a.id, a.case_id, a.goal_id, a.for_person_id, a.joint, a.promiser_kind, a.promiser_id,
  coalesce(w.name, pa.name, concat_ws(' ', nullif(pp.given_names, ''), nullif(pp.infix, ''), pp.family_name)) as promiser_name,
  o.name as organisation, coalesce(w.phone, pa.phone, pp.phone) as promiser_phone,
  a.title, a.result, a.due_on, a.pulse_days, a.state, a.state_since, a.accepted_on, a.last_heard_on, a.countered_due_on,
  a.looking_into_until, a.remark, old.due_on as previous_due_on, a.round, a.version`

const from = `from agreement a
  left join worker w on a.promiser_kind = 'worker' and w.tenant_id = a.tenant_id and w.id = a.promiser_id
  left join partner pa on a.promiser_kind = 'organisation' and pa.tenant_id = a.tenant_id and pa.id = a.promiser_id
  left join person pp on a.promiser_kind in ('resident','network') and pp.tenant_id = a.tenant_id and pp.id = a.promiser_id
  left join organisation o on o.tenant_id = a.tenant_id and o.id = coalesce(w.organisation_id, pa.organisation_id)
  left join agreement old on a.previous_id is not null and old.tenant_id = a.tenant_id and old.id = a.previous_id`

/** The agreements of a case that stand: not the earlier rounds, not the cancelled ones. */
export const agreementsOfCase = prepare<AgreementRow, [caseId: string]>(`
  select ${columns} ${from}
  where a.tenant_id = app_tenant() and a.case_id = $1 and a.state not in ('renegotiated','cancelled')
    and exists (select from my_seats() z where z.case_id = a.case_id and z.scope = 'case')
  order by a.due_on, a.id`)

export const agreementById = prepare<AgreementRow, [id: string]>(`
  select ${columns} ${from} where a.tenant_id = app_tenant() and a.id = $1`)

/**
 * What may be an exception for a director on a day: late, broken, at risk, declined, countered, unanswered or silent.
 * The rules decide; this keeps the rows that cannot be one away.
 */
export const watchedAgreements = prepare<
  AgreementRow & { household: string; for_name: string; quiet_until: PlainDate | null },
  [today: string]
>(`
  with mine as (
    select c.tenant_id, c.id, h.name as household from seat s
    join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id and c.closed_on is null
    join household h on h.tenant_id = c.tenant_id and h.id = c.household_id
    where s.tenant_id = app_tenant() and s.holder_id = app_actor() and s.role in ('director','stand-in')
      and s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now()))
  select ${columns}, mine.household, coalesce(nullif(fp.given_names, ''), fp.family_name) as for_name, f.quiet_until
  from mine join agreement a on a.tenant_id = mine.tenant_id and a.case_id = mine.id
  ${from.replace('from agreement a', '')}
  join person fp on fp.tenant_id = a.tenant_id and fp.id = a.for_person_id
  left join lateral (select max(u.quiet_until) as quiet_until from follow_up u
    where u.tenant_id = a.tenant_id and u.object_id = a.id and u.undone_at is null and u.done_at >= a.state_since) f on true
  where a.tenant_id = app_tenant() and (
    a.state in ('at-risk','declined','countered','broken','proposed')
    or (a.state = 'accepted' and (a.due_on < $1::date
      or (a.pulse_days is not null and greatest(a.accepted_on, coalesce(a.last_heard_on, a.accepted_on)) + a.pulse_days < $1::date))))
  order by a.due_on, a.id`)

/** State counts per case for the list of households. */
export const marksOfActor = prepare<
  Pick<
    AgreementRow,
    'case_id' | 'state' | 'due_on' | 'pulse_days' | 'accepted_on' | 'last_heard_on' | 'state_since' | 'round'
  >,
  []
>(`
  select a.case_id, a.state, a.due_on, a.pulse_days, a.accepted_on, a.last_heard_on, a.state_since, a.round
  from agreement a where a.tenant_id = app_tenant() and a.case_id = any ((select open_cases('case'))::uuid[])
    and a.state not in ('renegotiated','cancelled')`)

/** Answered check-ins of the last week over the actor's cases: letting go must be seen to work. */
export const pulsesOfWeek = prepare<{ answered: number; onTrack: number }, [since: Date]>(`
  select count(*)::int as answered, count(*) filter (where p.answer = 'on-track')::int as "onTrack"
  from pulse p where p.tenant_id = app_tenant() and p.answered_at >= $1::timestamptz
    and p.case_id = any ((select open_cases('case'))::uuid[])`)

/** Agreements that a resident promised, that are about the resident, or that are marked joint in the household. */
export const ownAgreements = prepare<AgreementRow, [personId: string]>(`
  select ${columns} ${from}
  where a.tenant_id = app_tenant() and a.case_id = any ((select open_cases('own'))::uuid[])
    and a.state not in ('renegotiated','cancelled')
    and (a.promiser_id = $1 or a.for_person_id = $1 or a.joint)
  order by a.due_on, a.id`)

/** All open and recent promises of one partner in one case: the slice that the partner may see. */
export const promisesOf = prepare<AgreementRow, [promiserId: string]>(`
  select ${columns} ${from}
  where a.tenant_id = app_tenant() and a.promiser_id = $1 and a.case_id = any ((select open_cases('own'))::uuid[])
    and a.state not in ('renegotiated','cancelled')
  order by a.due_on, a.id`)

/** Lock one for a single agreement: a seat over the case, or the own promise within the own slice. */
const mayRead = `(a.case_id = any ((select open_cases('case'))::uuid[])
  or (a.promiser_id = app_actor() and a.case_id = any ((select open_cases('own'))::uuid[])))`

export interface PulseRow {
  answer: PulseAnswer
  remark: string
  at: Date
  by: string
}

export const pulsesOf = prepare<PulseRow, [agreementId: string]>(`
  select p.answer, p.remark, p.answered_at as at,
    coalesce(w.name, pa.name, nullif(pp.given_names, ''), pp.family_name, '') as by
  from pulse p
  join agreement a on a.tenant_id = p.tenant_id and a.id = p.agreement_id and ${mayRead}
  left join worker w on p.answered_by_kind = 'worker' and w.tenant_id = p.tenant_id and w.id = p.answered_by
  left join partner pa on p.answered_by_kind = 'partner' and pa.tenant_id = p.tenant_id and pa.id = p.answered_by
  left join person pp on p.answered_by_kind = 'resident' and pp.tenant_id = p.tenant_id and pp.id = p.answered_by
  where p.tenant_id = app_tenant() and p.agreement_id = $1 order by p.answered_at desc limit 50`)

export const roundsOf = prepare<
  { id: string; dueOn: PlainDate; state: AgreementState; since: Date },
  [id: string]
>(`
  with recursive chain as (
    select a.* from agreement a where a.tenant_id = app_tenant() and a.id = $1 and ${mayRead}
    union all
    select o.* from chain c join agreement o on o.tenant_id = c.tenant_id and o.id = c.previous_id)
  select id, due_on as "dueOn", state, state_since as since from chain order by round desc`)

export const agreementSubjects = `select a.for_person_id from agreement a
  where a.tenant_id = (select app_tenant()) and a.id = $1::uuid`
