import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findWorker } from '#slices/organisations'
import type { recordIncident as contract } from '../contract.ts'
import { buddyDue, incidentFaults } from '../rules/incident.ts'
import { insertIncident, insertIncidentStep, personOfOwnCase } from '../store-incident.ts'

/** What happened, against whom, and who stands beside the colleague from this moment. */
export async function recordIncident(
  context: Context,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, today } = work
    const { caseId, workerId, buddyId, steps } = input
    const faults = incidentFaults(input, today)
    const knows = async (id: string, pointer: string): Promise<void> => {
      if (!(await findWorker(trx, tenantId, id, today)))
        faults.push({ pointer, code: 'safety-worker-unknown' })
    }
    await knows(workerId, '/workerId')
    await knows(buddyId, '/buddyId')
    for (const [index, { ownerId }] of steps.entries()) await knows(ownerId, `/steps/${index}/ownerId`)
    const personId = caseId === null ? undefined : await personOfOwnCase(trx, caseId)
    if (caseId !== null && personId === undefined)
      faults.push({ pointer: '/caseId', code: 'incident-case-other' })
    if (faults.length > 0) return invalidInput(faults)
    const buddyDueOn = buddyDue(today)
    const id = await insertIncident(work, { ...input, buddyDueOn })
    for (const step of steps) await insertIncidentStep(trx, id, step)
    work.touch(personId)
    work.publish({
      type: 'incident.recorded',
      objects: [
        { type: 'incident', id },
        { type: 'worker', id: workerId },
        { type: 'worker', id: buddyId },
        ...(caseId === null ? [] : [{ type: 'case', id: caseId }]),
      ],
      data: { kind: input.kind, seriousness: input.seriousness, place: input.place },
    })
    return { body: { id, buddyDueOn }, location: '/v1/veiligheid' }
  })
}
