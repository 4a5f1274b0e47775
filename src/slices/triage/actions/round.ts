import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { newId } from '#platform/new-id.ts'
import { type Fault, isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { checkReasons } from '#slices/criteria'
import { lockReport, openQuestions } from '#slices/intake'
import { nameOf } from '#slices/people'
import type { decideRound as decideContract, previewRound as previewContract } from '../contract.ts'
import { directorsFor, reportsOfRound } from '../reads-directors.ts'
import { dealRound, undoUntil } from '../rules/round.ts'
import { addedPoints } from '../rules/weight.ts'
import { candidateOf, directorOption } from '../shape-directors.ts'
import { insertRound, insertRoundItem, membersOf } from '../store-round.ts'
import { decideReport } from './decide-report.ts'

/** Who would get what, and how full that colleague is then. Nothing is written but who looked. */
export async function previewRound(
  { reader, today }: Context,
  { weight, reportIds }: z.output<typeof previewContract.body>,
): Promise<Reply> {
  const { reports, directors } = await reader.read(
    {
      text: "select person_id from report where tenant_id = (select app_tenant()) and state = 'received' and id = any ($1::uuid[])",
      values: [reportIds],
    },
    { reports: reportsOfRound(reportIds), directors: directorsFor(reportIds, today) },
  )
  const waiting = reports.map((row) => {
    const domains = new Set(row.life_domains)
    const demand = {
      domains: domains.size,
      foreignLanguage: row.language !== 'nl',
      addedPoints: addedPoints[weight],
    }
    const candidates = directors
      .filter(({ report_id }) => report_id === row.id)
      .map((director) => candidateOf(directorOption(director, domains, demand)))
    return { reportId: row.id, demand, candidates }
  })
  const dealt = dealRound(waiting)
  return {
    body: {
      items: reports.map((row, index) => ({
        reportId: row.id,
        name: nameOf(row),
        version: row.version,
        household: row.household,
        director: dealt[index]?.to?.option ?? null,
        pointsAfter: dealt[index]?.pointsAfter ?? 0,
      })),
    },
  }
}

/** Decides several reports alike, all or nothing; whoever was first with one of them is named. */
export async function decideRound(
  context: Context,
  input: z.output<typeof decideContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, now } = work
    const overtaken: Fault[] = []
    const people = new Map<string, string>()
    // In one order, so that two rounds wait for each other instead of blocking each other.
    const inOrder = input.assignments
      .map((assignment, index) => ({ ...assignment, index }))
      .sort((a, b) => a.reportId.localeCompare(b.reportId))
    for (const { reportId, version, index } of inOrder) {
      const report = await lockReport(trx, tenantId, reportId)
      if (report?.state !== 'received' || report.version !== version || people.has(reportId))
        overtaken.push({
          pointer: `/assignments/${index}`,
          code: report?.state === 'decided' ? 'report-decided' : 'report-changed',
        })
      else people.set(reportId, report.person_id)
    }
    if (overtaken.length > 0) return refuse('round-overtaken', { count: overtaken.length }, overtaken)
    const { faults } = await checkReasons(trx, input.criteriaVersion, [
      { reasoned: input, pointer: '/reasons' },
    ])
    if (faults.length > 0) return invalidInput(faults)

    const id = newId()
    await insertRound(trx, { tenantId, id, weight: input.weight, by: String(work.actor.id), now })
    for (const { reportId, directorId, index } of inOrder) {
      const personId = people.get(reportId) ?? ''
      const decided = await decideOne(work, { reportId, personId, directorId }, input)
      if (isRefusal(decided)) {
        const at = decided.faults.map((fault) => ({
          ...fault,
          pointer: `/assignments/${index}${fault.pointer}`,
        }))
        return refuse(decided.code, decided.details, at)
      }
      if (decided.caseId)
        await insertRoundItem(trx, tenantId, {
          roundId: id,
          reportId,
          caseId: decided.caseId,
          directorId,
          madeHousehold: decided.madeHousehold,
        })
    }
    return {
      body: { id, count: input.assignments.length, undoUntil: undoUntil(now).toISOString() },
      location: `/v1/verdelingen/${id}`,
    }
  })
}

async function decideOne(
  work: Work,
  one: { readonly reportId: string; readonly personId: string; readonly directorId: string },
  { weight, reasons, criteriaVersion }: z.output<typeof decideContract.body>,
) {
  const { trx, tenantId } = work
  const questions = await openQuestions(trx, tenantId, one.reportId)
  return decideReport(
    work,
    { id: one.reportId, personId: one.personId },
    {
      decisions: questions.map(({ id }) => ({
        questionId: id,
        weight,
        reasons,
        note: '',
        options: [],
        considered: [],
      })),
      directorId: one.directorId,
      criteriaVersion,
      memberIds: await membersOf(trx, tenantId, one.personId),
    },
    true,
  )
}
