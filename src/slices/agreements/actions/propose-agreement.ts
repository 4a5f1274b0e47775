import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { newId } from '#platform/new-id.ts'
import type { Services } from '#platform/services.ts'
import { type Fault, isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { enterPhase, type LockedCase, lockCase } from '#slices/cases'
import { lockGoal, raisePlanVersion } from '#slices/plans'
import { askPartner } from '../ask-partner.ts'
import type { proposeAgreement as contract } from '../contract.ts'
import { dateFaults } from '../rules/decide.ts'
import { dutyFaults } from '../rules/duty.ts'
import { repeatFaults, repeatOf } from '../rules/repeat.ts'
import { insertAgreement } from '../store/index.ts'
import { type TieInput, tieOf } from '../tie.ts'
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
  const wait = input.waits ? await waitOfNew(work, caseId, { ...input, waits: input.waits }) : null
  if (isRefusal(wait) && wait.faults.length === 0) return wait
  if (isRefusal(wait)) faults.push(...wait.faults)
  if (faults.length > 0 || isRefusal(wait)) return invalidInput(faults)
  const own = saidYes || (input.promiserKind === 'worker' && input.promiserId === work.actor.id)
  const id = await insertAgreement(work.trx, work.tenantId, {
    ...input,
    caseId,
    forPersonId,
    repeats: input.repeats && repeatOf(input.repeats, input.dueOn),
    waits: null,
    ...wait,
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
    data: { dueOn: wait?.dueOn ?? input.dueOn, pulseDays: input.pulseDays },
  })
  return { id, accepted: own }
}

/** For what the new agreement waits; its date may then be counted from the other. */
async function waitOfNew(
  work: Work,
  caseId: string,
  { title, dueOn, waits }: Pick<ProposeInput, 'title' | 'dueOn'> & { readonly waits: TieInput },
) {
  // Nothing waits for what is not there yet, so it closes no ring.
  const one = { id: newId(), state: 'proposed', caseId, title, dueOn } as const
  const tied = await tieOf(work, one, waits)
  if (isRefusal(tied)) return inWaits(tied)
  return {
    dueOn: tied.dueOn,
    waits: { kind: waits.kind, on: tied.on, days: tied.days, state: 'waiting' },
  } as const
}

function inWaits(refusal: Refusal): Refusal {
  const faults = refusal.faults.map((fault) => ({ ...fault, pointer: `/waits${fault.pointer}` }))
  return { ...refusal, faults }
}

async function check(
  work: Work,
  file: LockedCase,
  input: ProposeInput & { forPersonId: string },
): Promise<Fault[]> {
  const { trx, tenantId, today } = work
  const faults: Fault[] = [
    ...dateFaults(input.dueOn, today),
    ...dutyFaults(input.duty),
    ...repeatFaults(input.repeats, input.dueOn, today),
  ]
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
