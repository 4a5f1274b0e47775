import type { z } from 'zod'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import { findWorker } from '#slices/organisations'
import type {
  endLine as endContract,
  recordLine as recordContract,
  renewLine as renewContract,
} from '../contract.ts'
import { lineFaults, reviewFaults } from '../rules/line.ts'
import { insertLine, lockLine, saveLineEnd, saveReview } from '../store.ts'

/** Everybody who works in the case keeps its safety up to date; who only reads along does not. */
const keepers = ['director', 'stand-in', 'professional'] as const

export async function recordLine(
  context: Context,
  caseId: string,
  input: z.output<typeof recordContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, today, actor } = work
    const file = await lockCase(trx, { ...work, id: actor.id }, caseId, keepers)
    if (!file) return refuse('not-found')
    if (file.phase === 'closed') return refuse('case-closed')
    const faults = lineFaults(input, today)
    if (input.personId !== null && !file.memberIds.includes(input.personId))
      faults.push({ pointer: '/personId', code: 'safety-person-other' })
    if (input.callFirstId !== null && !(await findWorker(trx, tenantId, input.callFirstId, today)))
      faults.push({ pointer: '/callFirstId', code: 'safety-worker-unknown' })
    if (faults.length > 0) return invalidInput(faults)
    const id = await insertLine(work, { ...input, caseId })
    work.touch(...(input.personId === null ? file.memberIds : [input.personId]))
    work.publish({
      type: 'safety-line.recorded',
      objects: [
        { type: 'safety-line', id },
        { type: 'case', id: caseId },
      ],
      data: { sort: input.sort, level: input.level, reviewOn: input.reviewOn },
    })
    return { body: { id } }
  })
}

/** Looked at, and it still holds. */
export async function renewLine(
  context: Context,
  id: string,
  version: number,
  { reviewOn }: z.output<typeof renewContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const line = await lockLine(work.trx, id)
    const file = line && (await lockCase(work.trx, { ...work, id: work.actor.id }, line.caseId, keepers))
    if (!line || !file) return refuse('not-found')
    if (line.ended) return refuse('safety-line-ended')
    if (line.version !== version)
      return stale({ reviewOn: line.reviewOn, version: line.version }, { reviewOn })
    const faults = reviewFaults(reviewOn, work.today)
    if (faults.length > 0) return invalidInput(faults)
    await saveReview(work, id, reviewOn)
    work.touch(line.personId)
    work.publish({
      type: 'safety-line.renewed',
      objects: [
        { type: 'safety-line', id },
        { type: 'case', id: line.caseId },
      ],
      data: { reviewOn },
    })
    return { body: { id, reviewOn }, etag: version + 1 }
  })
}

export async function endLine(
  context: Context,
  id: string,
  version: number,
  { reason }: z.output<typeof endContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const line = await lockLine(work.trx, id)
    const file = line && (await lockCase(work.trx, { ...work, id: work.actor.id }, line.caseId, keepers))
    if (!line || !file) return refuse('not-found')
    if (line.ended) return refuse('safety-line-ended')
    if (line.version !== version) return stale({ version: line.version }, { reason })
    if (reason.trim() === '') return invalidInput([{ pointer: '/reason', code: 'safety-reason-missing' }])
    await saveLineEnd(work, id, reason)
    work.touch(line.personId)
    work.publish({
      type: 'safety-line.ended',
      objects: [
        { type: 'safety-line', id },
        { type: 'case', id: line.caseId },
      ],
    })
    return { body: { id }, etag: version + 1 }
  })
}
