import { prepare, prepareOver } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { underCase } from '#slices/access'
import type { PossibilitiesOut } from './contract/profile.ts'
import type { PlaceKind } from './rules/codes.ts'
import type { OfferState, StopReason } from './rules/offer.ts'
import type { Effect, FigureLine } from './rules/outflow.ts'

/** Lock one: a case of which the actor's seat opens work, and who lives in it. */
const ofWork = prepareOver<[caseId: string]>(`${underCase},
  working as materialized (select c.* from seen c where works_on(c.id))`)

export interface WorkPersonRow {
  id: string
  given_names: string
  infix: string
  family_name: string
  born: PlainDate | null
}

/** A birthday of which parts are unknown is taken in the middle. */
export const bornText = `case when p.birth_year is not null
  then make_date(p.birth_year, coalesce(p.birth_month, 7), coalesce(p.birth_day, 1)) end`

export const peopleAtWork = ofWork<WorkPersonRow>(`
  select p.id, p.given_names, p.infix, p.family_name, ${bornText} as born
  from working c join member m on true join person p on p.tenant_id = c.tenant_id and p.id = m.person_id
  order by m.position, p.id`)

export const subjectsAtWork = ofWork<{ person_id: string }>(
  'select m.person_id from working c join member m on true',
)

export const goalsAtWork = ofWork<{ id: string; ownWords: string; lifeDomain: string }>(`
  select g.id, g.own_words as "ownWords", g.life_domain as "lifeDomain"
  from working c join goal g on g.tenant_id = c.tenant_id and g.case_id = c.id and g.state = 'open'
  order by g.life_domain <> 'work', g.position`)

export interface ProfileRow {
  id: string
  person_id: string
  number: number
  content: PossibilitiesOut
  source: 'resident' | 'together' | 'worker'
  noted_by: string
  noted_at: Date
  answer: 'right' | 'wrong' | null
  answer_words: string
  answered_at: Date | null
}

const profileColumns = `f.id, f.person_id, f.number, f.content, f.source, w.name as noted_by, f.noted_at, f.answer,
  f.answer_words, f.answered_at`
const newestProfile = 'order by f.person_id, f.noted_at desc, f.number desc'

export const profilesOfCase = ofWork<ProfileRow>(`
  select distinct on (f.person_id) ${profileColumns} from working c
  join work_profile f on f.tenant_id = c.tenant_id and f.case_id = c.id
  join worker w on w.tenant_id = f.tenant_id and w.id = f.noted_by ${newestProfile}`)

/** What is written about the resident who reads. */
export const profileOfResident = prepare<ProfileRow, []>(`
  select distinct on (f.person_id) ${profileColumns} from work_profile f
  join worker w on w.tenant_id = f.tenant_id and w.id = f.noted_by
  where f.tenant_id = app_tenant() and f.person_id = app_actor() ${newestProfile}`)

export interface OfferRow {
  id: string
  case_id: string
  household: string
  person_id: string
  given_names: string
  infix: string
  family_name: string
  phone: string | null
  young: boolean
  place_id: string
  title: string
  kind: PlaceKind
  organisation: string
  contact: string | null
  state: OfferState
  offered_on: PlainDate
  offered_by: string
  start_by: PlainDate | null
  despite: string
  answer_words: string
  last_step_on: PlainDate
  trial_until: PlainDate | null
  started_on: PlainDate | null
  ended_on: PlainDate | null
  reason: StopReason | null
  reason_words: string
  directs: boolean
  may_money: boolean
  effect: Effect | null
  from_on: PlainDate
  before_cents: number
  after_cents: number
  basis: string
  recorded_by: string
  recorded_at: Date
  outflow_version: number
  version: number
}

