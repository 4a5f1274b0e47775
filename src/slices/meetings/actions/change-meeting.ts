import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Fault, isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { hoursOnDay } from '#shared/repeated-days.ts'
import { callOffGathering, moveGathering } from '#slices/calendar'
import type { callOffMeeting as callOffContract, moveMeeting as moveContract } from '../contract.ts'
import type { MeetingRow } from '../reads/meeting.ts'
import { datesAhead } from '../rules/taking-part.ts'
import { leaderIdsOf, runsIt, shapeMeeting, timesOf } from '../shape.ts'
import { lockMeeting, raiseVersion } from '../store/meeting.ts'
import { signUpsIn } from '../store/taking-part.ts'
import { tellColleagues } from '../tell.ts'

/** The meeting, locked, for who runs it and read this version. */
async function lockOwn(
  work: Work,
  id: string,
  version: number,
  yours: unknown,
): Promise<MeetingRow | Refusal> {
  const me = String(work.actor.id)
  const meeting = await lockMeeting(work.trx, id)
  if (!meeting || !runsIt(meeting, me)) return refuse('not-found')
  return meeting.version === version ? meeting : stale(shapeMeeting(meeting, me, work.now), yours)
}

async function concerned(work: Work, meeting: MeetingRow): Promise<string[]> {
  const signUps = await signUpsIn(work.trx, meeting.id)
  return [...leaderIdsOf(meeting), ...signUps.map(({ workerId }) => workerId)]
}

/** Another day, time or place for one time. Everybody is told, and who has something else then is told that too. */
export async function moveMeeting(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof moveContract.body>,
): Promise<Reply | Refusal> {
  const faults: Fault[] = []
  if (input.reason.trim() === '') faults.push({ pointer: '/reason', code: 'reason-missing' })
  if (input.until <= input.from) faults.push({ pointer: '/until', code: 'meeting-hours-wrong' })
  if (faults.length > 0) return invalidInput(faults)
  return context.transaction(async (work) => {
    const meeting = await lockOwn(work, id, version, input)
    if (isRefusal(meeting)) return meeting
    const date = timesOf(meeting).find((one) => one.id === input.dateId)
    if (!date) return refuse('not-found')
    if (date.cancelled) return refuse('meeting-called-off')
    if (date.startsAt <= work.now) return refuse('meeting-over')
    const place = input.place.trim()
    if (place === '' && meeting.link === '')
      return invalidInput([{ pointer: '/place', code: 'meeting-place-missing' }])
    const times = hoursOnDay(input.day, input)
    const reason = input.reason.trim()
    const moved = await moveGathering(
      work,
      date.appointmentId,
      { ...times, place, reason },
      leaderIdsOf(meeting),
    )
    if (isRefusal(moved)) return moved
    await raiseVersion(work.trx, id)
    const clashing = new Set(moved.clashing)
    const all = await concerned(work, meeting)
    const news = { meetingId: id, title: meeting.title, startsAt: times.from, place, reason }
    const tell = (what: 'moved' | 'moved-clash', those: string[]) =>
      tellColleagues(work, context.services, those, { ...news, what })
    const told =
      (await tell(
        'moved',
        all.filter((worker) => !clashing.has(worker)),
      )) +
      (await tell(
        'moved-clash',
        all.filter((worker) => clashing.has(worker)),
      ))
    work.publish({
      type: 'meeting.moved',
      objects: [{ type: 'meeting', id }],
      data: { from: date.startsAt.toISOString(), to: times.from.toISOString() },
    })
    return { body: { told, clashing: clashing.size }, etag: version + 1 }
  })
}

/** Calls off one time, or everything that is to come. */
export async function callOffMeeting(
  context: Context,
  id: string,
  version: number,
  { dateId, ...input }: z.output<typeof callOffContract.body>,
): Promise<Reply | Refusal> {
  const reason = input.reason.trim()
  if (reason === '') return invalidInput([{ pointer: '/reason', code: 'reason-missing' }])
  return context.transaction(async (work) => {
    const meeting = await lockOwn(work, id, version, { dateId, reason })
    if (isRefusal(meeting)) return meeting
    const dates = timesOf(meeting)
    const asked = dates.filter((date) => dateId === null || date.id === dateId)
    if (asked.length === 0) return refuse('not-found')
    if (asked.every(({ cancelled }) => cancelled)) return refuse('meeting-called-off')
    const ahead = datesAhead(asked, work.now)
    const [first] = ahead
    if (!first) return refuse('meeting-over')
    for (const { appointmentId } of ahead) await callOffGathering(work, appointmentId, reason)
    await raiseVersion(work.trx, id)
    const told = await tellColleagues(work, context.services, await concerned(work, meeting), {
      what: 'called-off',
      meetingId: id,
      title: meeting.title,
      startsAt: first.startsAt,
      place: first.place,
      reason,
    })
    work.publish({
      type: 'meeting.called-off',
      objects: [{ type: 'meeting', id }],
      data: { dates: ahead.length },
    })
    return { body: { told }, etag: version + 1 }
  })
}
