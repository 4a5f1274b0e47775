import { timingSafeEqual } from 'node:crypto'
import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { randomToken, sha256 } from '#platform/secrets.ts'
import { instantOf } from '#shared/local-time.ts'
import { addDays } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { invitationMark } from '../invite.ts'
import { appointmentById, appointmentsOf, feedByHash } from '../reads.ts'
import { writeCalendar } from '../rules/ics.ts'
import { entryOf } from '../shape.ts'
import { insertFeed, revokeFeed } from '../store/feed.ts'

/** A secret address for the calendar program of a worker; it is shown once, and the one before stops. */
export async function openFeed(context: Context): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const me = String(work.actor.id)
    const token = randomToken()
    await revokeFeed(work.trx, work.tenantId, me, work.now)
    const id = await insertFeed(work.trx, work.tenantId, me, { hash: sha256(token), now: work.now })
    work.publish({ type: 'feed.opened', objects: [{ type: 'feed', id }] })
    return { body: { url: `${context.services.publicUrl()}/v1/agenda/abonnementen/${token}.ics` } }
  })
}

export async function closeFeed(context: Context): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const me = String(work.actor.id)
    if (!(await revokeFeed(work.trx, work.tenantId, me, work.now))) return refuse('not-found')
    work.publish({ type: 'feed.revoked', objects: [{ type: 'worker', id: me }] })
    return {}
  })
}

/** What a calendar program gets: times and case numbers, never who it is about. A dead address answers like none. */
export async function readFeed({ reader, today }: Context, file: string): Promise<Reply | Refusal> {
  const hash = sha256(file.replace(/\.ics$/, ''))
  const { feed } = await reader.read(nobody, { feed: feedByHash(hash, today) })
  const [found] = feed
  if (!found) return refuse('not-found')
  const from = instantOf(addDays(today, -31), '00:00').toISOString()
  const until = instantOf(addDays(today, 366), '00:00').toISOString()
  const { appointments } = await reader.read(nobody, {
    appointments: appointmentsOf(found.worker_id, from, until),
  })
  return { body: writeCalendar('Rondom', appointments.map(entryOf)) }
}

/** One appointment for the calendar of who was invited; the mark in the address is checked before anything is read. */
export async function readInvitation(
  { reader, services, actor }: Context,
  id: string,
  file: string,
): Promise<Reply | Refusal> {
  const given = Buffer.from(file.replace(/\.ics$/, ''))
  const mark = Buffer.from(invitationMark(services.secrets, actor.tenantId, id))
  if (given.length !== mark.length || !timingSafeEqual(given, mark)) return refuse('not-found')
  const { appointment } = await reader.read(nobody, { appointment: appointmentById(id) })
  const [row] = appointment
  if (!row) return refuse('not-found')
  return { body: writeCalendar('Rondom', [{ ...entryOf(row), summary: 'Afspraak Rondom' }]) }
}
