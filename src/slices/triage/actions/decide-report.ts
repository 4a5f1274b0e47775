import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import { invalidInput } from '#platform/http/validate.ts'
import type { Fault, Refusal } from '#shared/refusal.ts'
import { openCase } from '#slices/cases'
import { recordChoices } from '#slices/choices'
import { checkReasons } from '#slices/criteria'
import { openQuestions, questionTable, saveQuestionState, saveReportDecided } from '#slices/intake'
import { findWorker, optionsById } from '#slices/organisations'
import { confirmHousehold, countPeople, getPerson, lockHouseholdOf } from '#slices/people'
import { carryTerms, meetTerms } from '#slices/terms'
import type { decideTriage as contract } from '../contract.ts'
import { passedOver } from '../rules/steps.ts'
import { caseWeight, checkDecision, opensCase } from '../rules/weight.ts'
import { insertDecisions, isTied, organisationsExist } from '../store.ts'

export type DecisionInput = z.output<typeof contract.body>

export interface OpenReport {
  readonly id: string
  readonly personId: string
}

export interface Decided {
  readonly caseId: string | null
  /** The household that this decision confirmed for the first time. */
  readonly madeHousehold: string | null
}

const reasonsAt = (reasoned: DecisionInput['decisions'][number], index: number) => ({
  reasoned,
  pointer: `/decisions/${index}/reasons`,
})

type Questions = Awaited<ReturnType<typeof openQuestions>>

/**
 * Decides one locked report whole: decisions with their reasons, the case with its director, the terms that go along.
 * `keepHousehold`: a household that somebody confirmed before stays as it is.
 */
export async function decideReport(
  work: Work,
  report: OpenReport,
  input: DecisionInput,
  keepHousehold = false,
): Promise<Decided | Refusal> {
  const { trx, tenantId } = work
  const questions = await openQuestions(trx, tenantId, report.id)
  const incomplete = checkDecision(
    input,
    questions.map(({ id }) => id),
    report.personId,
  )
  if (incomplete) return incomplete
  const criteria = await checkReasons(trx, input.criteriaVersion, input.decisions.map(reasonsAt))
  const faults = [...criteria.faults, ...(await unknownFaults(work, report, input, questions))]
  if (faults.length > 0) return invalidInput(faults)

  const at = {
    tenantId,
    reportId: report.id,
    assessorId: String(work.actor.id),
    criteriaVersion: criteria.version,
    now: work.now,
  }
  await insertDecisions(trx, at, input.decisions)
  await recordChoices(work, report.id)
  for (const { questionId, weight } of input.decisions) {
    await saveQuestionState(trx, tenantId, questionId, questionTable.new[weight])
  }
  await saveReportDecided(trx, tenantId, report.id)
  const inCase = questions.filter(({ id }) =>
    input.decisions.some(
      ({ questionId, weight }) => questionId === id && (weight === 'light' || weight === 'heavy'),
    ),
  )
  const opened = opensCase(input.decisions)
    ? await openFor(work, report.personId, input, inCase, keepHousehold)
    : { caseId: null, madeHousehold: null }
  const { caseId } = opened
  if (caseId) await carryTerms(trx, tenantId, report.id, caseId)
  else await meetTerms(trx, tenantId, { reportId: report.id }, work.today)
  work.touch(report.personId, ...input.memberIds)
  work.publish({
    type: 'triage.decided',
    objects: [
      { type: 'report', id: report.id },
      { type: 'person', id: report.personId },
      ...input.decisions.map(({ questionId }) => ({ type: 'question', id: questionId })),
      ...(caseId ? [{ type: 'case', id: caseId }] : []),
    ],
    data: {
      weights: input.decisions.map(({ weight }) => weight),
      reasons: input.decisions.flatMap(({ reasons }) => reasons),
    },
  })
  return opened
}

/** Ids that point outside this municipality, or to nobody, are faults like any other; so is help passed over in silence. */
async function unknownFaults(
  { trx, tenantId, today }: Work,
  report: OpenReport,
  input: DecisionInput,
  questions: Questions,
): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  const referredTo = input.decisions.flatMap((decision) => decision.referredTo ?? [])
  if (!(await organisationsExist(trx, tenantId, referredTo)))
    faults.push({ pointer: '/decisions', code: 'organisation-unknown' })
  faults.push(...(await weighingFaults({ trx, tenantId }, input, questions)))
  if (opensCase(input.decisions)) {
    const directorId = String(input.directorId)
    const director = await findWorker(trx, tenantId, directorId, today)
    if (director?.role !== 'director') faults.push({ pointer: '/directorId', code: 'director-unknown' })
    else if (await isTied(trx, report.id, directorId))
      faults.push({ pointer: '/directorId', code: 'director-tied', details: { name: director.name } })
    if ((await countPeople(trx, tenantId, input.memberIds)) !== input.memberIds.length) {
      faults.push({ pointer: '/memberIds', code: 'person-unknown' })
    }
  }
  return faults
}

async function weighingFaults(
  { trx, tenantId }: Pick<Work, 'trx' | 'tenantId'>,
  input: DecisionInput,
  questions: Questions,
): Promise<Fault[]> {
  const weighed = input.decisions.flatMap(({ options, considered }) => [
    ...options,
    ...considered.map(({ optionId }) => optionId),
  ])
  if (weighed.length === 0) return []
  const listed = await optionsById(
    trx,
    tenantId,
    questions.flatMap(({ life_domains }) => life_domains),
    weighed,
  )
  const known = new Set(listed.map(({ id }) => id))
  const faults: Fault[] = []
  input.decisions.forEach((decision, index) => {
    const at = `/decisions/${index}`
    const considered = decision.considered.map(({ optionId }) => optionId)
    if (decision.options.some((one) => !known.has(one)))
      faults.push({ pointer: `${at}/options`, code: 'help-unknown' })
    if (considered.some((one) => !known.has(one)) || new Set(considered).size !== considered.length)
      faults.push({ pointer: `${at}/considered`, code: 'help-unknown' })
    const domains = questions.find(({ id }) => id === decision.questionId)?.life_domains ?? []
    const count = passedOver(decision, domains, listed).length
    if (count > 0)
      faults.push({ pointer: `${at}/considered`, code: 'nearer-passed-over', details: { count } })
  })
  return faults
}

async function openFor(
  work: Work,
  personId: string,
  input: DecisionInput,
  questions: readonly { id: string; life_domains: string[] }[],
  keepHousehold: boolean,
): Promise<{ caseId: string; madeHousehold: string | null }> {
  const { trx, tenantId, now, today } = work
  const person = await getPerson(trx, tenantId, personId)
  const known = await lockHouseholdOf(trx, tenantId, personId)
  const name = [person?.infix, person?.family_name].filter((part) => part !== '').join(' ')
  let householdId = known?.id
  if (householdId === undefined || !keepHousehold || known?.state !== 'confirmed') {
    householdId = await confirmHousehold(
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
  }
  const caseId = await openCase(work, {
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
  return { caseId, madeHousehold: known?.state === 'confirmed' ? null : householdId }
}
