import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Fault, isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import type { noteProfile as contract } from '../contract/profile.ts'
import { openCaseAtWork } from '../open-case.ts'
import { profileFaults } from '../rules/faults.ts'
import { insertProfile, latestProfile } from '../store.ts'

/** Writes down what somebody can, wants and needs. A new version each time; the resident says whether it is right. */
export async function noteProfile(
  context: Context,
  caseId: string,
  { personId, after, source, content }: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const file = await openCaseAtWork(work, caseId)
    if (isRefusal(file)) return file
    const faults: Fault[] = profileFaults(content)
    if (!file.memberIds.includes(personId)) faults.push({ pointer: '/personId', code: 'member-unknown' })
    if (faults.length > 0) return invalidInput(faults)
    const latest = await latestProfile(work.trx, caseId, personId)
    if ((latest?.number ?? 0) !== after) return refuse('work-profile-newer')
    const number = after + 1
    const id = await insertProfile(work.trx, work.tenantId, {
      ...{ caseId, personId, number, source, now: work.now },
      content: { ...content, wants: content.wants.trim(), can: content.can.trim() },
      by: String(work.actor.id),
    })
    work.touch(personId)
    work.publish({
      type: 'work-profile.noted',
      objects: [
        { type: 'case', id: caseId },
        { type: 'work-profile', id },
        { type: 'person', id: personId },
      ],
      data: { number, source },
    })
    return { body: { id, number } }
  })
}
