import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { ofCase } from '#slices/access'
import type { AgreementState } from '../rules/agreement.ts'
import type { DutyGround } from '../rules/duty.ts'
import type { PulseAnswer } from '../rules/pulse.ts'
import type { Repeats, TimeOutcome } from '../rules/repeat.ts'
import type { WaitState } from '../rules/wait.ts'
import type { WaitKind } from '../rules/wait-elsewhere.ts'

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
  /** What it waits for, of whichever kind. */
  waits_on: string | null
  waits_kind: WaitKind | null
  waits_days: number | null
  wait_state: WaitState | null
  proof_asked: boolean
  repeats: Repeats | null
  version: number
  duty_ground: DutyGround | null
  duty: string | null
  duty_consequence: string | null
}

/** How far a repeated agreement is; null for one that is kept once. */
export const repeatsColumn = `case when a.repeat_times is not null then jsonb_build_object('unit', a.repeat_unit, 'every', a.repeat_every,
  'times', a.repeat_times, 'from', to_char(a.repeat_from, 'YYYY-MM-DD'), 'kept', a.repeat_kept, 'missed', a.repeat_missed,
  'skipped', a.repeat_skipped) end as repeats`

const own = `a.id, a.case_id, a.goal_id, a.for_person_id, a.joint, a.promiser_kind, a.promiser_id,
  a.title, a.result, a.due_on, a.pulse_days, a.state, a.state_since, a.accepted_on, a.last_heard_on, a.countered_due_on,
  a.looking_into_until, a.remark, a.round, coalesce(a.waits_on, a.waits_on_referral, a.waits_on_step) as waits_on, a.waits_kind, a.waits_days, a.wait_state, a.proof_asked, ${repeatsColumn},
  a.version, a.duty_ground, a.duty, a.duty_consequence`

/** The columns of an AgreementRow, read from `agreement a` with `agreementParties` behind it. */
export const agreementColumns = `${own},
  coalesce(w.name, pa.name, concat_ws(' ', nullif(pp.given_names, ''), nullif(pp.infix, ''), pp.family_name)) as promiser_name,
  o.name as organisation, coalesce(w.phone, pa.phone, pp.phone) as promiser_phone, old.due_on as previous_due_on`

/** Who promised, and the agreement that was renegotiated into this one. */
export const agreementParties = `
  left join worker w on a.promiser_kind = 'worker' and w.tenant_id = a.tenant_id and w.id = a.promiser_id
  left join partner pa on a.promiser_kind = 'organisation' and pa.tenant_id = a.tenant_id and pa.id = a.promiser_id
  left join person pp on a.promiser_kind in ('resident','network') and pp.tenant_id = a.tenant_id and pp.id = a.promiser_id
  left join organisation o on o.tenant_id = a.tenant_id and o.id = coalesce(w.organisation_id, pa.organisation_id)
  left join agreement old on a.previous_id is not null and old.tenant_id = a.tenant_id and old.id = a.previous_id`

/** The agreements of a case that stand: not the earlier rounds, not the cancelled ones. Who promised is read with the case. */
export const agreementsOfCase = ofCase<
  Omit<AgreementRow, 'promiser_name' | 'organisation' | 'promiser_phone'>
>(`
  select ${own}, case when a.previous_id is not null then
    (select old.due_on from agreement old where old.tenant_id = a.tenant_id and old.id = a.previous_id) end as previous_due_on
  from seen c join agreement a on a.tenant_id = c.tenant_id and a.case_id = c.id
  where a.state not in ('renegotiated','cancelled') order by a.due_on, a.id`)

export const agreementById = prepare<AgreementRow, [id: string]>(`
  select ${agreementColumns} from agreement a ${agreementParties} where a.tenant_id = app_tenant() and a.id = $1`)

/** What one worker still owes in a case, to be written for. */
export const openPromises = prepare<AgreementRow, [caseId: string, workerId: string]>(`
  select ${agreementColumns} from agreement a ${agreementParties}
  where a.tenant_id = app_tenant() and a.case_id = $1 and a.promiser_kind = 'worker' and a.promiser_id = $2
    and a.state in ('proposed','countered','declined','accepted','at-risk') order by a.id for update of a`)

/** Partners who hold a link that works now, each once: they are told when somebody else directs. */
export const openLinkPartners = prepare<{ id: string; name: string; email: string }, [caseId: string]>(`
  select pa.id, pa.name, pa.email from partner pa where pa.tenant_id = app_tenant() and pa.id in (
    select l.partner_id from partner_link l where l.tenant_id = app_tenant() and l.case_id = $1
      and l.revoked_at is null and l.expires_at > app_now()) order by pa.id`)

/** State counts per case for the list of households. */
export const marksOfActor = prepare<
  Pick<
    AgreementRow,
    | 'case_id'
    | 'state'
    | 'due_on'
    | 'pulse_days'
    | 'accepted_on'
    | 'last_heard_on'
    | 'state_since'
    | 'round'
    | 'wait_state'
    | 'repeats'
  >,
  []
>(`
  select a.case_id, a.state, a.due_on, a.pulse_days, a.accepted_on, a.last_heard_on, a.state_since, a.round, a.wait_state, ${repeatsColumn}
  from agreement a where a.tenant_id = app_tenant() and a.case_id = any ((select open_cases('case'))::uuid[])
    and a.state not in ('renegotiated','cancelled')`)

/** Agreements that a resident promised, that are about the resident, or that are marked joint in the household. */
export const ownAgreements = prepare<AgreementRow, [personId: string]>(`
  select ${agreementColumns} from agreement a ${agreementParties}
  where a.tenant_id = app_tenant() and a.case_id = any ((select open_cases('own'))::uuid[])
    and a.state not in ('renegotiated','cancelled')
    and (a.promiser_id = $1 or a.for_person_id = $1 or a.joint)
  order by a.due_on, a.id`)

/** All open and recent promises of one partner in one case: the slice that the partner may see. */
export const promisesOf = prepare<AgreementRow, [promiserId: string]>(`
  select ${agreementColumns} from agreement a ${agreementParties}
  where a.tenant_id = app_tenant() and a.promiser_id = $1 and a.case_id = any ((select open_cases('own'))::uuid[])
    and a.state not in ('renegotiated','cancelled')
  order by a.due_on, a.id`)

/** Lock one for a single agreement: a seat over the case, or the own promise within the own slice. */
export const mayRead = `(a.case_id = any ((select open_cases('case'))::uuid[])
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

/** What became of every time of a repeated agreement that was told, the newest first; what was taken back is left out. */
export const timesOf = prepare<
  { day: PlainDate; outcome: TimeOutcome; remark: string; at: Date; by: string },
  [agreementId: string]
>(`
  select t.day, t.outcome, t.remark, t.told_at as at, coalesce(w.name, pa.name, nullif(pp.given_names, ''), pp.family_name, '') as by
  from agreement_time t
  join agreement a on a.tenant_id = t.tenant_id and a.id = t.agreement_id and ${mayRead}
  left join worker w on t.told_by_kind = 'worker' and w.tenant_id = t.tenant_id and w.id = t.told_by
  left join partner pa on t.told_by_kind = 'partner' and pa.tenant_id = t.tenant_id and pa.id = t.told_by
  left join person pp on t.told_by_kind = 'resident' and pp.tenant_id = t.tenant_id and pp.id = t.told_by
  where t.tenant_id = app_tenant() and t.agreement_id = $1 and t.taken_back_at is null order by t.day desc`)

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
