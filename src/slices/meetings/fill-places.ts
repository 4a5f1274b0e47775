import type { Work } from '#platform/access/work.ts'
import type { Services } from '#platform/services.ts'
import { joinGathering } from '#slices/calendar'
import type { MeetingRow } from './reads/meeting.ts'
import { placeToGive, waitingInTurn } from './rules/places.ts'
import { datesAhead } from './rules/taking-part.ts'
import { timesOf } from './shape.ts'
import { givePlace, signUpsIn } from './store/taking-part.ts'
import { tellColleagues } from './tell.ts'

/**
 * Gives free places to who waits, in turn, and tells them. Who is elsewhere at that time keeps the turn and hears why.
 * Runs under the lock of the meeting.
 */
export async function fillPlaces(work: Work, services: Services, meeting: MeetingRow): Promise<number> {
  const dates = datesAhead(timesOf(meeting), work.now).map(({ appointmentId, startsAt, endsAt, place }) => ({
    appointmentId,
    from: startsAt,
    until: endsAt,
    place,
  }))
  const [first] = dates
  if (!first) return 0
  const news = { meetingId: meeting.id, title: meeting.title, startsAt: first.from, place: first.place }
  let movedUp = 0
  for (const waiting of waitingInTurn(await signUpsIn(work.trx, meeting.id))) {
    const place = placeToGive(await signUpsIn(work.trx, meeting.id), meeting.places)
    if (place === undefined) break
    const refused = await joinGathering(work, dates, waiting.workerId, true)
    const what = refused ? 'passed-over' : 'moved-up'
    await tellColleagues(work, services, [waiting.workerId], { ...news, what })
    if (refused) continue
    await givePlace(work.trx, waiting.id, place)
    work.publish({
      type: 'meeting.moved-up',
      objects: [
        { type: 'meeting', id: meeting.id },
        { type: 'worker', id: waiting.workerId },
      ],
    })
    movedUp += 1
  }
  return movedUp
}
