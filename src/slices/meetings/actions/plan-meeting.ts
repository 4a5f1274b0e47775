import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Fault, isRefusal, type Refusal } from '#shared/refusal.ts'
import { hoursOnDay, repeatedDays } from '#shared/repeated-days.ts'
import { joinGathering, planGathering } from '#slices/calendar'
import type { planMeeting as contract } from '../contract.ts'
import { groupSize } from '../rules/kinds.ts'
import { checkNewMeeting } from '../rules/plan.ts'
import { insertAround, insertDate, insertMeeting, unknownOf } from '../store/meeting.ts'
import { candidate, insertSignUp } from '../store/taking-part.ts'
import { tellColleagues } from '../tell.ts'

type Input = z.output<typeof contract.body>

/** Plans all times at once, in the calendar of who leads them; members of a closed group have their place from the start. */
export async function planMeeting(context: Context, input: Input): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, now, today } = work
    const by = String(work.actor.id)
    const faults = [...checkNewMeeting(input, today), ...(await checkKnown(work, input))]
    if (faults.length > 0) return invalidInput(faults)
    const members = [...new Set(input.memberIds)]
    const leaderIds = [...new Set(input.leaderIds)]
    const closed = input.kind === 'intervision'
    const places = closed ? members.length : input.places
    const title = input.title.trim()
    const place = input.place.trim()
    const id = await insertMeeting(trx, {
      kind: input.kind,
      title,
      about: input.about.trim(),
      domains: [...new Set(input.domains)],
      roles: closed ? [] : [...new Set(input.roles)],
      ledBy: input.ledBy.trim(),
      place,
      link: input.link.trim(),
      minimum: closed ? groupSize.least : input.minimum,
      places,
      signUpUntil: input.signUpUntil ?? input.firstDay,
      points: input.points,
      by,
      now,
    })
    const own = (await candidate(trx, id, by)).organisationId
    const organiserIds = input.organiserIds.length > 0 || own === null ? input.organiserIds : [own]
    await insertAround(trx, id, { organiserIds, invitedIds: closed ? [] : input.invitedIds, leaderIds })
    const dates: { appointmentId: string; from: Date; until: Date }[] = []
    for (const day of repeatedDays(input)) {
      const times = hoursOnDay(day, input)
      const planned = await planGathering(work, { title, place, ...times }, leaderIds, input.evenSo)
      if (isRefusal(planned)) return onOwnFields(planned)
      await insertDate(trx, id, planned.id)
      dates.push({ appointmentId: planned.id, ...times })
    }
    for (const [index, workerId] of members.entries()) {
      // Who is elsewhere then belongs to the group all the same; the calendar of the others stays as it is.
      await joinGathering(work, dates, workerId, true)
      await insertSignUp(trx, { meetingId: id, places, workerId, place: index + 1, now })
    }
    const startsAt = dates[0]?.from ?? now
    await tellColleagues(work, context.services, members, {
      what: 'invited',
      meetingId: id,
      title,
      startsAt,
      place,
    })
    work.publish({
      type: 'meeting.planned',
      objects: [
        { type: 'meeting', id },
        ...[...leaderIds, ...members].map((worker) => ({ type: 'worker', id: worker })),
      ],
      data: { kind: input.kind, dates: dates.length },
    })
    return { body: { id, dates: dates.length }, location: `/v1/bijeenkomsten/${id}` }
  })
}

async function checkKnown({ trx, today }: Work, input: Input): Promise<Fault[]> {
  const workers = await unknownOf(trx, 'worker', [...input.leaderIds, ...input.memberIds], today)
  const others = await unknownOf(trx, 'organisation', [...input.organiserIds, ...input.invitedIds], today)
  const faults = (
    field: 'leaderIds' | 'memberIds' | 'organiserIds' | 'invitedIds',
    unknown: Set<string>,
    code: string,
  ) =>
    input[field].flatMap((id, index): Fault[] =>
      unknown.has(id) ? [{ pointer: `/${field}/${index}`, code }] : [],
    )
  return [
    ...faults('leaderIds', workers, 'worker-unknown'),
    ...faults('memberIds', workers, 'worker-unknown'),
    ...faults('organiserIds', others, 'organisation-unknown'),
    ...faults('invitedIds', others, 'organisation-unknown'),
  ]
}

/** The calendar speaks of the moment as one field; here it is a day and a time. */
function onOwnFields(refusal: Refusal): Refusal {
  return { ...refusal, faults: refusal.faults.map((fault) => ({ ...fault, pointer: '/from' })) }
}
