import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Channel, EarlySignal, Reporter } from '../rules/channel.ts'
import type { Answer } from '../rules/checklist.ts'
import type { LifeDomain } from '../rules/life-domains.ts'
import type { AboutRelation, FirstSplit } from '../rules/report.ts'

export interface NewContact {
  readonly tenantId: string
  readonly workerId: string
  readonly channel: Channel
  readonly startedAt: Date
  readonly now: Date
  readonly checklistVersion: number | undefined
  readonly reporter: {
    readonly relation: Reporter
    readonly name: string
    readonly phone: string
    readonly authority?: Answer | undefined
  }
  readonly referral?:
    | {
        readonly name: string
        readonly organisation: string
        readonly phone: string
        readonly residentKnows: boolean
        readonly residentAgrees: boolean
      }
    | undefined
  readonly earlySignal?: EarlySignal | undefined
}

/** One conversation, letter or signal, with who told it. */
export async function insertContact(trx: Transaction<DB>, contact: NewContact): Promise<string> {
  const id = newId()
  const { tenantId, reporter, referral, earlySignal } = contact
  const key = { tenant_id: tenantId, contact_id: id }
  await trx
    .insertInto('contact')
    .values({
      tenant_id: tenantId,
      id,
      channel: contact.channel,
      worker_id: contact.workerId,
      started_at: contact.startedAt,
      ended_at: contact.now,
      checklist_version: contact.checklistVersion ?? null,
      reporter: reporter.relation,
      reporter_name: reporter.name.trim(),
      reporter_phone: reporter.phone.trim(),
      authority: reporter.authority ?? null,
    })
    .execute()
  if (referral)
    await trx
      .insertInto('referral')
      .values({
        ...key,
        name: referral.name.trim(),
        organisation: referral.organisation.trim(),
        phone: referral.phone.trim(),
        resident_knows: referral.residentKnows,
        resident_agrees: referral.residentAgrees,
      })
      .execute()
  if (earlySignal)
    await trx
      .insertInto('early_signal')
      .values({ ...key, ...earlySignal })
      .execute()
  return id
}

export interface NewReport {
  readonly tenantId: string
  readonly contactId: string
  readonly personId: string
  readonly workerId: string
  readonly channel: Channel
  readonly firstSplit: FirstSplit
  readonly callBack: string
  readonly ownCircle: boolean
  readonly now: Date
  readonly receivedOn: PlainDate
  /** Given already, to somebody who wrote. */
  readonly number: number | undefined
}

/** A number for a report, before it is written or is known about whom. */
export async function drawNumber(trx: Transaction<DB>): Promise<number> {
  const [drawn] = await execute<{ number: number }>(trx, "select nextval('report_number')::int as number", [])
  return drawn?.number ?? 0
}

/** The number is drawn first: a report of the own circle cannot be read back by whoever writes it. */
export async function insertReport(
  trx: Transaction<DB>,
  report: NewReport,
): Promise<{ id: string; number: number }> {
  const id = newId()
  const number = report.number ?? (await drawNumber(trx))
  await trx
    .insertInto('report')
    .values({
      tenant_id: report.tenantId,
      id,
      number,
      contact_id: report.contactId,
      person_id: report.personId,
      channel: report.channel,
      taken_by: report.workerId,
      received_at: report.now,
      received_on: report.receivedOn,
      call_back: report.callBack,
      first_split: report.firstSplit,
      own_circle: report.ownCircle,
      state: 'received',
    })
    .execute()
  return { id, number }
}

export interface NewQuestion {
  readonly ownWords: string
  readonly wishedEffect: string
  readonly lifeDomains: readonly LifeDomain[]
  readonly signal?: LifeDomain | undefined
  readonly aboutRelation: AboutRelation
  readonly aboutPersonId?: string | undefined
}

