import { nobody } from '#platform/access/log.ts'
import { decide } from '#platform/access/policy.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { dayOf, daysBetween } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { clashStatements, clashWith } from '#slices/calendar'
import { feedAddress } from '../feed-address.ts'
import { agendaOf, attendanceOf, type PointRow, signUpsOf } from '../reads/inside.ts'
import { meetingById, meetingsSince } from '../reads/meeting.ts'
import { waitingInTurn } from '../rules/places.ts'
import { datesAhead } from '../rules/taking-part.ts'
import { runsIt, shapeMeeting, timesOf } from '../shape.ts'

/** How long somebody finds back in the list what is over. */
const lookBack = 92 * 86_400_000

/** What is to come, by when it begins; and what one took part in or led lately. */
export async function viewMeetings({ reader, actor, now, services }: Context): Promise<Reply> {
  const me = String(actor.id)
  const since = new Date(now.getTime() - lookBack).toISOString()
  const { meetings } = await reader.read(nobody, { meetings: meetingsSince(now.toISOString(), since) })
  return {
    body: {
      meetings: meetings.map((row) => shapeMeeting(row, me, now)),
      mayPlan: decide(services.policy, actor, 'meeting.plan') !== undefined,
      seesTeam: decide(services.policy, actor, 'meeting.team') !== undefined,
      feed: feedAddress(services, actor.tenantId, me),
    },
  }
}

export async function viewMeeting(context: Context, id: string): Promise<Reply | Refusal> {
  const { reader, actor, now, services } = context
  const me = String(actor.id)
  const rows = await reader.read(nobody, {
    meetings: meetingById(id),
    signUps: signUpsOf(id),
    agenda: agendaOf(id),
    attendance: attendanceOf(id),
  })
  const [meeting] = rows.meetings
  if (!meeting) return refuse('not-found')
  const all = runsIt(meeting, me)
  const colleague = ({ id: worker, name, organisation }: (typeof rows.signUps)[number]) => ({
    id: worker,
    name,
    organisation,
  })
  const turn = waitingInTurn(
    rows.signUps.map((row) => ({
      ...row,
      id: row.sign_up_id,
      workerId: row.id,
      place: row.place_number,
      signedUpAt: new Date(row.signed_up_at),
    })),
  )
  return {
    etag: meeting.version,
    body: {
      ...shapeMeeting(meeting, me, now),
      participants: rows.signUps.filter(({ place_number }) => place_number !== null).map(colleague),
      waitingList: all
        ? turn.map(({ workerId, name, organisation }) => ({ id: workerId, name, organisation }))
        : [],
      agenda: rows.agenda.map((row) => shapePoint(row, me)),
      clashes: meeting.signed_up ? [] : await clashesOf(context, timesOf(meeting)),
      attendance: rows.attendance
        .filter(({ worker_id }) => all || worker_id === me)
        .map((row) => ({
          dateId: row.date_id,
          workerId: row.worker_id,
          name: row.name,
          organisation: row.organisation,
          presence: row.presence,
          walkIn: row.walk_in,
          corrected: row.corrected,
        })),
      maySettleWords: decide(services.policy, actor, 'glossary.settle') !== undefined,
    },
  }
}

/** What stands in the reader's own calendar at these times; told before signing up, not after. */
async function clashesOf({ reader, actor, now }: Context, times: ReturnType<typeof timesOf>) {
  const me = String(actor.id)
  const ahead = datesAhead(times, now)
  const [first, last] = [ahead[0], ahead.at(-1)]
  if (!first || !last) return []
  const day = dayOf(first.startsAt)
  const days = daysBetween(day, dayOf(last.endsAt)) + 1
  const own = await reader.read(nobody, clashStatements(me, day, days))
  return ahead.flatMap(({ id: dateId, startsAt, endsAt }) => {
    const why = clashWith(me, own, { from: startsAt.getTime(), until: endsAt.getTime() })
    return why === null ? [] : [{ dateId, why }]
  })
}

function shapePoint(row: PointRow, me: string) {
  return {
    id: row.id,
    body: row.body,
    putBy: row.put_by_name,
    mine: row.put_by === me,
    word: row.item_id && {
      itemId: row.item_id,
      kind: row.item_kind,
      term: row.term,
      otherTerm: row.other_term,
      word: row.word,
      decision: row.settled_at ? row.decision : null,
    },
  }
}
