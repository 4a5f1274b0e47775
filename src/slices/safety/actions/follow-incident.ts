import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { findWorker } from '#slices/organisations'
import type {
  nameBuddy as buddyContract,
  closeIncident as closeContract,
  finishIncidentStep as finishContract,
  planIncidentStep as planContract,
  speakWithColleague as speakContract,
} from '../contract.ts'
import { availableCommands, buddyDue, type IncidentCommand } from '../rules/incident.ts'
import {
  findStep,
  insertIncidentStep,
  type LockedIncident,
  lockIncident,
  saveBuddy,
  saveClosed,
  saveSpoken,
  saveStepDone,
} from '../store-incident.ts'

/** Locks an incident for a command that the actor may give now, or says why not. */
async function lockFor(
  work: Work,
  id: string,
  command: IncidentCommand,
  asked: { readonly version: number; readonly yours: object } | undefined,
): Promise<LockedIncident | Refusal> {
  const incident = await lockIncident(work.trx, id)
  if (!incident) return refuse('not-found')
  if (asked && incident.version !== asked.version)
    return stale({ state: incident.state, version: incident.version }, { ...asked.yours })
  if (!availableCommands(incident, incident.sides).includes(command)) {
    const early = command === 'close' && incident.state === 'open'
    return refuse(early ? 'incident-open-ends' : 'incident-not-now')
  }
  return incident
}

function tell(work: Work, incident: LockedIncident, type: string, others: readonly string[] = []): void {
  work.touch(incident.personId)
  work.publish({
    type,
    objects: [
      { type: 'incident', id: incident.id },
      ...[incident.workerId, ...others].map((id) => ({ type: 'worker', id })),
    ],
  })
}

const unknownWorker = (pointer: string) => invalidInput([{ pointer, code: 'safety-worker-unknown' }])

/** Another buddy, who gets a whole day again; nobody is without one in between. */
export async function nameBuddy(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof buddyContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const incident = await lockFor(work, id, 'name-buddy', { version, yours: input })
    if ('refused' in incident) return incident
    const { buddyId } = input
    if (buddyId === incident.workerId) return invalidInput([{ pointer: '/buddyId', code: 'incident-alone' }])
    if (!(await findWorker(work.trx, work.tenantId, buddyId, work.today))) return unknownWorker('/buddyId')
    await saveBuddy(work.trx, id, buddyId, buddyDue(work.today))
    tell(work, incident, 'incident.buddy-named', [buddyId])
    return { body: { id, version: version + 1 }, etag: version + 1 }
  })
}

export async function speakWithColleague(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof speakContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const incident = await lockFor(work, id, 'speak', { version, yours: input })
    if ('refused' in incident) return incident
    const { spokenOn } = input
    if (spokenOn > work.today || spokenOn < incident.happenedOn)
      return invalidInput([{ pointer: '/spokenOn', code: 'incident-spoken-day' }])
    await saveSpoken(work.trx, id, spokenOn)
    tell(work, incident, 'incident.spoken')
    return { body: { id, version: version + 1 }, etag: version + 1 }
  })
}

export async function planStep(
  context: Context,
  id: string,
  input: z.output<typeof planContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const incident = await lockFor(work, id, 'plan-step', undefined)
    if ('refused' in incident) return incident
    if (input.dueOn < work.today) return invalidInput([{ pointer: '/dueOn', code: 'incident-step-past' }])
    if (!(await findWorker(work.trx, work.tenantId, input.ownerId, work.today)))
      return unknownWorker('/ownerId')
    const stepId = await insertIncidentStep(work.trx, id, input)
    tell(work, incident, 'incident.step-planned', [input.ownerId])
    return { body: { id: stepId }, location: '/v1/veiligheid' }
  })
}

/** By who has to do it, or the team lead. */
export async function finishStep(
  context: Context,
  stepId: string,
  version: number,
  input: z.output<typeof finishContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const found = await findStep(work.trx, stepId)
    const incident = found && (await lockIncident(work.trx, found.incidentId))
    const step = incident && (await findStep(work.trx, stepId))
    if (!incident || !step) return refuse('not-found')
    if (step.version !== version) return stale({ version: step.version }, { ...input })
    const mine = step.ownerId === work.actor.id || incident.sides.includes('lead')
    if (!mine || step.done || incident.state === 'closed') return refuse('incident-not-now')
    const { doneOn, words } = input
    if (doneOn > work.today || doneOn < incident.happenedOn)
      return invalidInput([{ pointer: '/doneOn', code: 'incident-spoken-day' }])
    await saveStepDone(work.trx, stepId, doneOn, words)
    tell(work, incident, 'incident.step-done')
    return { body: { id: stepId, version: version + 1 }, etag: version + 1 }
  })
}

export async function closeIncident(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof closeContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const incident = await lockFor(work, id, 'close', { version, yours: input })
    if ('refused' in incident) return incident
    if (input.words.trim() === '')
      return invalidInput([{ pointer: '/words', code: 'incident-words-missing' }])
    await saveClosed(work.trx, id, work.today, input.words)
    tell(work, incident, 'incident.closed')
    return { body: { id, version: version + 1 }, etag: version + 1 }
  })
}
