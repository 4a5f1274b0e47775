import type { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { daysBetween, type PlainDate } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import { lockReport } from '#slices/intake'
import type { Advice, askAboutReport as askContract } from '../contract.ts'
import {
  type AdviceRow,
  adviceOfActor,
  adviceOfCase,
  adviceOfReport,
  adviceSubjects,
} from '../reads-advice.ts'
import { adviceDue, checkQuestion } from '../rules/advice.ts'
import {
  adviceDaysOn,
  adviserExists,
  insertConsultation,
  lockConsultation,
  saveAnswer,
} from '../store-advice.ts'

type Question = z.output<typeof askContract.body>

function shape(rows: readonly AdviceRow[], today: PlainDate): { asked: Advice[] } {
  return {
    asked: rows.map((row) => ({
      id: row.id,
      question: row.question,
      askedBy: row.asked_by,
      askedAt: row.asked_at.toISOString(),
      to: row.to_name,
      dueOn: row.due_on,
      daysLeft: daysBetween(today, row.due_on),
      mine: row.mine,
      answer: row.answer,
      answeredBy: row.answered_by,
      answeredAt: row.answered_at?.toISOString() ?? null,
      version: row.version,
    })),
  }
}

/** What was asked of me and of my team, and what I asked: the question itself, nothing of the file. */
export async function listAdvice({ reader, today }: Context): Promise<Reply> {
  const { rows } = await reader.read({ ...nobody, text: adviceSubjects }, { rows: adviceOfActor() })
  return { body: shape(rows, today) }
}

export async function viewReportAdvice({ reader, today }: Context, id: string): Promise<Reply> {
  const { rows } = await reader.read(
    {
      text: 'select person_id from report where tenant_id = (select app_tenant()) and id = $1::uuid',
      values: [id],
    },
    { rows: adviceOfReport(id) },
    { type: 'report', id },
  )
  return { body: shape(rows, today) }
}

export async function viewCaseAdvice({ reader, today }: Context, id: string): Promise<Reply> {
  const { rows } = await reader.read(
    {
      text: `select c.central_person_id from case_file c where c.tenant_id = (select app_tenant()) and c.id = $1::uuid
        and exists (select from my_seats() s where s.case_id = c.id and s.scope = 'case')`,
      values: [id],
    },
    { rows: adviceOfCase(id) },
    { type: 'case', id },
  )
  return { body: shape(rows, today) }
}

/** Asks about a report that the assessor has on the worklist. */
export async function askAboutReport(
  context: Context,
  id: string,
  input: Question,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const report = await lockReport(work.trx, work.tenantId, id)
    if (!report) return refuse('not-found')
    return ask(work, { reportId: id, caseId: null, personId: report.person_id }, input)
  })
}

/** Asks about a case that the actor directs. */
export async function askAboutCase(context: Context, id: string, input: Question): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const at = { tenantId: work.tenantId, id: work.actor.id, now: work.now }
    const file = await lockCase(work.trx, at, id, ['director', 'stand-in'])
    if (!file) return refuse('not-found')
    return ask(work, { reportId: null, caseId: id, personId: file.centralPersonId }, input)
  })
}

async function ask(
  work: Work,
  about: { readonly reportId: string | null; readonly caseId: string | null; readonly personId: string },
  input: Question,
): Promise<Reply | Refusal> {
  const { trx, tenantId, now, today } = work
  const askedBy = String(work.actor.id)
  const refused = checkQuestion(input, askedBy)
  if (refused) return refused
  if (!(await adviserExists(trx, input, today)))
    return refuse('invalid-input', { count: 1 }, [{ pointer: '/workerId', code: 'adviser-unknown' }])
  const dueOn = adviceDue(today, await adviceDaysOn(trx, today))
  const id = await insertConsultation(trx, tenantId, {
    ...about,
    askedBy,
    workerId: input.workerId ?? null,
    teamId: input.teamId ?? null,
    question: input.question,
    now,
    dueOn,
  })
  work.touch(about.personId)
  work.publish({
    type: 'advice.asked',
    objects: [
      { type: 'consultation', id },
      ...(about.reportId ? [{ type: 'report', id: about.reportId }] : []),
      ...(about.caseId ? [{ type: 'case', id: about.caseId }] : []),
    ],
    data: { dueOn },
  })
  return { body: { id, dueOn }, location: '/v1/adviezen' }
}

/** The answer of the colleague or of somebody of the team that was asked; given once. */
export async function answerAdvice(
  context: Context,
  id: string,
  version: number,
  answer: string,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, now } = work
    const asked = await lockConsultation(trx, id)
    if (!asked?.mine) return refuse('not-found')
    if (asked.answered) return refuse('advice-answered')
    if (asked.version !== version) return stale({ version: asked.version }, { answer })
    if (answer.trim() === '')
      return refuse('invalid-input', { count: 1 }, [{ pointer: '/answer', code: 'advice-answer-missing' }])
    await saveAnswer(trx, tenantId, id, { text: answer.trim(), by: String(work.actor.id), now })
    work.touch(asked.personId)
    work.publish({
      type: 'advice.given',
      objects: [
        { type: 'consultation', id },
        ...(asked.reportId ? [{ type: 'report', id: asked.reportId }] : []),
        ...(asked.caseId ? [{ type: 'case', id: asked.caseId }] : []),
      ],
    })
    return { body: { id }, etag: version + 1 }
  })
}
