import type { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { nameOf } from '#slices/people'
import type { answerCallBack as contract } from '../contract.ts'
import { addressees, callBackSubjects, openCallBacks, publishedNorm } from '../reads/index.ts'
import { decideAttempt } from '../rules/call-back.ts'
import { workingMinutesBetween } from '../rules/working-hours.ts'
import { addresseeExists, lockCallBack, saveAttempt, unpublishedNorm } from '../store/call-back.ts'
import { toOf } from './parts/to-of.ts'

/** Terugbellen: what was promised, least time left first; overdue is worked out here and stored nowhere. */
export async function listCallBacks({ reader, now }: Context): Promise<Reply> {
  const { rows, norms } = await reader.read(
    { ...nobody, text: callBackSubjects },
    { rows: openCallBacks(), norms: publishedNorm() },
  )
  const norm = norms[0] ?? unpublishedNorm
  return {
    body: {
      callBacks: rows.map((row) => ({
        id: row.id,
        reportNumber: row.number,
        name: nameOf(row),
        givenNames: row.given_names || row.family_name,
        phone: row.phone,
        firstWords: row.first_words,
        wish: row.wish,
        to: toOf(row),
        askedAt: row.asked_at.toISOString(),
        dueAt: row.due_at.toISOString(),
        minutesLeft: workingMinutesBetween(now, row.due_at, norm),
        attempts: row.attempts,
        lastAttemptAt: row.last_at?.toISOString() ?? null,
        version: row.version,
      })),
      norm: { workingHours: norm.workingHours },
    },
  }
}

/** Teams and colleagues to whom work can be given. */
export async function listAddressees({ reader, today }: Context): Promise<Reply> {
  return { body: await reader.read(nobody, { addressees: addressees(today) }) }
}

/** Spoken, not reached, or handed on to another team or person. */
export async function answerCallBack(
  context: Context,
  id: string,
  input: z.output<typeof contract.body>,
  version: number,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const callBack = await lockCallBack(work.trx, id)
    if (!callBack) return refuse('not-found')
    if (callBack.version !== version) return stale(callBack, input)
    const next = decideAttempt(callBack.state, input)
    if (isRefusal(next)) return next
    if (input.to && !(await addresseeExists(work.trx, input.to)))
      return invalidInput([{ pointer: '/to', code: 'addressee-unknown' }])
    const attempts = await saveAttempt(work.trx, {
      tenantId: work.tenantId,
      callBackId: id,
      outcome: input.outcome,
      remark: input.remark,
      workerId: String(work.actor.id),
      at: work.now,
      next,
      to: input.to,
    })
    const type = { done: 'done', 'not-reached': 'tried', 'handed-on': 'handed-on' } as const
    work.touch(callBack.personId)
    work.publish({
      type: `call-back.${type[input.outcome]}`,
      objects: [
        { type: 'report', id: callBack.reportId },
        { type: 'person', id: callBack.personId },
      ],
    })
    return { body: { id, state: next, attempts, version: version + 1 }, etag: version + 1 }
  })
}
