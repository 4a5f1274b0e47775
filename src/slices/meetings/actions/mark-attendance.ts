import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import type { markAttendance as contract } from '../contract.ts'
import { checkAttendance } from '../rules/taking-part.ts'
import { leaderIdsOf, runsIt, timesOf } from '../shape.ts'
import { lockMeeting, unknownOf } from '../store/meeting.ts'
import { insertMarks, signUpsIn } from '../store/taking-part.ts'

/** Who was there. A correction is another line, so that what stood there before stays. */
export async function markAttendance(
  context: Context,
  id: string,
  { dateId, marks }: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, now, today } = work
    const me = String(work.actor.id)
    const meeting = await lockMeeting(trx, id)
    const date = meeting && timesOf(meeting).find((one) => one.id === dateId)
    if (!meeting || !date || !runsIt(meeting, me)) return refuse('not-found')
    const signUps = await signUpsIn(trx, id)
    const expected = new Set(signUps.filter(({ place }) => place !== null).map(({ workerId }) => workerId))
    const rules = { kind: meeting.kind, leaderIds: leaderIdsOf(meeting) }
    const refused = checkAttendance(rules, date, marks, expected, now)
    if (refused) return refused
    const ids = marks.map(({ workerId }) => workerId)
    const unknown = await unknownOf(trx, 'worker', ids, today)
    const faults = ids.flatMap((worker, index) =>
      unknown.has(worker) && !expected.has(worker)
        ? [{ pointer: `/marks/${index}/workerId`, code: 'worker-unknown' }]
        : [],
    )
    if (faults.length > 0) return invalidInput(faults)
    const lines = marks.map((mark) => ({ ...mark, walkIn: !expected.has(mark.workerId) }))
    const marked = await insertMarks(trx, dateId, lines, me, now)
    work.publish({
      type: 'meeting.attended',
      objects: [
        { type: 'meeting', id },
        { type: 'meeting-date', id: dateId },
      ],
      data: { marked },
    })
    return { body: { marked } }
  })
}
