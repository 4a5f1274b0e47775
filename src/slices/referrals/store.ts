import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type FullReferralRow, referralById } from './reads.ts'
import type { ReferralChange } from './rules/decide.ts'
import type { Basis } from './rules/referral.ts'
import type { Receiver } from './store-parties.ts'

export async function caseOfReferral(trx: Transaction<DB>, id: string): Promise<string | undefined> {
  const [row] = await execute<{ id: string }>(
    trx,
    'select case_id as id from case_referral where tenant_id = app_tenant() and id = $1::uuid',
    [id],
  )
  return row?.id
}

export async function lockReferral(trx: Transaction<DB>, id: string): Promise<FullReferralRow | undefined> {
  const locked = await execute(
    trx,
    'select 1 from case_referral where tenant_id = app_tenant() and id = $1::uuid for update',
    [id],
  )
  if (locked.length === 0) return undefined
  const { text, values } = referralById(id)
  const [row] = await execute<FullReferralRow>(trx, text, [...values])
  return row
}

export interface NewReferral {
  readonly id: string
  readonly previous: { readonly id: string; readonly chainId: string; readonly position: number } | undefined
  readonly caseId: string
  readonly personId: string
  readonly questionId: string | null
  readonly goalId: string | null
  readonly sentBy: string
  readonly fromOrganisationId: string
  readonly to: Receiver
  readonly warm: boolean
  readonly answerBy: PlainDate
  readonly now: Date
  readonly today: PlainDate
}

export async function insertReferral(
  trx: Transaction<DB>,
  tenantId: string,
  sent: NewReferral,
): Promise<void> {
  await trx
    .insertInto('case_referral')
    .values({
      tenant_id: tenantId,
      id: sent.id,
      chain_id: sent.previous?.chainId ?? sent.id,
      position: (sent.previous?.position ?? 0) + 1,
      previous_id: sent.previous?.id ?? null,
      case_id: sent.caseId,
      person_id: sent.personId,
      question_id: sent.questionId,
      goal_id: sent.goalId,
      sent_by: sent.sentBy,
      from_organisation_id: sent.fromOrganisationId,
      to_organisation_id: sent.to.organisationId,
      to_worker: sent.to.kind === 'worker' ? sent.to.id : null,
      to_partner: sent.to.kind === 'partner' ? sent.to.id : null,
      warm: sent.warm,
      state: 'sent',
      state_since: sent.now,
      sent_on: sent.today,
      answer_by: sent.answerBy,
    })
    .execute()
}

export interface Letter {
  readonly name: string
  readonly reach: string
  readonly ownWords: string
  readonly language: string
  readonly tried: string
  readonly asked: string
  readonly basis: Basis
  readonly basisWords: string
}

export async function insertLetter(
  trx: Transaction<DB>,
  tenantId: string,
  of: { readonly referralId: string; readonly caseId: string },
  letter: Letter,
): Promise<void> {
  await trx
    .insertInto('case_referral_letter')
    .values({
      tenant_id: tenantId,
      referral_id: of.referralId,
      case_id: of.caseId,
      name: letter.name,
      reach: letter.reach,
      own_words: letter.ownWords,
      language: letter.language,
      tried: letter.tried,
      asked: letter.asked,
      basis: letter.basis,
      basis_words: letter.basisWords,
    })
    .execute()
}

export async function saveChange(
  trx: Transaction<DB>,
  id: string,
  change: ReferralChange & { readonly by: string | null; readonly now: Date },
): Promise<void> {
  await execute(
    trx,
    `update case_referral set state = $2, state_since = case when state = $2 then state_since else $3::timestamptz end,
       seen_on = coalesce($4::date, seen_on), answered_on = coalesce($5::date, answered_on),
       answered_by = coalesce($6, answered_by), ended_on = coalesce($7::date, ended_on), reason = coalesce($8, reason),
       contact_by = coalesce($9::date, contact_by), contact_on = coalesce($10::date, contact_on),
       outcome = coalesce($11, outcome), settled_on = coalesce($12::date, settled_on), version = version + 1
     where tenant_id = app_tenant() and id = $1::uuid`,
    [
      id,
      change.state,
      change.now,
      change.seenOn ?? null,
      change.answeredOn ?? null,
      change.answeredOn ? change.by : null,
      change.endedOn ?? null,
      change.reason ?? null,
      change.contactBy ?? null,
      change.contactOn ?? null,
      change.outcome ?? null,
      change.settledOn ?? null,
    ],
  )
}

export async function saveWords(
  trx: Transaction<DB>,
  id: string,
  where: 'answer' | 'end' | 'settled',
  words: string,
): Promise<void> {
  await trx
    .updateTable('case_referral_letter')
    .set({ [`${where}_words`]: words })
    .where('referral_id', '=', id)
    .execute()
}

/** A moment that was called off in the calendar did not happen; another may be planned. */
export async function insertHandover(
  trx: Transaction<DB>,
  tenantId: string,
  planned: {
    readonly referralId: string
    readonly caseId: string
    readonly appointmentId: string
    readonly form: 'call' | 'visit'
    readonly now: Date
  },
): Promise<void> {
  await saveHandover(trx, planned.referralId, { held: false, why: 'afgezegd', now: planned.now })
  await trx
    .insertInto('case_referral_handover')
    .values({
      tenant_id: tenantId,
      id: newId(),
      referral_id: planned.referralId,
      case_id: planned.caseId,
      appointment_id: planned.appointmentId,
      form: planned.form,
      planned_at: planned.now,
    })
    .execute()
}

/** Whether it came to the moment that was planned. */
export async function saveHandover(
  trx: Transaction<DB>,
  referralId: string,
  told: { readonly held: boolean; readonly why: string; readonly now: Date },
): Promise<void> {
  await execute(
    trx,
    `update case_referral_handover set held = $2, why = $3, told_at = $4
     where tenant_id = app_tenant() and referral_id = $1::uuid and held is null`,
    [referralId, told.held, told.why, told.now],
  )
}

/** The case ends: what nobody said yes to is withdrawn. Gives the ids. */
export async function withdrawOfCase(
  trx: Transaction<DB>,
  caseId: string,
  at: { readonly now: Date; readonly today: PlainDate },
): Promise<readonly { id: string; personId: string }[]> {
  return execute<{ id: string; personId: string }>(
    trx,
    `update case_referral set state = 'withdrawn', state_since = $2, ended_on = $3, settled_on = $3, version = version + 1
     where tenant_id = app_tenant() and case_id = $1::uuid and state = any ($4::text[])
     returning id, person_id as "personId"`,
    [caseId, at.now, at.today, ['sent', 'seen', 'late-yes']],
  )
}
