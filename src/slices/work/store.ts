import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { PossibilitiesOut } from './contract/profile.ts'
import { bornText } from './reads.ts'
import type { OfferState, StopReason } from './rules/offer.ts'
import type { Outflow } from './rules/outflow.ts'

type Trx = Transaction<DB>

/** Whether the actor's seat in the case opens work; the same question that row-level security asks. */
export async function worksOn(trx: Trx, caseId: string): Promise<boolean> {
  const [row] = await execute<{ works: boolean }>(trx, 'select works_on($1::uuid) as works', [caseId])
  return row?.works === true
}

export async function bornOf(trx: Trx, personId: string): Promise<PlainDate | null> {
  const [row] = await execute<{ born: PlainDate | null }>(
    trx,
    `select ${bornText} as born from person p where p.tenant_id = app_tenant() and p.id = $1::uuid`,
    [personId],
  )
  return row?.born ?? null
}

export async function latestProfile(
  trx: Trx,
  caseId: string,
  personId: string,
): Promise<{ readonly id: string; readonly number: number; readonly content: PossibilitiesOut } | undefined> {
  const [row] = await execute<{ id: string; number: number; content: PossibilitiesOut }>(
    trx,
    `select id, number, content from work_profile where tenant_id = app_tenant() and case_id = $1::uuid and person_id = $2::uuid
     order by noted_at desc, number desc limit 1`,
    [caseId, personId],
  )
  return row
}

export async function insertProfile(
  trx: Trx,
  tenantId: string,
  profile: {
    readonly caseId: string
    readonly personId: string
    readonly number: number
    readonly content: PossibilitiesOut
    readonly source: string
    readonly by: string
    readonly now: Date
  },
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('work_profile')
    .values({
      tenant_id: tenantId,
      id,
      case_id: profile.caseId,
      person_id: profile.personId,
      number: profile.number,
      content: JSON.stringify(profile.content),
      source: profile.source,
      noted_by: profile.by,
      noted_at: profile.now,
    })
    .execute()
  return id
}

/** What the resident says of what is written; row-level security leaves the own one only. */
export async function saveProfileAnswer(
  trx: Trx,
  id: string,
  personId: string,
  answer: { readonly right: boolean; readonly words: string; readonly now: Date },
): Promise<{ readonly case_id: string } | undefined> {
  const [row] = await execute<{ case_id: string }>(
    trx,
    `update work_profile set answer = $3, answer_words = $4, answered_at = $5::timestamptz
     where tenant_id = app_tenant() and id = $1::uuid and person_id = (select current_person($2::uuid)) returning case_id`,
    [id, personId, answer.right ? 'right' : 'wrong', answer.words, answer.now.toISOString()],
  )
  return row
}

export async function insertOffer(
  trx: Trx,
  tenantId: string,
  offer: {
    readonly caseId: string
    readonly personId: string
    readonly placeId: string
    readonly young: boolean
    readonly startBy: PlainDate | null
    readonly despite: string
    readonly by: string
    readonly today: PlainDate
  },
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('work_offer')
    .values({
      tenant_id: tenantId,
      id,
      case_id: offer.caseId,
      person_id: offer.personId,
      place_id: offer.placeId,
      state: 'proposed',
      young: offer.young,
      offered_on: offer.today,
      offered_by: offer.by,
      start_by: offer.startBy,
      despite: offer.despite,
      last_step_on: offer.today,
    })
    .execute()
  return id
}

export async function hasOpenOffer(
  trx: Trx,
  caseId: string,
  personId: string,
  placeId: string,
): Promise<boolean> {
  const rows = await execute(
    trx,
    `select 1 from work_offer where tenant_id = app_tenant() and case_id = $1::uuid and person_id = $2::uuid and place_id = $3::uuid
     and state not in ('stopped', 'ended')`,
    [caseId, personId, placeId],
  )
  return rows.length > 0
}

