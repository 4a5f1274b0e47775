import { prepare, prepareOver } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type AgreementRow, agreementColumns, agreementParties } from '#slices/agreements'
import { type ReferralRow, referralColumns, referralParties } from '#slices/referrals'
import { type WaitingRow, waitingText } from '#slices/safety'
import { type TermRow, termColumns } from '#slices/terms'
import type { Ended } from './rules/let-go.ts'

/** Who promised at work or for a partner has no seat in the case now, or left. */
const gone = `(a.promiser_kind in ('worker', 'organisation') and (
  not exists (select from seat p where p.tenant_id = a.tenant_id and p.case_id = a.case_id and p.holder_id = a.promiser_id
    and p.scope <> 'none' and p.from_at <= (select at from moment)
    and (p.until_at is null or p.until_at > (select at from moment)))
  or exists (select from worker l where l.tenant_id = a.tenant_id and l.id = a.promiser_id and l.active_until < $1::date)
  or exists (select from partner l where l.tenant_id = a.tenant_id and l.id = a.promiser_id and l.active_until < $1::date)))`

/**
 * What a director's day is read from, $1 today and $2 the last day of which terms are shown. `directed` are the actor's
 * running cases. In them: `watched`, the agreements that may be an exception (the rules decide; this keeps away those that
 * cannot be one), `refused`, the newest opinions that disagree and the steps that did not help, `ending`, the running terms, and `astray`, the chains of referrals that may
 * ask for the director; `safe`: what waits for the safety of somebody.
 * The condition on states comes first and by itself: PostgreSQL then asks for the seat of those rows only. The agreements of
 * all cases are read in one go (`offset 0` keeps it so): then the lock reads the own seats once instead of once per row.
 */
const ofDay = prepareOver<[today: string, horizon: string]>(`moment as materialized (select app_now() as at),
  directed as materialized (
    select distinct on (c.id) c.tenant_id, c.id, c.central_person_id, h.name as household,
      exists (select from goal g where g.tenant_id = c.tenant_id and g.case_id = c.id) as begun,
      case when s.role = 'stand-in' then (select w.name from seat d
        join worker w on w.tenant_id = d.tenant_id and w.id = d.holder_id
        where d.tenant_id = c.tenant_id and d.case_id = c.id and d.role = 'director' and d.until_at is null) end as stood_for
    from my_seats() s
    join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id and c.closed_on is null
    join household h on h.tenant_id = c.tenant_id and h.id = c.household_id
    where s.role in ('director', 'stand-in') order by c.id, s.role),
  watched as materialized (
    select a.*, d.household, d.stood_for from directed d join (
      select a.*, ${gone} as gone from agreement a
      where a.tenant_id = app_tenant() and a.case_id = any (array(select id from directed))
        and a.state in ('at-risk', 'declined', 'countered', 'broken', 'proposed', 'accepted')
        and (a.state <> 'accepted' or a.due_on < $1::date or a.wait_state in ('moved', 'lost')
          or greatest(a.accepted_on, coalesce(a.last_heard_on, a.accepted_on)) + a.pulse_days < $1::date or ${gone})
      offset 0) a
      on a.case_id = d.id),
  refused as materialized (
    select o.tenant_id, o.id, o.case_id, o.person_id, o.item_kind, o.item_id, o.words, o.given_at, '' as about, false as wants_call,
      d.household, d.stood_for
    from directed d join plan_opinion o on o.tenant_id = d.tenant_id and o.case_id = d.id
    where not o.agrees and not exists (select from plan_opinion n where n.tenant_id = o.tenant_id and n.case_id = o.case_id
      and n.item_id = o.item_id and n.person_id = o.person_id and n.given_at > o.given_at)
    union all
    select v.tenant_id, v.id, v.case_id, v.person_id, 'step', v.step_id, coalesce(k.words, ''), v.changed_at, v.about, v.wants_call,
      d.household, d.stood_for
    from directed d join step_verdict v on v.tenant_id = d.tenant_id and v.case_id = d.id and v.answer in ('little', 'not')
    left join step_verdict_words k on k.tenant_id = v.tenant_id and k.verdict_id = v.id
    where v.changed_at >= app_now() - interval '60 days' and not exists (select from follow_up u where u.tenant_id = v.tenant_id
      and u.object_id = v.id and u.undone_at is null and u.done_at >= v.changed_at and (u.kind = 'called' or not v.wants_call))),
  ending as materialized (
    select t.*, d.household, d.stood_for from directed d join term t on t.tenant_id = d.tenant_id and t.case_id = d.id
    where t.met_on is null and t.due_on <= $2::date),
  astray as materialized (
    select r.chain_id, min(d.household) as household, min(d.stood_for) as stood_for from directed d
    join case_referral r on r.tenant_id = d.tenant_id and r.case_id = d.id
    join organisation o on o.tenant_id = r.tenant_id and o.id = r.to_organisation_id
    where r.settled_on is null and r.state not in ('closed', 'contact', 'withdrawn', 'rerouted')
      and not exists (select from case_referral n where n.tenant_id = r.tenant_id and n.previous_id = r.id)
      and (r.position > 1 or r.state in ('late-yes', 'declined', 'bounced')
        or (r.state in ('sent', 'seen') and (r.answer_by < $1::date or o.until_date < $1::date))
        or (r.state = 'accepted' and r.contact_by < $1::date))
    group by r.chain_id),
  safe as materialized (${waitingText})`)

