import type { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { getPerson } from '#slices/people'
import type { parkContact as contract } from '../contract.ts'
import { parkedContacts, parkedContent, parkedSubjects } from '../reads/index.ts'
import { dropParked, dropParkedBefore, lockParked, saveParked, takeParked } from '../store/parked.ts'

/** Puts a conversation aside. Nothing of it is in the file yet: no report, and no person who was entered in it. */
export async function parkContact(
  context: Context,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const person = input.personId && (await getPerson(work.trx, work.tenantId, input.personId))
    if (input.personId && !person)
      return refuse('person-unknown', {}, [{ pointer: '/personId', code: 'person-unknown' }])
    const startedAt = input.startedAt ? new Date(input.startedAt) : work.now
    const id = await saveParked(work.trx, {
      tenantId: work.tenantId,
      workerId: String(work.actor.id),
      id: input.id,
      personId: input.personId ?? null,
      title: input.title.trim(),
      reason: input.reason.trim(),
      startedAt: startedAt <= work.now ? startedAt : work.now,
      now: work.now,
      content: input.content,
    })
    work.touch(input.personId)
    work.publish({ type: 'contact.parked', objects: [{ type: 'contact', id }] })
    return { body: { id }, location: `/v1/gesprekken/${id}` }
  })
}

export async function listParked({ reader, actor }: Context): Promise<Reply> {
  const { rows } = await reader.read({ ...nobody, text: parkedSubjects }, { rows: parkedContacts() })
  return {
    body: {
      contacts: rows.map(({ worker_id, parked_at, ...row }) => ({
        ...row,
        own: worker_id === actor.id,
        parkedAt: parked_at?.toISOString() ?? null,
      })),
    },
  }
}

/** What was typed. It is read, and so logged, apart from the command: replies to commands are kept for a day. */
export async function viewParked({ reader }: Context, id: string): Promise<Reply | Refusal> {
  const { rows } = await reader.read(
    { text: `${parkedSubjects} and g.id = $1::uuid`, values: [id] },
    { rows: parkedContent(id) },
    { type: 'contact', id },
  )
  const row = rows[0]
  return row ? { body: { id, ...row }, etag: row.version } : refuse('not-found')
}

/** Goes on with it; a colleague of the desk may take it over. Of two who try, one is told that it has changed. */
export async function resumeContact(context: Context, id: string, version: number): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const contact = await lockParked(work.trx, id)
    if (!contact) return refuse('not-found')
    if (contact.version !== version) return stale({ version: contact.version }, { version })
    await takeParked(work.trx, work.tenantId, id, String(work.actor.id))
    work.touch(contact.personId)
    work.publish({ type: 'contact.resumed', objects: [{ type: 'contact', id }] })
    return { body: { id, version: version + 1 }, etag: version + 1 }
  })
}

export async function stopContact(context: Context, id: string): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const contact = await lockParked(work.trx, id)
    if (!contact) return refuse('not-found')
    await dropParked(work.trx, work.tenantId, id, String(work.actor.id))
    work.touch(contact.personId)
    work.publish({ type: 'contact.stopped', objects: [{ type: 'contact', id }] })
    return { body: { id } }
  })
}

/** What waits for a week is forgotten: it was never recorded, so nobody counts on it. */
export async function forgetParked(context: Context): Promise<void> {
  await context.transaction(async (work) => {
    await dropParkedBefore(work.trx, new Date(work.now.getTime() - weekInMilliseconds))
    return { status: 204 }
  })
}

const weekInMilliseconds = 7 * 86_400_000
