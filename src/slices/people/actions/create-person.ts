import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { normaliseBsn } from '#shared/bsn.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import type { createPerson as contract } from '../contract.ts'
import { checkPerson } from '../rules/person.ts'
import { findLookAlikes, findPersonByBsn, insertPerson } from '../store.ts'

/** Makes a person who is not there yet. A known BSN or a look-alike that was not seen stops it (A4). */
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
    const alike = await findLookAlikes(work.trx, work.tenantId, input)
    const unseen = alike.filter((id) => !input.differsFrom.includes(id))
    if (unseen.length > 0) {
      return {
        ...refuse('person-look-alike', { count: unseen.length }),
        current: { lookAlikes: alike },
      } as Refusal
    }
    const id = await insertPerson(
      work.trx,
      secrets,
      { tenantId: work.tenantId, now: work.now, today: work.today, source: 'inwoner' },
      input,
    )
    work.touch(id)
    work.publish({ type: 'person.created', objects: [{ type: 'person', id }] })
    return { body: { id }, location: `/v1/personen/${id}` }
  })
}
