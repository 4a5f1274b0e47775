import type { Context, Reply } from '#platform/http/route.ts'
import { dayOffReason } from '#shared/calendar.ts'
import { instantOf } from '#shared/local-time.ts'
import { addDays, type PlainDate } from '#shared/plain-date.ts'
import { appointmentsOf, calendarSubjects, exceptionsOf, hoursOf, openFeedOf, postsOf } from '../reads.ts'
import { hoursOn } from '../rules/slots.ts'
import { shapeAppointment } from '../shape.ts'

/** One calendar over all posts and employers (B8): what is planned, and when one works where. */
export async function viewCalendar(
  { reader, actor, today }: Context,
  query: { readonly from: PlainDate; readonly days: number },
): Promise<Reply> {
  const me = String(actor.id)
  const from = instantOf(query.from, '00:00').toISOString()
  const until = instantOf(addDays(query.from, query.days), '00:00').toISOString()
  const rows = await reader.read(
    { text: calendarSubjects, values: [me, from, until] },
    {
      appointments: appointmentsOf(me, from, until),
      hours: hoursOf([me], query.from < today ? query.from : today),
      exceptions: exceptionsOf([me], from, until),
      posts: postsOf(me, today),
      feed: openFeedOf(me),
    },
  )
  const newest = rows.hours.filter(({ untilDate }) => untilDate === null)
  return {
    body: {
      appointments: rows.appointments.map(shapeAppointment),
      days: Array.from({ length: query.days }, (_, index) => {
        const day = addDays(query.from, index)
        const off = dayOffReason(day)
        return {
          day,
          holiday: off === 'saturday' || off === 'sunday' ? null : (off ?? null),
          hours: hoursOn(rows.hours, day).map(({ from: start, until: end, place, at }) => ({
            from: start,
            until: end,
            place,
            at,
          })),
        }
      }),
      exceptions: rows.exceptions.map(({ id, kind, starts_at, ends_at, reason }) => ({
        id,
        kind,
        startsAt: new Date(starts_at).toISOString(),
        endsAt: new Date(ends_at).toISOString(),
        reason,
      })),
      pattern: newest.map(({ weekday, from: start, until: end, place, post_id }) => ({
        weekday,
        from: start,
        until: end,
        place,
        postId: post_id,
      })),
      posts: rows.posts,
      subscribedSince: rows.feed[0] ? new Date(rows.feed[0].created_at).toISOString() : null,
    },
  }
}
