import type { Context, Reply } from '#platform/http/route.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { joinGathering, leaveGathering } from '#slices/calendar'
import { fillPlaces } from '../fill-places.ts'
import { placeToGive, waitingInTurn } from '../rules/places.ts'
import { checkSignUp, datesAhead } from '../rules/taking-part.ts'
import { leaderIdsOf, organisationsAs, timesOf } from '../shape.ts'
import { lockMeeting } from '../store/meeting.ts'
import { candidate, endSignUp, insertSignUp, signUpsIn } from '../store/taking-part.ts'

/** Takes a place, or a turn when it is full. Under the lock of the meeting; the database would refuse one too many. */
export async function signUp(context: Context, meetingId: string, evenSo: boolean): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, now, today } = work
    const me = String(work.actor.id)
    const meeting = await lockMeeting(trx, meetingId)
    if (!meeting) return refuse('not-found')
    const dates = timesOf(meeting)
    const open = {
      kind: meeting.kind,
      roles: meeting.roles,
      invited: organisationsAs(meeting, 'invited').map(({ id }) => id),
      signUpUntil: meeting.sign_up_until,
      leaderIds: leaderIdsOf(meeting),
      dates,
    }
    const worker = { id: me, role: work.actor.role, ...(await candidate(trx, meetingId, me)) }
    const refused = checkSignUp(open, worker, now, today)
    if (refused) return refused
    if ((await signUpsIn(trx, meetingId)).some(({ workerId }) => workerId === me))
      return refuse('signed-up-already')
    // A place may stand free because who waited was elsewhere then; they go first.
    await fillPlaces(work, context.services, meeting)
    const signUps = await signUpsIn(trx, meetingId)
    const place = placeToGive(signUps, meeting.places) ?? null
    if (place !== null) {
      const times = datesAhead(dates, now).map(({ appointmentId, startsAt, endsAt }) => ({
        appointmentId,
        from: startsAt,
        until: endsAt,
      }))
      const clash = await joinGathering(work, times, me, evenSo)
      if (isRefusal(clash)) return onEvenSo(clash)
    }
    await insertSignUp(trx, { meetingId, places: meeting.places, workerId: me, place, now })
    work.publish({
      type: 'meeting.signed-up',
      objects: [
        { type: 'meeting', id: meetingId },
        { type: 'worker', id: me },
      ],
      data: { waits: place === null },
    })
    return {
      body:
        place === null
          ? { state: 'waiting', turn: waitingInTurn(signUps).length + 1 }
          : { state: 'placed', turn: null },
    }
  })
}

/** The calendar speaks of the moment; the only thing to say about it here is "even so". */
function onEvenSo(refusal: Refusal): Refusal {
  return { ...refusal, faults: refusal.faults.map((fault) => ({ ...fault, pointer: '/evenSo' })) }
}

/** Gives the place or the turn back; who waits first moves up and is told. */
export async function signOff(context: Context, meetingId: string): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, now } = work
    const me = String(work.actor.id)
    const meeting = await lockMeeting(trx, meetingId)
    if (!meeting) return refuse('not-found')
    const own = (await signUpsIn(trx, meetingId)).find(({ workerId }) => workerId === me)
    if (!own) return refuse('not-signed-up')
    const ahead = datesAhead(timesOf(meeting), now)
    if (ahead.length === 0) return refuse('meeting-over')
    await endSignUp(trx, own.id, now)
    await leaveGathering(
      work,
      ahead.map(({ appointmentId }) => appointmentId),
      me,
    )
    work.publish({
      type: 'meeting.signed-off',
      objects: [
        { type: 'meeting', id: meetingId },
        { type: 'worker', id: me },
      ],
    })
    return { body: { movedUp: await fillPlaces(work, context.services, meeting) } }
  })
}
