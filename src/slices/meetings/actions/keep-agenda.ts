import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { isOpenAgendaItem } from '#slices/glossary'
import type { changePoint as changeContract, putPoint as contract } from '../contract.ts'
import type { MeetingRow } from '../reads/meeting.ts'
import { checkPoint, inOtherOrder } from '../rules/agenda.ts'
import { datesAhead } from '../rules/taking-part.ts'
import { leaderIdsOf, runsIt, timesOf } from '../shape.ts'
import { insertPoint, meetingOfPoint, pointsInOrder, rankPoints, removePoint } from '../store/agenda.ts'
import { lockMeeting } from '../store/meeting.ts'

function takesPart(meeting: MeetingRow, me: string): boolean {
  return meeting.signed_up || runsIt(meeting, me) || leaderIdsOf(meeting).includes(me)
}

/** Puts something on the agenda: own words by who takes part, an agenda item of the glossary by anybody. */
export async function putPoint(
  context: Context,
  id: string,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  const body = input.body.trim()
  const faults: Fault[] = checkPoint(body, input.agendaItemId)
  if (faults.length > 0) return invalidInput(faults)
  return context.transaction(async (work) => {
    const { trx, now } = work
    const me = String(work.actor.id)
    const meeting = await lockMeeting(trx, id)
    if (!meeting) return refuse('not-found')
    if (meeting.kind !== 'theme') return refuse('no-agenda')
    if (datesAhead(timesOf(meeting), now).length === 0) return refuse('meeting-over')
    if (input.agendaItemId !== null && !(await isOpenAgendaItem(trx, input.agendaItemId)))
      return invalidInput([{ pointer: '/agendaItemId', code: 'agenda-item-unknown' }])
    if (input.agendaItemId === null && !takesPart(meeting, me)) return refuse('agenda-for-participants')
    const point = { meetingId: id, body, agendaItemId: input.agendaItemId, by: me, now }
    const pointId = await insertPoint(trx, point)
    if (pointId === undefined) return refuse('point-there')
    work.publish({
      type: 'meeting.point-put',
      objects: [
        { type: 'meeting', id },
        ...(input.agendaItemId ? [{ type: 'agenda-item', id: input.agendaItemId }] : []),
      ],
    })
    return { body: { id: pointId } }
  })
}

/** The order is of all who take part; taking a point away is of who put it there and who runs the meeting. */
export async function changePoint(
  context: Context,
  pointId: string,
  { change }: z.output<typeof changeContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, now } = work
    const me = String(work.actor.id)
    const meetingId = await meetingOfPoint(trx, pointId)
    const meeting = meetingId && (await lockMeeting(trx, meetingId))
    if (!meeting) return refuse('not-found')
    const points = await pointsInOrder(trx, meeting.id)
    const point = points.find(({ id }) => id === pointId)
    if (!point) return refuse('not-found')
    if (change === 'remove') {
      if (point.putBy !== me && !runsIt(meeting, me)) return refuse('point-not-yours')
      await removePoint(trx, pointId, now)
    } else {
      if (!takesPart(meeting, me)) return refuse('agenda-for-participants')
      await rankPoints(
        trx,
        inOtherOrder(
          points.map(({ id }) => id),
          pointId,
          change,
        ),
      )
    }
    return { body: { id: pointId } }
  })
}
