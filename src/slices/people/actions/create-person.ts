import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { normaliseBsn } from '#shared/bsn.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import type { createPerson as contract } from '../contract.ts'
import { checkPerson } from '../rules/person.ts'
import { proposePair } from '../store/pairs.ts'
import { findPersonByBsn, insertPerson } from '../store/person.ts'
import { alikeTo } from './find-alike.ts'

/**
 * Makes a person who is not there yet. A known BSN or a look-alike that was not seen stops it (A4). Look-alikes that were
 * seen and passed by are kept as possible duplicates: a second pair of eyes looks at them, with time.
 */
export async function createPerson(
  context: Context,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  const { secrets } = context.services
  const faults = checkPerson(input, context.today)
  if (faults.length > 0) return invalidInput(faults)
  return context.transaction(async (work) => {
    if (input.bsn !== '') {
      const known = await findPersonByBsn(
        work.trx,
        work.tenantId,
        secrets.lookupHash(normaliseBsn(input.bsn)),
      )
      if (known) return refuse('person-bsn-known', {}, [{ pointer: '/bsn', code: 'person-bsn-known' }])
    }
    const alike = await alikeTo(work, secrets, input)
    const unseen = alike.filter(({ row }) => !input.differsFrom.includes(row.id))
    if (unseen.length > 0) {
      return {
        ...refuse('person-look-alike', { count: unseen.length }),
        current: { lookAlikes: alike.slice(0, 20).map(({ row }) => row.id) },
      } as Refusal
    }
    const id = await insertPerson(
      work.trx,
      secrets,
      { tenantId: work.tenantId, now: work.now, today: work.today, source: 'inwoner' },
      input,
    )
    for (const { row, likeness } of alike) {
      const by = context.actor.kind === 'worker' ? context.actor.id : null
      await proposePair(work.trx, { ids: [id, row.id], score: likeness.score, now: work.now, by })
      work.touch(row.id)
    }
    work.touch(id)
    work.publish({ type: 'person.created', objects: [{ type: 'person', id }] })
    return { body: { id }, location: `/v1/personen/${id}` }
  })
}
