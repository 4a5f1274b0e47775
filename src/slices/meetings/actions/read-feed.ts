import { timingSafeEqual } from 'node:crypto'
import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { instantOf } from '#shared/local-time.ts'
import { addDays } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { writeCalendar } from '#slices/calendar'
import { feedMark } from '../feed-address.ts'
import { activeWorker, openDates } from '../reads/meeting.ts'

/** All open meetings for a calendar program: what, when and where, never who comes. */
export async function readFeed(
  { reader, services, actor, today }: Context,
  workerId: string,
  file: string,
): Promise<Reply | Refusal> {
  const given = Buffer.from(file.replace(/\.ics$/, ''))
  const mark = Buffer.from(feedMark(services.secrets, actor.tenantId, workerId))
  if (given.length !== mark.length || !timingSafeEqual(given, mark)) return refuse('not-found')
  const from = instantOf(addDays(today, -31), '00:00').toISOString()
  const { owner, dates } = await reader.read(nobody, {
    owner: activeWorker(workerId, today),
    dates: openDates(from),
  })
  if (owner.length === 0) return refuse('not-found')
  const entries = dates.map((date) => ({
    uid: `${date.id}@rondom`,
    sequence: date.moves,
    changedAt: new Date(date.changed_at),
    from: new Date(date.starts_at),
    until: new Date(date.ends_at),
    summary: date.title,
    location: date.place,
    cancelled: date.cancelled,
  }))
  return { body: writeCalendar('Bijeenkomsten', entries) }
}
