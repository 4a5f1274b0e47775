import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { ofCase } from '#slices/access'
import type { CountedReferral } from './rules/counts.ts'
import type { Basis, Outcome, RefusalReason } from './rules/referral.ts'
import type { ReferralState } from './rules/state.ts'

/** That a question was referred, and how far it came: no content. */
export interface ReferralRow {
  id: string
  chainId: string
  position: number
  caseId: string
  personId: string
  goalId: string | null
  questionId: string | null
  fromOrganisationId: string
  toOrganisationId: string
  toWorker: string | null
  toPartner: string | null
  toName: string
  toOrganisation: string
  toPhone: string
  warm: boolean
  state: ReferralState
  sentOn: PlainDate
  answerBy: PlainDate
  answeredOn: PlainDate | null
  answeredBy: string
  endedOn: PlainDate | null
  settledOn: PlainDate | null
  reason: RefusalReason | null
  contactBy: PlainDate | null
  contactOn: PlainDate | null
  outcome: Outcome | null
  receiverGone: boolean
  continued: boolean
  version: number
}

/** The columns of a ReferralRow, read from `case_referral r` with `referralParties` behind it. */
export const referralColumns = `r.id, r.chain_id as "chainId", r.position, r.case_id as "caseId", r.person_id as "personId",
  r.goal_id as "goalId", r.question_id as "questionId", r.from_organisation_id as "fromOrganisationId",
  r.to_organisation_id as "toOrganisationId", r.to_worker as "toWorker", r.to_partner as "toPartner",
  coalesce(tw.name, tp.name) as "toName", tor.name as "toOrganisation", coalesce(tw.phone, tp.phone) as "toPhone", r.warm,
  r.state, r.sent_on as "sentOn", r.answer_by as "answerBy", r.answered_on as "answeredOn", r.answered_by as "answeredBy",
  r.ended_on as "endedOn", r.settled_on as "settledOn", r.reason, r.contact_by as "contactBy", r.contact_on as "contactOn",
  r.outcome, r.version,
  coalesce(tor.until_date < (app_now() at time zone 'Europe/Amsterdam')::date, false) as "receiverGone",
  exists (select from case_referral n where n.tenant_id = r.tenant_id and n.previous_id = r.id) as continued`

/** To whom it was sent. */
export const referralParties = `
  join organisation tor on tor.tenant_id = r.tenant_id and tor.id = r.to_organisation_id
  left join worker tw on tw.tenant_id = r.tenant_id and tw.id = r.to_worker
  left join partner tp on tp.tenant_id = r.tenant_id and tp.id = r.to_partner`

/** What was sent and said, with the newest moment of a warm hand-over. */
export interface FullReferralRow extends ReferralRow {
  name: string
  reach: string
  ownWords: string
  language: string
  tried: string
  asked: string
  basis: Basis
  basisWords: string
  answerWords: string
  endWords: string
  settledWords: string
  sentBy: string
  fromName: string
  fromOrganisation: string
  fromPhone: string
  handoverId: string | null
  handoverAt: Date | null
  handoverPlace: string | null
  handoverForm: 'call' | 'visit' | null
  handoverHeld: boolean | null
  handoverWhy: string | null
}

const full = `${referralColumns}, l.name, l.reach, l.own_words as "ownWords", l.language, l.tried, l.asked, l.basis,
  l.basis_words as "basisWords", l.answer_words as "answerWords", l.end_words as "endWords",
  l.settled_words as "settledWords", r.sent_by as "sentBy", fw.name as "fromName", fo.name as "fromOrganisation", fw.phone as "fromPhone",
  h.id as "handoverId", h.at as "handoverAt", h.place as "handoverPlace", h.form as "handoverForm",
  h.held as "handoverHeld", h.why as "handoverWhy"`

/** A moment that was called off in the calendar is not planned any more. */
const parties = `${referralParties}
  join case_referral_letter l on l.tenant_id = r.tenant_id and l.referral_id = r.id
  join worker fw on fw.tenant_id = r.tenant_id and fw.id = r.sent_by
  join organisation fo on fo.tenant_id = r.tenant_id and fo.id = r.from_organisation_id
  left join lateral (
    select o.id, lower(a.during) as at, a.place, o.form,
      case when a.state = 'cancelled' then coalesce(o.held, false) else o.held end as held,
      case when o.why = '' and a.state = 'cancelled' then a.last_reason else o.why end as why
    from case_referral_handover o join appointment a on a.tenant_id = o.tenant_id and a.id = o.appointment_id
    where o.tenant_id = r.tenant_id and o.referral_id = r.id order by o.planned_at desc, o.id desc limit 1) h on true`

