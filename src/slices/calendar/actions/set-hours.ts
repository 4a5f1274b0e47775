import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { addDays } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import type { setWorkingHours as contract, addException as exceptionContract } from '../contract.ts'
import { busyOf, postsOf } from '../reads.ts'
import { checkPattern } from '../rules/booking.ts'
import { insertException, readIn, replaceHours } from '../store/index.ts'

/** The weekly pattern over all posts, from a day on. */
export async function setWorkingHours(
  context: Context,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const me = String(work.actor.id)
    const refused = checkPattern(input.hours, input.fromOn, work.today)
    if (refused) return refused
    const posts = new Set((await readIn(work.trx, postsOf(me, input.fromOn))).map(({ id }) => id))
    const faults: Fault[] = input.hours.flatMap(({ postId }, index) =>
      postId === null || posts.has(postId)
        ? []
        : [{ pointer: `/hours/${index}/postId`, code: 'post-not-yours' }],
    )
    if (faults.length > 0) return refuse('invalid-input', { count: faults.length }, faults)
    await replaceHours(work.trx, work.tenantId, me, input.fromOn, addDays(input.fromOn, -1), input.hours)
    work.publish({ type: 'hours.set', objects: [{ type: 'worker', id: me }] })
    return { body: { lines: input.hours.length } }
  })
}

/** Once away, or there beside the pattern; what was planned in that time stays and is counted. */
export async function addException(
  context: Context,
  input: z.output<typeof exceptionContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const me = String(work.actor.id)
    const from = new Date(input.startsAt)
    const until = new Date(input.endsAt)
    if (until <= from)
      return refuse('invalid-input', { count: 1 }, [{ pointer: '/endsAt', code: 'hours-order' }])
    const { kind, reason } = input
    const exception = { from, until, kind, reason: reason.trim() }
    const id = await insertException(work.trx, work.tenantId, me, exception)
    const busy = await readIn(work.trx, busyOf([me], from.toISOString(), until.toISOString()))
    work.publish({ type: 'hours.set', objects: [{ type: 'worker', id: me }], data: { kind } })
    return { body: { id, clashes: kind === 'absent' ? busy.length : 0 } }
  })
}
