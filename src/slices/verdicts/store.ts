import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { ownVerdict, type VerdictRow } from './reads.ts'
import type { Answered } from './rules/answer.ts'
import type { StepKind } from './rules/ask.ts'

export interface NewQuestion {
  readonly caseId: string
  readonly personId: string
  readonly stepKind: StepKind
  readonly stepId: string
  readonly about: string
  readonly helperId: string | null
  readonly helperName: string
  readonly stepOn: PlainDate
  readonly sentBy: 'email' | 'letter' | 'portal'
  readonly answerUntil: PlainDate
  readonly now: Date
  /** Of a question that goes out. */
  readonly codeHash: Buffer | null
}

export async function insertQuestion(
  trx: Transaction<DB>,
  tenantId: string,
  question: NewQuestion,
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('step_verdict')
    .values({
      tenant_id: tenantId,
      id,
      case_id: question.caseId,
      person_id: question.personId,
      step_kind: question.stepKind,
      step_id: question.stepId,
      about: question.about,
      helper_id: question.helperId,
      helper_name: question.helperName,
      step_on: question.stepOn,
      sent_by: question.sentBy,
      asked_at: question.now,
      answer_until: question.answerUntil,
    })
    .execute()
  if (question.codeHash !== null)
    await trx
      .insertInto('step_verdict_code')
      .values({
        tenant_id: tenantId,
        verdict_id: id,
        person_id: question.personId,
        code_hash: question.codeHash,
      })
      .execute()
  return id
}

/** Which question a code opens, and of whom. */
export async function findCode(
  trx: Transaction<DB>,
  tenantId: string,
  codeHash: Buffer,
): Promise<{ readonly verdict_id: string; readonly person_id: string } | undefined> {
  return trx
    .selectFrom('step_verdict_code')
    .select(['verdict_id', 'person_id'])
    .where('tenant_id', '=', tenantId)
    .where('code_hash', '=', codeHash)
    .executeTakeFirst()
}

/** The own question, locked. */
export async function lockOwn(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
): Promise<VerdictRow | undefined> {
  await execute(
    trx,
    'select from step_verdict where tenant_id = $1 and id = $2 and person_id = app_actor() for update',
    [tenantId, id],
  )
  const statement = ownVerdict(id)
  const [row] = await execute<VerdictRow>(trx, statement.text, statement.values)
  return row
}

/** Keeps an answer. Another one withdraws the wish for a call when it is no longer an unhappy one. */
export async function saveAnswer(
  trx: Transaction<DB>,
  tenantId: string,
  verdict: Pick<VerdictRow, 'id' | 'caseId'>,
  { answer, words, shared }: Answered,
  now: Date,
): Promise<void> {
  await execute(
    trx,
    `update step_verdict set answer = $3, answered_at = coalesce(answered_at, $4::timestamptz), changed_at = $4::timestamptz,
      wants_call = wants_call and $3 in ('little', 'not'), version = version + 1 where tenant_id = $1 and id = $2`,
    [tenantId, verdict.id, answer, now],
  )
  await execute(
    trx,
    `insert into step_verdict_words (tenant_id, verdict_id, case_id, words, shared) values ($1, $2, $3, $4, $5)
      on conflict (tenant_id, verdict_id) do update set words = excluded.words, shared = excluded.shared`,
    [tenantId, verdict.id, verdict.caseId, words, shared],
  )
}

export async function wishCall(trx: Transaction<DB>, tenantId: string, id: string): Promise<void> {
  await trx
    .updateTable('step_verdict')
    .set((eb) => ({ wants_call: true, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** Takes back what was asked in a case; whom it was asked of. What was answered stays with who directs. */
export async function withdrawOfCase(
  trx: Transaction<DB>,
  caseId: string,
  now: Date,
): Promise<readonly { readonly id: string; readonly personId: string }[]> {
  return execute(
    trx,
    `update step_verdict set withdrawn_at = $2, version = version + 1
      where tenant_id = app_tenant() and case_id = $1 and withdrawn_at is null returning id, person_id as "personId"`,
    [caseId, now],
  )
}

export async function insertWish(
  trx: Transaction<DB>,
  tenantId: string,
  wish: { readonly personId: string; readonly stops: boolean; readonly now: Date },
): Promise<void> {
  await trx
    .insertInto('verdict_wish')
    .values({
      tenant_id: tenantId,
      id: newId(),
      person_id: wish.personId,
      stops: wish.stops,
      said_at: wish.now,
    })
    .execute()
}
