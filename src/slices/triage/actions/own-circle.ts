import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { dayOf } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { countPeople, nameOf } from '#slices/people'
import { ownCircle } from '../reads-directors.ts'
import { findExclusion, insertExclusion, withdrawExclusion } from '../store.ts'

/** Whom the worker declared to know privately. */
export async function listOwnCircle({ reader }: Context): Promise<Reply> {
  const { people } = await reader.read(
    {
      text: `select person_id from worker_exclusion where tenant_id = (select app_tenant())
        and worker_id = (select app_actor()) and withdrawn_at is null`,
      values: [],
    },
    { people: ownCircle() },
  )
  return {
    body: {
      people: people.map((row) => ({
        id: row.id,
        personId: row.person_id,
        name: nameOf(row),
        declaredOn: dayOf(row.declared_at),
        version: row.version,
      })),
    },
  }
}

/** "I know this person": without saying how, and never assigned to this worker from now on. */
export async function declareOwnCircle(context: Context, personId: string): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, now } = work
    if ((await countPeople(trx, tenantId, [personId])) !== 1)
      return refuse('invalid-input', { count: 1 }, [{ pointer: '/personId', code: 'person-unknown' }])
    const id = await insertExclusion(trx, { tenantId, workerId: String(work.actor.id), personId, now })
    work.touch(personId)
    work.publish({
      type: 'own-circle.declared',
      objects: [
        { type: 'worker', id: String(work.actor.id) },
        { type: 'person', id: personId },
      ],
    })
    return { body: { id }, location: '/v1/eigen-kring', etag: 1 }
  })
}

export async function withdrawOwnCircle(
  context: Context,
  id: string,
  version: number,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, now } = work
    const known = await findExclusion(trx, tenantId, id, String(work.actor.id))
    if (!known) return refuse('not-found')
    if (known.version !== version) return stale({ version: known.version }, {})
    await withdrawExclusion(trx, tenantId, id, now)
    work.touch(known.person_id)
    work.publish({
      type: 'own-circle.withdrawn',
      objects: [
        { type: 'worker', id: String(work.actor.id) },
        { type: 'person', id: known.person_id },
      ],
    })
    return { body: undefined }
  })
}