const offers = (from: string, where: string): string => `
  select f.id, f.case_id, h.name as household, f.person_id, p.given_names, p.infix, p.family_name, p.phone, f.young,
    f.place_id, l.title, l.kind, o.name as organisation, k.name as contact, f.state, f.offered_on, w.name as offered_by,
    f.start_by, f.despite, f.answer_words, f.last_step_on, f.trial_until, f.started_on, f.ended_on, f.reason, f.reason_words,
    exists (select from my_seats() s where s.case_id = f.case_id and s.role in ('director', 'stand-in')) as directs,
    sees_money_of(f.case_id) as may_money, u.effect, u.from_on, u.before_cents, u.after_cents, u.basis,
    r.name as recorded_by, u.recorded_at, u.version as outflow_version, f.version
  from ${from}
  join case_file e on e.tenant_id = f.tenant_id and e.id = f.case_id
  join household h on h.tenant_id = e.tenant_id and h.id = e.household_id
  join person p on p.tenant_id = f.tenant_id and p.id = f.person_id
  join work_place l on l.tenant_id = f.tenant_id and l.id = f.place_id
  join organisation o on o.tenant_id = l.tenant_id and o.id = l.organisation_id
  join worker w on w.tenant_id = f.tenant_id and w.id = f.offered_by
  left join partner k on k.tenant_id = l.tenant_id and k.id = l.partner_id
  left join work_outflow u on u.tenant_id = f.tenant_id and u.offer_id = f.id
  left join worker r on r.tenant_id = u.tenant_id and r.id = u.recorded_by
  ${where} order by f.offered_on desc, f.id desc limit 300`

export const offersOfCase = ofWork<OfferRow>(
  offers('working c join work_offer f on f.tenant_id = c.tenant_id and f.case_id = c.id', ''),
)

const followed = `f.tenant_id = app_tenant() and works_on(f.case_id)
  and (f.state not in ('stopped', 'ended', 'started') or (f.state = 'started' and f.started_on > (app_now() - interval '90 days')::date))
  and exists (select from case_file c where c.tenant_id = f.tenant_id and c.id = f.case_id and c.closed_on is null)`

/** What is on its way to a start in the actor's cases, and what started of late. */
export const offersOfActor = prepare<OfferRow, []>(offers('work_offer f', `where ${followed}`))

export const subjectsOfActor = `select f.person_id from work_offer f where ${followed.replace('app_tenant()', '(select app_tenant())')}`

/** Conversations to be had and offers that are silent or past their day: what the menu counts. */
export const countOffers = prepare<{ count: number }, []>(`
  select count(*)::int as count from work_offer f
  where ${followed} and f.state <> 'started' and (f.state = 'talk'
    or greatest(f.last_step_on, case when f.state = 'trial' then f.trial_until end) <= (app_now() at time zone 'Europe/Amsterdam')::date - 14
    or f.start_by < (app_now() at time zone 'Europe/Amsterdam')::date)`)

export interface OwnOfferRow {
  id: string
  title: string
  tasks: string
  kind: PlaceKind
  organisation: string
  address: string
  hoursMin: number
  hoursMax: number
  startsOn: PlainDate | null
  state: OfferState
  trialUntil: PlainDate | null
  startedOn: PlainDate | null
  version: number
}

/** What the resident was offered and has not ended. */
export const offersOfResident = prepare<OwnOfferRow, []>(`
  select f.id, l.title, l.tasks, l.kind, o.name as organisation, l.address, l.hours_min as "hoursMin", l.hours_max as "hoursMax",
    l.starts_on as "startsOn", f.state, f.trial_until as "trialUntil", f.started_on as "startedOn", f.version
  from work_offer f
  join work_place l on l.tenant_id = f.tenant_id and l.id = f.place_id
  join organisation o on o.tenant_id = l.tenant_id and o.id = l.organisation_id
  where f.tenant_id = app_tenant() and f.person_id = app_actor() and f.state not in ('stopped', 'ended')
  order by f.offered_on desc, f.id desc limit 20`)

export const figureLines = prepare<FigureLine, []>(`
  select month, effect, people, cents from work_outflow_figure
  where tenant_id = app_tenant() and month > (app_now() - interval '1 year')::date order by month desc`)
