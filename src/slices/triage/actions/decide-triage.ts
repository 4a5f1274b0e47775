import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { openCase } from '#slices/cases'
import {
  lockReport,
  openQuestions,
  questionTable,
  saveQuestionState,
  saveReportDecided,
} from '#slices/intake'
import { findWorker } from '#slices/organisations'
import { confirmHousehold, countPeople, getPerson, lockHouseholdOf } from '#slices/people'
import { carryTerms, meetTerms } from '#slices/terms'
import type { decideTriage as contract } from '../contract.ts'
import { caseWeight, checkDecision, opensCase } from '../rules/weight.ts'
import { insertDecisions, organisationsExist } from '../store.ts'

type Input = z.output<typeof contract.body>

/**
 * The triage decision per question (B1, B2). Light or heavy opens a case over the household that the assessor confirms
 * and appoints its director, all in one transaction: two assessors cannot both decide.
 */
export async function decideTriage(
  context: Context,
  reportId: string,
  version: number,
  input: Input,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId } = work
    const report = await lockReport(trx, tenantId, reportId)
    if (!report) return refuse('not-found')
    if (report.version !== version) return stale({ state: report.state, version: report.version }, input)
    if (report.state !== 'received') return refuse('report-decided')
    const questions = await openQuestions(trx, tenantId, reportId)
    const refused =
      checkDecision(
        input,
        questions.map(({ id }) => id),
        report.person_id,
      ) ?? (await checkKnown(work, input))
    if (refused) return refused

    const at = { tenantId, reportId, assessorId: String(work.actor.id), now: work.now }
    await insertDecisions(trx, at, input.decisions)
    for (const { questionId, weight } of input.decisions) {
      await saveQuestionState(trx, tenantId, questionId, questionTable.new[weight])
    }
    await saveReportDecided(trx, tenantId, reportId)
    const inCase = questions.filter(({ id }) =>
      input.decisions.some(
        ({ questionId, weight }) => questionId === id && (weight === 'light' || weight === 'heavy'),
      ),
    )
    const caseId = opensCase(input.decisions) ? await openFor(work, report.person_id, input, inCase) : null
    if (caseId) await carryTerms(trx, tenantId, reportId, caseId)
    else await meetTerms(trx, tenantId, { reportId }, work.today)
    work.touch(report.person_id, ...input.memberIds)
    work.publish({
      type: 'triage.decided',
      objects: [
        { type: 'report', id: reportId },
        { type: 'person', id: report.person_id },
        ...input.decisions.map(({ questionId }) => ({ type: 'question', id: questionId })),
        ...(caseId ? [{ type: 'case', id: caseId }] : []),
      ],
      data: {
        weights: input.decisions.map(({ weight }) => weight),
        reasons: input.decisions.flatMap(({ reasons }) => reasons),
      },
    })
    return {
      body: { reportId, caseId },
      etag: version + 1,
      ...(caseId ? { location: `/v1/casussen/${caseId}` } : {}),
    }
  })
}

/** Ids that point outside this municipality, or to nobody, are faults like any other. */
async function checkKnown({ trx, tenantId, today }: Work, input: Input): Promise<Refusal | undefined> {
  const faults = []
  const referredTo = input.decisions.flatMap((decision) => decision.referredTo ?? [])
  if (!(await organisationsExist(trx, tenantId, referredTo)))
    faults.push({ pointer: '/decisions', code: 'organisation-unknown' })
  if (opensCase(input.decisions)) {
    const director = await findWorker(trx, tenantId, String(input.directorId), today)
    if (director?.role !== 'director') faults.push({ pointer: '/directorId', code: 'director-unknown' })
    if ((await countPeople(trx, tenantId, input.memberIds)) !== input.memberIds.length) {
      faults.push({ pointer: '/memberIds', code: 'person-unknown' })
    }
  }
  return faults.length > 0 ? refuse('invalid-input', { count: faults.length }, faults) : undefined
}

async function openFor(
  work: Work,
  personId: string,
  input: Input,
  questions: readonly { id: string; life_domains: string[] }[],
): Promise<string> {
  const { trx, tenantId, now, today } = work
  const person = await getPerson(trx, tenantId, personId)
  const known = await lockHouseholdOf(trx, tenantId, personId)
  const name = [person?.infix, person?.family_name].filter((part) => part !== '').join(' ')
  const householdId = await confirmHousehold(
    trx,
    { tenantId, now, today, by: String(work.actor.id) },
    { id: known?.id, name, memberIds: input.memberIds },
  )
  work.publish({
    type: 'household.confirmed',
    objects: [
      { type: 'household', id: householdId },
      { type: 'person', id: personId },
    ],
  })
  return openCase(work, {
    householdId,
    centralPersonId: personId,
    weight: caseWeight(input.decisions),
    openedOn: today,
    previousCaseId: null,
    questionIds: questions.map(({ id }) => id),
    directorId: String(input.directorId),
    memberIds: input.memberIds,
    lifeDomains: [...new Set(questions.flatMap(({ life_domains }) => life_domains))],
  })
}
