import type { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { findWorker } from '#slices/organisations'
import type { listDeciders as decidersContract, giveMandate as giveContract } from '../contract.ts'
import { allMandates, mandatesOn, possibleDeciders } from '../reads.ts'
import { decidersFor } from '../rules/mandate.ts'
import { insertMandate, lockMandate, saveMandateEnd } from '../store.ts'

const mayChange = ['policy-officer', 'application-manager']

/** The register as everybody at work may read it. */
export async function listMandates({ reader, actor }: Context): Promise<Reply> {
  const { rows } = await reader.read(nobody, { rows: allMandates() })
  const mandates = rows.map(({ workerId: _, ...mandate }) => mandate)
  return { body: { mandates, mayChange: mayChange.includes(actor.role) } }
}

/** Who may decide on an amount within a law today. */
export async function listDeciders(
  { reader, actor, today }: Context,
  { law, amount }: z.output<typeof decidersContract.query>,
): Promise<Reply> {
  const { mandates, workers } = await reader.read(nobody, {
    mandates: mandatesOn(today),
    workers: possibleDeciders(today),
  })
  const deciders = decidersFor(mandates, workers, { law, amount, on: today }, String(actor.id))
  return { body: { deciders: deciders.map(({ mandateId: _, ...decider }) => decider) } }
}

export async function giveMandate(
  context: Context,
  input: z.output<typeof giveContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { role = null, workerId = null, law = null, upTo = null, fromOn } = input
    const faults: Fault[] = []
    if ((role === null) === (workerId === null)) faults.push({ pointer: '/role', code: 'mandate-to-one' })
    if (input.basis.trim() === '') faults.push({ pointer: '/basis', code: 'mandate-basis-missing' })
    if (workerId !== null && !(await findWorker(work.trx, work.tenantId, workerId, work.today)))
      faults.push({ pointer: '/workerId', code: 'worker-unknown' })
    if (faults.length > 0) return invalidInput(faults)
    const by = String(work.actor.id)
    const given = { role, workerId, law, upTo, fromOn, by, basis: input.basis.trim() }
    const id = await insertMandate(work.trx, work.tenantId, given)
    work.publish({
      type: 'mandate.given',
      objects: [{ type: 'mandate', id }],
      data: { role, law, upTo, fromOn },
    })
    return { body: { id }, location: '/v1/mandaten' }
  })
}

/** What was decided by it stays decided; what is still open is looked up again at the decision. */
export async function endMandate(
  context: Context,
  id: string,
  version: number,
  endedOn: PlainDate,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const mandate = await lockMandate(work.trx, work.tenantId, id)
    if (!mandate) return refuse('not-found')
    if (mandate.ended_on !== null) return refuse('mandate-ended')
    if (mandate.version !== version) return stale({ version: mandate.version }, { endedOn })
    if (endedOn < work.today || endedOn < mandate.from_date)
      return invalidInput([{ pointer: '/endedOn', code: 'mandate-end-past' }])
    await saveMandateEnd(work.trx, work.tenantId, id, endedOn)
    work.publish({ type: 'mandate.ended', objects: [{ type: 'mandate', id }], data: { endedOn } })
    return { body: { id }, etag: version + 1 }
  })
}
