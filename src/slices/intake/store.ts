import type { DB } from '#db'
import type { Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { LifeDomain } from './rules/life-domains.ts'
import type { Channel, FirstSplit, QuestionState } from './rules/report.ts'

export interface NewReport {
  readonly tenantId: string
  readonly personId: string
  readonly workerId: string
  readonly channel: Channel
  readonly firstSplit: FirstSplit
  readonly callBack: string
  readonly startedAt: Date
  readonly now: Date
  readonly today: PlainDate
  readonly questions: readonly {
    readonly ownWords: string
    readonly wishedEffect: string
    readonly lifeDomains: readonly LifeDomain[]
    readonly askedOn: boolean
  }[]
}

/** One contact, one report, its questions. */
export async function insertReport(trx: Transaction<DB>, report: NewReport) {
  const contactId = newId()
  const id = newId()
  await trx
    .insertInto('contact')
    .values({
      tenant_id: report.tenantId,
      id: contactId,
      channel: report.channel,
      worker_id: report.workerId,
      started_at: report.startedAt,
      ended_at: report.now,
    })
    .execute()
  const { number } = await trx
    .insertInto('report')
    .values({
      tenant_id: report.tenantId,
      id,
      contact_id: contactId,
      person_id: report.personId,
      channel: report.channel,
      taken_by: report.workerId,
      received_at: report.now,
      received_on: report.today,
      call_back: report.callBack,
      first_split: report.firstSplit,
      state: 'received',
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  const questionIds = report.questions.map(() => newId())
  await trx
    .insertInto('question')
    .values(
      report.questions.map((question, position) => ({
        tenant_id: report.tenantId,
        id: questionIds[position] ?? newId(),
        report_id: id,
        position,
        own_words: question.ownWords.trim(),
        wished_effect: question.wishedEffect.trim(),
        life_domains: [...question.lifeDomains],
        asked_on: question.askedOn,
        state: 'new',
      })),
    )
    .execute()
  return { id, number, questionIds }
}

export async function lockReport(trx: Transaction<DB>, tenantId: string, id: string) {
  return trx
    .selectFrom('report')
    .select(['id', 'person_id', 'state', 'version', 'received_on'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function openQuestions(trx: Transaction<DB>, tenantId: string, reportId: string) {
  return trx
    .selectFrom('question')
    .select(['id', 'own_words', 'wished_effect', 'life_domains'])
    .where('tenant_id', '=', tenantId)
    .where('report_id', '=', reportId)
    .where('state', '=', 'new')
    .orderBy('position')
    .execute()
}

export async function saveQuestionState(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  state: QuestionState,
) {
  await trx
    .updateTable('question')
    .set((eb) => ({ state, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export async function saveReportDecided(trx: Transaction<DB>, tenantId: string, id: string) {
  await trx
    .updateTable('report')
    .set((eb) => ({ state: 'decided', version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}
