import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { dayOf, type PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import type * as contract from '../contract.ts'
import { readPlan } from '../read-plan.ts'
import { insertPaper, insertSignatures, languageOf, lockPaper } from '../store.ts'

/** Puts the plan of one member on paper: it stays as it was then, whatever changes later. */
export async function makePaper(
  context: Context,
  caseId: string,
  { personId, language }: z.output<typeof contract.makePaper.body>,
): Promise<Reply | Refusal> {
  const plan = await readPlan(context, caseId)
  if (!plan) return refuse('not-found')
  if (!plan.personIds.includes(personId))
    return invalidInput([{ pointer: '/personId', code: 'paper-person-unknown' }])
  const content = plan.contentOf(personId)
  if (content.goals.length === 0) return refuse('paper-empty')
  return context.transaction(async (work) => {
    const at = { tenantId: work.tenantId, id: work.actor.id, now: work.now }
    const file = await lockCase(work.trx, at, caseId, ['director', 'stand-in'])
    if (!file) return refuse('not-found')
    const made = await insertPaper(work.trx, work.tenantId, {
      caseId,
      personId,
      content,
      language: language ?? (await languageOf(work.trx, work.tenantId, personId)),
      by: String(work.actor.id),
      now: work.now,
    })
    work.touch(personId)
    work.publish({
      type: 'plan.put-on-paper',
      objects: [
        { type: 'case', id: caseId },
        { type: 'paper', id: made.id },
        { type: 'person', id: personId },
      ],
      data: { number: made.number },
    })
    return { body: made, location: `/v1/planversies/${made.id}` }
  })
}

/** Who signed this version, as the director saw it happen at the table. */
export async function signPaper(
  context: Context,
  id: string,
  {
    signedOn,
    signatures,
  }: { signedOn: PlainDate; signatures: z.output<typeof contract.signPaper.body>['signatures'] },
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const paper = await lockPaper(work.trx, work.tenantId, id)
    const at = { tenantId: work.tenantId, id: work.actor.id, now: work.now }
    const file = paper && (await lockCase(work.trx, at, paper.caseId, ['director', 'stand-in']))
    if (!paper || !file) return refuse('not-found')
    const faults: Fault[] = signatures.flatMap(({ name }, index) =>
      name.trim() === '' ? [{ pointer: `/signatures/${index}/name`, code: 'paper-signer-missing' }] : [],
    )
    if (signedOn > work.today || signedOn < dayOf(paper.madeAt))
      faults.push({ pointer: '/signedOn', code: 'paper-signed-wrong' })
    if (faults.length > 0) return invalidInput(faults)
    const by = { id, caseId: paper.caseId, by: String(work.actor.id), now: work.now }
    const signed = await insertSignatures(work.trx, work.tenantId, by, signedOn, signatures)
    work.touch(paper.personId)
    work.publish({
      type: 'plan.signed',
      objects: [
        { type: 'case', id: paper.caseId },
        { type: 'paper', id },
        { type: 'person', id: paper.personId },
      ],
      data: { signed },
    })
    return { body: { signed } }
  })
}