export interface LockedOffer {
  readonly id: string
  readonly caseId: string
  readonly personId: string
  readonly placeId: string
  readonly state: OfferState
  readonly startedOn: PlainDate | null
  readonly offeredOn: PlainDate
  readonly answerWords: string
  readonly agreementIds: readonly string[]
  readonly version: number
}

/** Row-level security leaves nothing to whom it does not concern. */
export async function lockOffer(trx: Trx, id: string): Promise<LockedOffer | undefined> {
  const [row] = await execute<LockedOffer>(
    trx,
    `select id, case_id as "caseId", person_id as "personId", place_id as "placeId", state, started_on as "startedOn",
       offered_on as "offeredOn", answer_words as "answerWords", agreement_ids as "agreementIds", version
     from work_offer where tenant_id = app_tenant() and id = $1::uuid for update`,
    [id],
  )
  return row
}

export async function saveStep(
  trx: Trx,
  tenantId: string,
  id: string,
  step: {
    readonly state: OfferState
    readonly today: PlainDate
    readonly answerWords: string
    readonly trialUntil?: PlainDate
    readonly startedOn: PlainDate | null
    readonly endedOn: PlainDate | null
    readonly reason: StopReason | null
    readonly reasonWords: string
    readonly agreementIds: readonly string[]
  },
): Promise<void> {
  await trx
    .updateTable('work_offer')
    .set((eb) => ({
      state: step.state,
      last_step_on: step.today,
      answer_words: step.answerWords,
      ...(step.trialUntil && { trial_until: step.trialUntil }),
      started_on: step.startedOn,
      ended_on: step.endedOn,
      reason: step.reason,
      reason_words: step.reasonWords,
      agreement_ids: [...step.agreementIds],
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export async function raiseOfferVersion(trx: Trx, tenantId: string, id: string): Promise<void> {
  await trx
    .updateTable('work_offer')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** Whether the actor's seat opens the money of the case; row-level security of outflow asks the same. */
export async function seesMoney(trx: Trx, caseId: string): Promise<boolean> {
  const [row] = await execute<{ sees: boolean }>(trx, 'select sees_money_of($1::uuid) as sees', [caseId])
  return row?.sees === true
}

export async function findOutflow(trx: Trx, offerId: string): Promise<Outflow | undefined> {
  const [row] = await execute<Outflow>(
    trx,
    `select effect, from_on as "fromOn", before_cents as before, after_cents as after
     from work_outflow where tenant_id = app_tenant() and offer_id = $1::uuid`,
    [offerId],
  )
  return row
}

export async function saveOutflow(
  trx: Trx,
  tenantId: string,
  outflow: Outflow & {
    readonly offerId: string
    readonly caseId: string
    readonly basis: string
    readonly by: string
    readonly now: Date
  },
): Promise<void> {
  const told = {
    effect: outflow.effect,
    from_on: outflow.fromOn,
    before_cents: outflow.before,
    after_cents: outflow.after,
    basis: outflow.basis,
    recorded_by: outflow.by,
    recorded_at: outflow.now,
  }
  await trx
    .insertInto('work_outflow')
    .values({ tenant_id: tenantId, id: newId(), offer_id: outflow.offerId, case_id: outflow.caseId, ...told })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'offer_id'])
        .doUpdateSet((eb) => ({ ...told, version: eb('work_outflow.version', '+', 1) })),
    )
    .execute()
}

/** One line of the figures, or the line that takes one back. */
export async function insertFigure(
  trx: Trx,
  tenantId: string,
  { effect, fromOn, before, after }: Outflow,
  people: 1 | -1,
): Promise<void> {
  await trx
    .insertInto('work_outflow_figure')
    .values({
      tenant_id: tenantId,
      id: newId(),
      month: `${fromOn.slice(0, 7)}-01`,
      effect,
      people,
      cents: people * (before - after),
    })
    .execute()
}