/** The questions of one contact, after those that the report has already. */
export async function insertQuestions(
  trx: Transaction<DB>,
  to: { readonly tenantId: string; readonly reportId: string; readonly contactId: string },
  questions: readonly NewQuestion[],
  from = 0,
): Promise<readonly string[]> {
  const rows = questions.map((question, index) => ({
    tenant_id: to.tenantId,
    id: newId<string>() as string,
    report_id: to.reportId,
    contact_id: to.contactId,
    position: from + index,
    own_words: question.ownWords.trim(),
    wished_effect: question.wishedEffect.trim(),
    life_domains: [...question.lifeDomains],
    asked_on: question.signal !== undefined,
    signal: question.signal ?? null,
    about_relation: question.aboutRelation,
    about_person_id: question.aboutPersonId ?? null,
    state: 'new',
  }))
  await trx.insertInto('question').values(rows).execute()
  return rows.map(({ id }) => id)
}

/** Yes and no as they were answered. A yes points at the question that it made; what was not asked has no row. */
export async function insertSignals(
  trx: Transaction<DB>,
  to: { readonly tenantId: string; readonly contactId: string; readonly version: number },
  signals: readonly { readonly lifeDomain: LifeDomain; readonly answer: Answer }[],
  questionOf: (signal: LifeDomain) => string | undefined,
): Promise<void> {
  if (signals.length === 0) return
  await trx
    .insertInto('signal_answer')
    .values(
      signals.map(({ lifeDomain, answer }) => ({
        tenant_id: to.tenantId,
        contact_id: to.contactId,
        version: to.version,
        life_domain: lifeDomain,
        answer,
        question_id: answer === 'yes' ? (questionOf(lifeDomain) ?? null) : null,
      })),
    )
    .execute()
}

export interface EarlierReport {
  readonly id: string
  readonly number: number
  readonly channel: Channel
  readonly receivedAt: Date
  readonly open: boolean
  readonly firstWords: string
  readonly lifeDomains: LifeDomain[]
  readonly questions: number
  readonly version: number
}

const earlierText = `
  select r.id, r.number, r.channel, r.received_at as "receivedAt", r.state = 'received' as open, r.version,
    coalesce((array_agg(q.own_words order by q.position))[1], '') as "firstWords", count(distinct q.id)::int as questions,
    coalesce(array_agg(distinct d) filter (where d is not null), '{}') as "lifeDomains"
  from report r
  join question q on q.tenant_id = r.tenant_id and q.report_id = r.id
  left join lateral unnest(q.life_domains) d on true
  where r.tenant_id = app_tenant() and r.person_id = $1 and r.received_at > $2::timestamptz - interval '25 hours'
  group by r.id, r.number, r.channel, r.received_at, r.state, r.version order by r.received_at`

/** Reports of this person since yesterday. The person is locked, so that two counters at once see each other. */
export async function reportsSinceYesterday(
  trx: Transaction<DB>,
  personId: string,
  now: Date,
): Promise<readonly EarlierReport[]> {
  await execute(trx, 'select 1 from person where tenant_id = app_tenant() and id = $1 for no key update', [
    personId,
  ])
  return execute<EarlierReport>(trx, earlierText, [personId, now.toISOString()])
}

/** A report that grew: whoever looks at it now has to look again. */
export async function bumpReport(trx: Transaction<DB>, tenantId: string, id: string): Promise<void> {
  await trx
    .updateTable('report')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

const aroundText = `
  select count(distinct p.id)::int as count from person p
  where p.tenant_id = app_tenant() and p.id = any($2::uuid[]) and (p.id = $1
    or exists (select from household_member m
      join household_member o on o.tenant_id = m.tenant_id and o.household_id = m.household_id and o.until_date is null
      where m.tenant_id = p.tenant_id and m.person_id = $1 and m.until_date is null and o.person_id = p.id)
    or exists (select from relation r where r.tenant_id = p.tenant_id and r.until_date is null
      and ((r.from_person_id = $1 and r.to_person_id = p.id) or (r.to_person_id = $1 and r.from_person_id = p.id)))
    or exists (select from person s where s.tenant_id = p.tenant_id and s.id = $1 and not s.address_secret
      and not p.address_secret and s.postcode = p.postcode and s.house_number = p.house_number))`

/** Are these all people around the resident: household, relations, same address? */
export async function areAround(
  trx: Transaction<DB>,
  personId: string,
  ids: readonly string[],
): Promise<boolean> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return true
  const [row] = await execute<{ count: number }>(trx, aroundText, [personId, wanted])
  return row?.count === wanted.length
}