export const referralsOfCase = ofCase<FullReferralRow>(`
  select ${full} from seen c join case_referral r on r.tenant_id = c.tenant_id and r.case_id = c.id ${parties}
  order by r.sent_on, r.chain_id, r.position`)

/** The people of whom the referrals of a case hold data, for who sees the case. */
export const subjectsOfCaseReferrals = `select r.person_id from case_referral r where r.tenant_id = (select app_tenant())
  and r.case_id = $1::uuid and exists (select from my_seats() s where s.case_id = r.case_id and s.scope = 'case')`

/** What the own organisation received: all that waits, and what ended in the last month. */
const received = `r.to_organisation_id = (select w.organisation_id from worker w where w.tenant_id = app_tenant()
    and w.id = app_actor()) and (r.ended_on is null or r.ended_on > (app_now() - interval '30 days')::date)`

export const receivedReferrals = prepare<FullReferralRow & { mine: boolean }, []>(`
  select ${full}, coalesce(r.to_worker = app_actor(), false) as mine from case_referral r ${parties}
  where r.tenant_id = app_tenant() and ${received} order by r.ended_on is not null, r.answer_by, r.id limit 500`)

export const receivedSubjects = `select r.person_id from case_referral r where r.tenant_id = (select app_tenant()) and ${received}`

/** How many wait for an answer of the own organisation. */
export const countReceived = prepare<{ count: number }, []>(`
  select count(*)::int as count from case_referral r where r.tenant_id = app_tenant() and ${received}
    and r.state in ('sent', 'seen')`)

export const referralById = prepare<FullReferralRow, [id: string]>(`
  select ${full} from case_referral r ${parties} where r.tenant_id = app_tenant() and r.id = $1::uuid`)

export const subjectOfReferral = `select r.person_id from case_referral r
  where r.tenant_id = (select app_tenant()) and r.id = $1::uuid`

/** Where a resident was referred to: to whom, how far, whom to call; the newest of each chain. */
export const referralsOfPerson = prepare<
  ReferralRow & { directorName: string | null; directorPhone: string | null },
  [personId: string]
>(`
  select ${referralColumns}, dw.name as "directorName", dw.phone as "directorPhone" from case_referral r ${referralParties}
  join case_file c on c.tenant_id = r.tenant_id and c.id = r.case_id and c.closed_on is null
  left join seat ds on ds.tenant_id = r.tenant_id and ds.case_id = r.case_id and ds.role = 'director' and ds.until_at is null
  left join worker dw on dw.tenant_id = ds.tenant_id and dw.id = ds.holder_id
  where r.tenant_id = app_tenant() and r.person_id = (select current_person($1)) and r.state <> 'withdrawn'
    and not exists (select from case_referral n where n.tenant_id = r.tenant_id and n.previous_id = r.id)
    and (r.ended_on is null or r.ended_on > (app_now() - interval '30 days')::date)
  order by r.sent_on desc, r.id`)

/** Every referral since a day without anybody's data, with the whole of the chains it belongs to; for `countLinks`. */
export const referralsToCount = prepare<CountedReferral, [since: PlainDate]>(`
  select r.chain_id as "chainId", r.position, r.state, r.from_organisation_id as "fromOrganisationId",
    r.to_organisation_id as "toOrganisationId", fo.name as "from", tor.name as "to", r.sent_on as "sentOn",
    r.answer_by as "answerBy", r.answered_on as "answeredOn", r.ended_on as "endedOn", r.settled_on as "settledOn",
    r.contact_on as "contactOn",
    coalesce(tor.until_date < (app_now() at time zone 'Europe/Amsterdam')::date, false) as "receiverGone", c.closed_on is not null as closed
  from case_referral r
  join case_file c on c.tenant_id = r.tenant_id and c.id = r.case_id
  join organisation fo on fo.tenant_id = r.tenant_id and fo.id = r.from_organisation_id
  join organisation tor on tor.tenant_id = r.tenant_id and tor.id = r.to_organisation_id
  where r.tenant_id = app_tenant() and r.chain_id in (select i.chain_id from case_referral i
    where i.tenant_id = app_tenant() and i.sent_on >= $1::date)
  order by r.chain_id, r.position`)