/** The household that a row is of, and the director who is away when the actor stands in. */
interface Steered {
  household: string
  stood_for: string | null
}

/** Data subjects of the day: the central persons of the households that it speaks of. */
export const subjectsOfDay = ofDay<{ central_person_id: string }>(`
  select d.central_person_id from directed d where d.id in (
    select id from directed where not begun union all select case_id from watched union all select case_id from refused union all select case_id from ending
    union all select s."caseId" from safe s
    union all select r.case_id from astray s join case_referral r on r.tenant_id = d.tenant_id and r.chain_id = s.chain_id)`)

export const watchedAgreements = ofDay<
  AgreementRow & Steered & { gone: boolean; for_name: string; quiet_until: PlainDate | null }
>(`
  select ${agreementColumns}, a.household, a.stood_for, a.gone, coalesce(nullif(fp.given_names, ''), fp.family_name) as for_name, f.quiet_until
  from watched a ${agreementParties}
  join person fp on fp.tenant_id = a.tenant_id and fp.id = a.for_person_id
  left join lateral (select max(u.quiet_until) as quiet_until from follow_up u
    where u.tenant_id = a.tenant_id and u.object_id = a.id and u.undone_at is null and u.done_at >= a.state_since) f on true
  order by a.due_on, a.id`)

/** Terms have no state that a follow-up could be compared with: it is quiet until its day. */
export const endingTerms = ofDay<TermRow & Steered & { quiet_until: PlainDate | null }>(`
  select ${termColumns}, t.household, t.stood_for, f.quiet_until from ending t
  left join lateral (select max(u.quiet_until) as quiet_until from follow_up u
    where u.tenant_id = t.tenant_id and u.object_id = t.id and u.object_kind = 'term' and u.undone_at is null) f on true
  order by t.due_on`)

/** Whole chains: what is wrong shows in the way that a question went. */
export const strayReferrals = ofDay<
  ReferralRow & Steered & { forName: string; quiet_until: PlainDate | null }
>(`
  select ${referralColumns}, s.household, s.stood_for, coalesce(nullif(fp.given_names, ''), fp.family_name) as "forName", f.quiet_until
  from astray s join case_referral r on r.tenant_id = app_tenant() and r.chain_id = s.chain_id ${referralParties}
  join person fp on fp.tenant_id = r.tenant_id and fp.id = r.person_id
  left join lateral (select max(u.quiet_until) as quiet_until from follow_up u
    where u.tenant_id = r.tenant_id and u.object_id = r.id and u.undone_at is null and u.done_at >= r.state_since) f on true
  order by r.chain_id, r.position`)

/** Safety comes before all other rows. */
export const safetyOfDay = ofDay<WaitingRow>('select s.* from safe s order by s."dueOn", s.id')

