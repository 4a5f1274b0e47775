import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import type { PlainDate } from '#shared/plain-date.ts'

/** Who can receive: somebody with an account, or a partner by link; gone when the person or the organisation is. */
export interface Receiver {
  readonly kind: 'worker' | 'partner'
  readonly id: string
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly organisationId: string
  readonly organisation: string
}

export async function findReceiver(
  trx: Transaction<DB>,
  to: { readonly kind: 'worker' | 'partner'; readonly id: string },
  today: PlainDate,
): Promise<Receiver | undefined> {
  const [row] = await execute<Receiver>(
    trx,
    `select x.kind, x.id, x.name, x.email, x.phone, o.id as "organisationId", o.name as organisation from (
       select 'worker' as kind, w.id, w.name, w.email, w.phone, w.organisation_id from worker w
       where w.tenant_id = app_tenant() and w.active_from <= $3::date and (w.active_until is null or w.active_until >= $3::date)
         and w.role in ('front-desk', 'assessor', 'director', 'professional')
       union all select 'partner', p.id, p.name, p.email, p.phone, p.organisation_id from partner p where p.tenant_id = app_tenant()) x
     join organisation o on o.tenant_id = app_tenant() and o.id = x.organisation_id
     where x.kind = $1 and x.id = $2::uuid and (o.until_date is null or o.until_date >= $3::date)`,
    [to.kind, to.id, today],
  )
  return row
}

export async function organisationOf(trx: Transaction<DB>, workerId: string): Promise<string> {
  const [row] = await execute<{ id: string }>(
    trx,
    'select organisation_id as id from worker where tenant_id = app_tenant() and id = $1::uuid',
    [workerId],
  )
  return String(row?.id)
}

/** Who directs the case now, and can be called. */
export async function directorOf(
  trx: Transaction<DB>,
  caseId: string,
): Promise<{ name: string; phone: string } | undefined> {
  const [row] = await execute<{ name: string; phone: string }>(
    trx,
    `select w.name, w.phone from seat s join worker w on w.tenant_id = s.tenant_id and w.id = s.holder_id
     where s.tenant_id = app_tenant() and s.case_id = $1::uuid and s.role = 'director' and s.until_at is null`,
    [caseId],
  )
  return row
}

/** The words of a question or goal of this case; undefined when it is none of it, or what a creditor told. */
export async function wordsOf(
  trx: Transaction<DB>,
  caseId: string,
  about: { readonly questionId: string | null; readonly goalId: string | null },
): Promise<{ words: string; language: string } | undefined> {
  const [row] = await execute<{ words: string; language: string }>(
    trx,
    `select q.own_words as words, 'nl' as language from case_question k
       join question q on q.tenant_id = k.tenant_id and q.id = k.question_id
       where k.tenant_id = app_tenant() and k.case_id = $1::uuid and k.question_id = $2::uuid
         and not exists (select from early_signal e where e.tenant_id = q.tenant_id and e.contact_id = q.contact_id)
     union all select g.own_words, g.language from goal g
       where g.tenant_id = app_tenant() and g.case_id = $1::uuid and g.id = $3::uuid`,
    [caseId, about.questionId, about.goalId],
  )
  return row
}

/** The newest referral of the same question or goal, locked: what is sent now continues it. */
export async function lastAbout(
  trx: Transaction<DB>,
  caseId: string,
  about: { readonly questionId: string | null; readonly goalId: string | null },
): Promise<string | undefined> {
  const [row] = await execute<{ id: string }>(
    trx,
    `select r.id from case_referral r where r.tenant_id = app_tenant() and r.case_id = $1::uuid
       and (r.question_id = $2::uuid or r.goal_id = $3::uuid)
     order by r.sent_on desc, r.position desc, r.id desc limit 1`,
    [caseId, about.questionId, about.goalId],
  )
  return row?.id
}
