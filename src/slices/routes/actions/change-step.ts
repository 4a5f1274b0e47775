import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { type LockedCase, lockCase } from '#slices/cases'
import type { changeStep as changeContract, takeStep as takeContract } from '../contract.ts'
import { planFaults, wordFaults } from '../rules/plan.ts'
import { takeStep as decide, type StepCommand } from '../rules/step.ts'
import {
  caseOfStep,
  existingOrganisations,
  insertSkip,
  insertWithdrawal,
  type LockedStep,
  lockStep,
  savePlan,
  saveTaken,
} from '../store.ts'
import { organisationsOf } from './extend-route.ts'

interface Found {
  readonly step: LockedStep
  readonly file: LockedCase
  readonly steers: boolean
}

/** The step and its case, the case first; without a place that works in it, it is not there. */
async function find(work: Work, id: string): Promise<Found | Refusal> {
  const caseId = await caseOfStep(work.trx, id)
  if (caseId === undefined) return refuse('not-found')
  const at = { ...work, id: work.actor.id }
  const directed = await lockCase(work.trx, at, caseId, ['director', 'stand-in'])
  const file = directed ?? (await lockCase(work.trx, at, caseId, ['professional', 'contact']))
  const step = file && (await lockStep(work.trx, id))
  if (!file || !step) return refuse('not-found')
  return file.phase === 'closed' ? refuse('case-closed') : { step, file, steers: directed !== undefined }
}

/** Who answers for it, who has a say, when: for whoever directs the case. */
export async function changeStep(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof changeContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const found = await find(work, id)
    if (isRefusal(found)) return found
    const { step, file, steers } = found
    if (!steers) return refuse('not-found')
    if (step.state !== 'planned' && step.state !== 'running') return refuse('route-step-not-now')
    if (step.version !== version) return stale({ version: step.version }, { ...input })
    const exists = await existingOrganisations(work, organisationsOf(input))
    const faults = [...wordFaults(input), ...planFaults(input, new Set([...exists, ...step.standing]))]
    for (const field of ['name', 'purpose', 'lifeDomains'] as const)
      if (step.code !== null && input[field] !== undefined)
        faults.push({ pointer: `/${field}`, code: 'route-words-published' })
    if (faults.length > 0) return invalidInput(faults)
    await savePlan(work.trx, step, input, input)
    tell(work, found, 'route-step.assigned')
    touch(work, file, step)
    return { body: { id }, etag: version + 1 }
  })
}

const events = {
  begin: 'route-step.begun',
  finish: 'route-step.done',
  skip: 'route-step.skipped',
  withdraw: 'route-step.withdrawn',
  resume: 'route-step.resumed',
  reopen: 'route-step.reopened',
  'put-back': 'route-step.put-back',
} as const satisfies Record<StepCommand, string>

/** Begins, ends, skips or takes up a step: whoever directs, and for their own steps the organisations that carry them. */
export async function takeStep(
  context: Context,
  id: string,
  version: number,
  { command, on, reason, discussed, saidBy }: z.output<typeof takeContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const found = await find(work, id)
    if (isRefusal(found)) return found
    const { step, file, steers } = found
    if (step.version !== version)
      return stale({ version: step.version, state: step.state }, { command, reason, saidBy })
    const given = { command, on: on ?? work.today, reason, discussed, saidBy }
    const taken = decide(step, given, { ...step, steers }, work.today)
    if (isRefusal(taken)) return taken
    await saveTaken(work.trx, id, taken)
    if (command === 'skip') await insertSkip(work, step, { reason, discussed })
    if (command === 'withdraw') await insertWithdrawal(work, step, given)
    tell(work, found, events[command])
    touch(work, file, step)
    return { body: { id, state: taken.state }, etag: version + 1 }
  })
}

function touch(work: Work, file: LockedCase, { personId }: LockedStep): void {
  work.touch(...(personId === null ? file.memberIds : [personId]))
}

function tell(work: Work, { step, file }: Found, type: string): void {
  const { organisationId } = step
  work.publish({
    type,
    objects: [
      { type: 'case', id: file.id },
      { type: 'route-step', id: step.id },
      ...(organisationId === null ? [] : [{ type: 'organisation', id: organisationId }]),
    ],
  })
}