export interface UnhappyRow extends Steered {
  id: string
  case_id: string
  person: string
  words: string
  language: string
  given_at: Date
  item_title: string
  quiet_until: PlainDate | null
  kind: 'unhappy' | 'not-helped' | 'wants-call'
  phone: string | null
}

/** Where a resident disagrees or was not helped, in the resident's words; who asked to be called has a number. */
export const unhappyResidents = ofDay<UnhappyRow>(`
  select n.id, n.case_id, n.household, n.stood_for, concat_ws(' ', nullif(p.given_names, ''), nullif(p.infix, ''), p.family_name) as person,
    n.words, p.language, n.given_at, coalesce(nullif(n.about, ''), a.title, g.own_words, '') as item_title, f.quiet_until,
    case when n.wants_call then 'wants-call' when n.item_kind = 'step' then 'not-helped' else 'unhappy' end as kind,
    case when n.wants_call then p.phone end as phone
  from refused n
  join person p on p.tenant_id = n.tenant_id and p.id = n.person_id
  left join agreement a on n.item_kind = 'agreement' and a.tenant_id = n.tenant_id and a.id = n.item_id
  left join goal g on n.item_kind = 'goal' and g.tenant_id = n.tenant_id and g.id = n.item_id
  left join lateral (select max(u.quiet_until) as quiet_until from follow_up u
    where u.tenant_id = n.tenant_id and u.object_id = n.id and u.undone_at is null) f on true
  where a.id is null or a.state not in ('renegotiated', 'cancelled')
  order by n.given_at`)

/** Households that nobody began with: the plan has no goal yet. */
export const unbegunCases = ofDay<
  Steered & { id: string; person: string; opened_on: PlainDate; version: number }
>(`
  select d.id, d.household, d.stood_for, c.opened_on, c.version,
    concat_ws(' ', nullif(p.given_names, ''), nullif(p.infix, ''), p.family_name) as person
  from directed d join case_file c on c.tenant_id = d.tenant_id and c.id = d.id
  join person p on p.tenant_id = d.tenant_id and p.id = d.central_person_id
  where not d.begun order by c.opened_on, d.id`)

/** How many households the actor directs, and their check-ins of the last seven days: letting go must be seen to work. */
export const sumsOfDay = ofDay<{ households: number; answered: number; onTrack: number }>(`
  select (select count(*)::int from directed) as households, count(p.id)::int as answered,
    count(p.id) filter (where p.answer = 'on-track')::int as "onTrack"
  from directed d join pulse p on p.tenant_id = d.tenant_id and p.case_id = d.id
    and p.answered_at >= app_now() - interval '7 days'`)

/**
 * Agreements that ended since a day in the cases that the actor directs or directed: per month, kind of promiser, kept or
 * not, and whether the director stepped in. Reading what a resident said is not stepping in.
 */
export const endedAgreements = prepare<Ended, [from: PlainDate]>(`
  select to_char(a.state_since at time zone 'Europe/Amsterdam', 'YYYY-MM') as month, a.promiser_kind as "promiserKind",
    a.state = 'kept' as kept, f.stepped as "steppedIn", count(*)::int as count
  from my_seats() s
  join agreement a on a.tenant_id = s.tenant_id and a.case_id = s.case_id and a.state in ('kept', 'broken')
    and a.state_since >= ($1::date::timestamp at time zone 'Europe/Amsterdam')
  cross join lateral (select exists (select from follow_up u where u.tenant_id = a.tenant_id and u.object_id = a.id
    and u.undone_at is null and u.kind in ('called', 'reminded', 'asked')) as stepped) f
  where s.role in ('director', 'stand-in')
  group by 1, 2, 3, 4`)

/** Data subjects of the list of households: the central persons of the actor's cases, $1 the closed ones. */
export const directedSubjects = `select c.central_person_id from seat s
  join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id and (c.closed_on is not null) = $1::boolean
  where s.tenant_id = (select app_tenant()) and s.holder_id = (select app_actor()) and s.scope = 'case'
    and s.from_at <= (select app_now()) and (s.until_at is null or s.until_at > (select app_now()))`
