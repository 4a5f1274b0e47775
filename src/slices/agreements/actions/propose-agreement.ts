import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import type { Services } from '#platform/services.ts'
import { type Fault, isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { enterPhase, type LockedCase, lockCase } from '#slices/cases'
import { lockGoal, raisePlanVersion } from '#slices/plans'
import { askPartner } from '../ask-partner.ts'
import type { proposeAgreement as contract } from '../contract.ts'
import { dateFaults } from '../rules/decide.ts'
import { dutyFaults } from '../rules/duty.ts'
import { insertAgreement } from '../store/index.ts'
import { promiserExists, seatFor } from '../who-promises.ts'

export type ProposeInput = z.output<typeof contract.body>

/**
 * Proposes an agreement (D2). A partner is asked by link and code, a worker in the own list, a resident in Mijn plan.
 * What the director promises is accepted at once: nobody asks oneself.
 */
export async function proposeAgreement(
  context: Context,
  caseId: string,
  input: ProposeInput,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const proposed = await proposeIn(context.services, work, caseId, input)
    return isRefusal(proposed) ? proposed : { body: { id: proposed.id } }
  })
}

/**
 * The same within the command of another slice: a decision at a round table is a proposal like any other. At a kitchen table
 * who promises may have said yes on the spot.
 */
export async function proposeIn(
  services: Services,
  work: Work,
  caseId: string,
  input: ProposeInput,
  saidYes = false,
): Promise<{ readonly id: string; readonly accepted: boolean } | Refusal> {
  const file = await lockCase(work.trx, { ...work, id: work.actor.id }, caseId, ['director', 'stand-in'])
  if (!file) return refuse('not-found')
  if (file.phase === 'closed') return refuse('case-closed')
  const forPersonId = input.forPersonId ?? file.centralPersonId
  const faults = await check(work, file, { ...input, forPersonId })
  if (faults.length > 0) return invalidInput(faults)
  const own = saidYes || (input.promiserKind === 'worker' && input.promiserId === work.actor.id)
  const id = await insertAgreement(work.trx, work.tenantId, {
    ...input,
    caseId,
    forPersonId,
    accepted: own,
    now: work.now,
    today: work.today,
  })
  await seatFor(work, caseId, input)
  await raisePlanVersion(work.trx, work.tenantId, caseId)
  if (file.phase !== 'evaluating') await enterPhase(work, file, 'carrying-out')
  if (input.promiserKind === 'organisation' && !own) {
    await askPartner(services, work, {
      agreementId: id,
      caseId,
      partnerId: input.promiserId,
      why: 'request',
    })
  }
  work.touch(forPersonId)
  work.publish({
    type: own ? 'agreement.accepted' : 'agreement.proposed',
    objects: [
      { type: 'case', id: caseId },
      { type: 'agreement', id },
      { type: 'person', id: forPersonId },
      { type: input.promiserKind, id: input.promiserId },
    ],
    data: { dueOn: input.dueOn, pulseDays: input.pulseDays },
  })
  return { id, accepted: own }
}

async function check(
  work: Work,
  file: LockedCase,
  input: ProposeInput & { forPersonId: string },
): Promise<Fault[]> {
  const { trx, tenantId, today } = work
  const faults: Fault[] = [...dateFaults(input.dueOn, today), ...dutyFaults(input.duty)]
  if (input.title.trim() === '') faults.push({ pointer: '/title', code: 'title-missing' })
  const goal = await lockGoal(trx, tenantId, input.goalId)
  if (!goal || goal.case_id !== file.id) faults.push({ pointer: '/goalId', code: 'goal-unknown' })
  else if (goal.state === 'ended') faults.push({ pointer: '/goalId', code: 'goal-ended' })
  if (!file.memberIds.includes(input.forPersonId))
    faults.push({ pointer: '/forPersonId', code: 'member-unknown' })
  if (!(await promiserExists(work, file, input)))
    faults.push({ pointer: '/promiserId', code: 'promiser-unknown' })
  return faults
}
