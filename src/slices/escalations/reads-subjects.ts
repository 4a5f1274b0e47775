import type { PlainDate } from '#shared/plain-date.ts'
import { ofCase } from '#slices/access'
import { type ReferralRow, referralColumns, referralParties } from '#slices/referrals'
import type { LookedStep } from '#slices/routes/contract'

export type PartyKind = 'worker' | 'organisation'

export interface PartyAgreementRow {
  id: string
  title: string
  state: string
  promiserKind: PartyKind
  promiserId: string
  party: string
  organisationId: string
  organisation: string
  dueOn: PlainDate
  round: number
  personId: string
  /** Is with the chain manager already. */
  open: boolean
}

const isOpen = (
  subject: string,
): string => `exists (select from escalation e where e.tenant_id = c.tenant_id and ${subject}
      and e.state in ('asked', 'heard', 'decided')) as open`

/** Agreements of parties in a case, for who has a seat over it. */
export const agreementsToEscalate = ofCase<PartyAgreementRow>(`
  select a.id, a.title, a.state, a.promiser_kind as "promiserKind", a.promiser_id as "promiserId", coalesce(w.name, p.name) as party,
    o.id as "organisationId", o.name as organisation, a.due_on as "dueOn", a.round, a.for_person_id as "personId",
    ${isOpen('e.agreement_id = a.id')}
  from seen c
  join agreement a on a.tenant_id = c.tenant_id and a.case_id = c.id and a.promiser_kind in ('worker', 'organisation')
  left join worker w on a.promiser_kind = 'worker' and w.tenant_id = a.tenant_id and w.id = a.promiser_id
  left join partner p on a.promiser_kind = 'organisation' and p.tenant_id = a.tenant_id and p.id = a.promiser_id
  join organisation o on o.tenant_id = a.tenant_id and o.id = coalesce(w.organisation_id, p.organisation_id)
  order by a.due_on, a.id`)

/** Referrals of a case with the whole of their chains; what was sent is not read. */
export const referralsToEscalate = ofCase<ReferralRow & { open: boolean }>(`
  select ${referralColumns},
    ${isOpen('e.referral_id in (select y.id from case_referral y where y.tenant_id = r.tenant_id and y.chain_id = r.chain_id)')}
  from seen c join case_referral r on r.tenant_id = c.tenant_id and r.case_id = c.id ${referralParties}
  order by r.sent_on, r.chain_id, r.position`)

export interface RouteStepRow extends LookedStep {
  nameEn: string
  organisation: string | null
  goneSince: PlainDate | null
  partyKind: PartyKind | null
  partyId: string | null
  party: string | null
  personId: string | null
  centralPersonId: string
  open: boolean
}

/** The route of a case, each step with somebody of its organisation who has a place there; not the one who asks. */
export const stepsToEscalate = ofCase<RouteStepRow>(`
  select s.id, s.code, s.name_nl as name, s.name_en as "nameEn", s.person_id as "personId", c.central_person_id as "centralPersonId",
    s.life_domains as "lifeDomains", s.state, s.organisation_id as "organisationId", o.name as organisation,
    o.until_date as "goneSince", s.from_on as "fromOn", s.until_on as "untilOn", s.begun_on as "begunOn", s.ended_on as "endedOn",
    y.kind as "partyKind", y.id as "partyId", y.name as party, ${isOpen('e.step_id = s.id')}
  from seen c
  join route_step s on s.tenant_id = c.tenant_id and s.case_id = c.id
  left join organisation o on o.tenant_id = s.tenant_id and o.id = s.organisation_id
  left join lateral (
    select case z.holder_kind when 'worker' then 'worker' else 'organisation' end as kind, z.holder_id as id, coalesce(w.name, p.name) as name
    from seated z
    left join worker w on z.holder_kind = 'worker' and w.tenant_id = z.tenant_id and w.id = z.holder_id
    left join partner p on z.holder_kind = 'partner' and p.tenant_id = z.tenant_id and p.id = z.holder_id
    where coalesce(w.organisation_id, p.organisation_id) = s.organisation_id and z.role <> 'known' and z.holder_id <> app_actor()
      and z.from_at <= app_now() and (z.until_at is null or z.until_at > app_now())
    order by z.role <> 'professional', z.from_at, z.id limit 1) y on true
  order by s.position`)

/** The people whom these are about, for who sees the case. */
export const subjectsOfCase = `select c.central_person_id from case_file c where c.tenant_id = (select app_tenant()) and c.id = $1::uuid
    and exists (select from my_seats() s where s.case_id = c.id and s.scope = 'case')
  union select r.person_id from case_referral r where r.tenant_id = (select app_tenant()) and r.case_id = $1::uuid
    and exists (select from my_seats() s where s.case_id = r.case_id and s.scope = 'case')
  union select t.person_id from route_step t where t.tenant_id = (select app_tenant()) and t.case_id = $1::uuid and t.person_id is not null
    and exists (select from my_seats() s where s.case_id = t.case_id and s.scope = 'case')`
