import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import type { Secrets } from '#platform/secrets.ts'
import { normaliseBsn } from '#shared/bsn.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import type { createPerson as contract } from '../contract.ts'
import { checkPerson } from '../rules/person.ts'
import { proposePair } from '../store/pairs.ts'
import { findPersonByBsn, insertPerson } from '../store/person.ts'
import { alikeTo } from './find-alike.ts'

type NewPersonInput = z.output<typeof contract.body>

/** Makes a person who is not there yet (A4). */
export async function createPerson(context: Context, input: NewPersonInput): Promise<Reply | Refusal> {
  const faults = checkPerson(input, context.today)
  if (faults.length > 0) return invalidInput(faults)
  return context.transaction(async (work) => {
    const id = await enterPerson(work, context.services.secrets, input)
    return isRefusal(id) ? id : { body: { id }, location: `/v1/personen/${id}` }
  })
}

/** Says what stands in the way of a person who will be made later, and makes nobody. */
export async function checkNewPerson(context: Context, input: NewPersonInput): Promise<Reply | Refusal> {
  const faults = checkPerson(input, context.today)
  if (faults.length > 0) return invalidInput(faults)
  return context.transaction(async (work) => {
    const alike = await seenAlike(work, context.services.secrets, input)
    return isRefusal(alike) ? alike : { body: { fits: true } }
  })
}

/**
 * Makes the person within a command, perhaps of another slice. A known BSN or a look-alike that was not seen stops it.
 * Look-alikes that were seen and passed by are kept as possible duplicates: a second pair of eyes looks at them, with time.
 */
export async function enterPerson(
  work: Work,
  secrets: Secrets,
  input: NewPersonInput,
): Promise<string | Refusal> {
  const { tenantId, now, today } = work
  const alike = await seenAlike(work, secrets, input)
  if (isRefusal(alike)) return alike
  const id = await insertPerson(work.trx, secrets, { tenantId, now, today, source: 'inwoner' }, input)
  for (const { row, likeness } of alike) {
    const by = work.actor.kind === 'worker' ? work.actor.id : null
    await proposePair(work.trx, { ids: [id, row.id], score: likeness.score, now, by })
    work.touch(row.id)
  }
  work.touch(id)
  work.publish({ type: 'person.created', objects: [{ type: 'person', id }] })
  return id
}

async function seenAlike(
  work: Work,
  secrets: Secrets,
  input: NewPersonInput,
): Promise<Awaited<ReturnType<typeof alikeTo>> | Refusal> {
  if (input.bsn !== '') {
    const known = await findPersonByBsn(work.trx, work.tenantId, secrets.lookupHash(normaliseBsn(input.bsn)))
    if (known) return refuse('person-bsn-known', {}, [{ pointer: '/bsn', code: 'person-bsn-known' }])
  }
  const alike = await alikeTo(work, secrets, input)
  const unseen = alike.filter(({ row }) => !input.differsFrom.includes(row.id))
  if (unseen.length === 0) return alike
  return {
    ...refuse('person-look-alike', { count: unseen.length }),
    current: { lookAlikes: alike.slice(0, 20).map(({ row }) => row.id) },
  } as Refusal
}
