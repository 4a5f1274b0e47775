import { decide } from '#platform/access/policy.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { bookingsBetween, consultSubjects, sessionsBetween } from '../reads.ts'
import { slotStart } from '../rules/session.ts'

const ahead = 42 * 86_400_000

/** Who sits where and when, and what is free. A question is read by who staffs the session and who asked it. */
export async function viewConsults({ reader, actor, now, services }: Context): Promise<Reply> {
  const me = String(actor.id)
  const from = now.toISOString()
  const until = new Date(now.getTime() + ahead).toISOString()
  const rows = await reader.read(
    { text: consultSubjects, values: [me, from, until] },
    { sessions: sessionsBetween(from, until), bookings: bookingsBetween(from, until) },
  )
  const bookings = Map.groupBy(rows.bookings, ({ session_id }) => session_id)
  return {
    body: {
      mayPlan: decide(services.policy, actor, 'consult.plan') !== undefined,
      sessions: rows.sessions.map((session) => {
        const taken = bookings.get(session.id) ?? []
        const staffs = session.staff.some(({ id }) => id === me)
        const startsAt = new Date(session.starts_at)
        return {
          id: session.id,
          name: session.name,
          place: session.place,
          startsAt: startsAt.toISOString(),
          endsAt: new Date(session.ends_at).toISOString(),
          staff: session.staff,
          slots: Array.from({ length: session.slots }, (_, index) => ({
            slot: index + 1,
            startsAt: slotStart(startsAt, session.slot_minutes, index + 1).toISOString(),
            free: session.capacity - taken.filter(({ slot }) => slot === index + 1).length,
          })),
          bookings: taken
            .filter(({ booked_by }) => staffs || booked_by === me)
            .map((one) => ({
              id: one.id,
              slot: one.slot,
              question: one.question,
              bookedBy: one.booked_by_name,
              mine: one.booked_by === me,
              caseNumber: one.case_number,
            })),
        }
      }),
    },
  }
}
