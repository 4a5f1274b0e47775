import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Fault, isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { type LockedCase, lockCase } from '#slices/cases'
import type {
  addStep as addContract,
  adoptRoute as adoptContract,
  moveStep as moveContract,
} from '../contract.ts'
import { moveTo } from '../rules/order.ts'
import { planFaults, wordFaults } from '../rules/plan.ts'
import { mostSteps, stepsFor } from '../rules/template.ts'
import {
  codesOnRoute,
  existingOrganisations,
  insertStep,
  openRoute,
  raiseRoute,
  saveOrder,
} from '../store.ts'
import { currentVersion, templateOf } from '../store-template.ts'

/** The case under the hands of whoever directs it. */
async function lockDirected(work: Work, caseId: string): Promise<LockedCase | Refusal> {
  const file = await lockCase(work.trx, { ...work, id: work.actor.id }, caseId, ['director', 'stand-in'])
  if (!file) return refuse('not-found')
  return file.phase === 'closed' ? refuse('case-closed') : file
}

const noPlan = { organisationId: null, parties: [], fromOn: null, untilOn: null } as const

/** Takes published steps over, in their order, behind what is there. */
export async function adoptRoute(
  context: Context,
  caseId: string,
  { kind, personId, codes }: z.output<typeof adoptContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx } = work
    const file = await lockDirected(work, caseId)
    if (isRefusal(file)) return file
    const { order } = await openRoute(trx, caseId)
    const version = await currentVersion(trx)
    const published = stepsFor(await templateOf(trx, version), kind)
    const there = await codesOnRoute(trx, caseId, personId)
    const faults: Fault[] = codes.flatMap((code, index): Fault[] => {
      const pointer = `/codes/${index}`
      if (!published.some((step) => step.code === code)) return [{ pointer, code: 'route-code-unknown' }]
      const again = there.has(code) || codes.indexOf(code) < index
      return again ? [{ pointer, code: 'route-adopted-already' }] : []
    })
    faults.push(...memberFaults(file, personId))
    if (faults.length > 0) return invalidInput(faults)
    if (order.length + codes.length > mostSteps) return refuse('route-full', { count: mostSteps })
    for (const step of published.filter(({ code }) => codes.includes(code))) {
      const { code, lifeDomains, duty } = step
      const words = { name: step.label, purpose: step.explain }
      const made = {
        ...noPlan,
        ...words,
        caseId,
        personId,
        code,
        templateVersion: version,
        lifeDomains,
        duty,
      }
      tell(work, 'route-step.added', caseId, await insertStep(trx, made))
    }
    work.touch(...aboutWhom(file, personId))
    return { body: { version: await raiseRoute(trx, caseId), added: codes.length } }
  })
}

/** A step of this case only, on the place that is asked. */
export async function addStep(
  context: Context,
  caseId: string,
  input: z.output<typeof addContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx } = work
    const file = await lockDirected(work, caseId)
    if (isRefusal(file)) return file
    const exists = await existingOrganisations(work, organisationsOf(input))
    const faults = [...wordFaults(input), ...memberFaults(file, input.personId), ...planFaults(input, exists)]
    if (faults.length > 0) return invalidInput(faults)
    const { order } = await openRoute(trx, caseId)
    if (order.length >= mostSteps) return refuse('route-full', { count: mostSteps })
    const words = (text: string) => ({ nl: text, en: text })
    const id = await insertStep(trx, {
      ...input,
      caseId,
      name: words(input.name),
      purpose: words(input.purpose),
      code: null,
      templateVersion: null,
      duty: null,
    })
    if (input.place !== null) await saveOrder(trx, caseId, moveTo([...order, id], id, input.place))
    work.touch(...aboutWhom(file, input.personId))
    tell(work, 'route-step.added', caseId, id)
    return { body: { id, version: await raiseRoute(trx, caseId) } }
  })
}

/** Another place for one step; all others keep their order. */
export async function moveStep(
  context: Context,
  caseId: string,
  ifMatch: number,
  { stepId, place }: z.output<typeof moveContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx } = work
    const file = await lockDirected(work, caseId)
    if (isRefusal(file)) return file
    const { version, order } = await openRoute(trx, caseId)
    const was = order.indexOf(stepId) + 1
    if (was === 0) return refuse('not-found')
    if (version !== ifMatch) return stale({ version, place: was }, { stepId, place })
    await saveOrder(trx, caseId, moveTo(order, stepId, place))
    work.touch(file.centralPersonId)
    tell(work, 'route-step.moved', caseId, stepId)
    const next = await raiseRoute(trx, caseId)
    return { body: { version: next, was }, etag: next }
  })
}

export function organisationsOf(plan: {
  readonly organisationId: string | null
  readonly parties: readonly { readonly organisationId: string }[]
}): readonly string[] {
  const parties = plan.parties.map(({ organisationId }) => organisationId)
  return plan.organisationId === null ? parties : [plan.organisationId, ...parties]
}

function memberFaults(file: LockedCase, personId: string | null): Fault[] {
  if (personId === null || file.memberIds.includes(personId)) return []
  return [{ pointer: '/personId', code: 'route-member-unknown' }]
}

function aboutWhom(file: LockedCase, personId: string | null): readonly string[] {
  return personId === null ? file.memberIds : [personId]
}

function tell(work: Work, type: string, caseId: string, stepId: string): void {
  work.publish({
    type,
    objects: [
      { type: 'case', id: caseId },
      { type: 'route-step', id: stepId },
    ],
  })
}
