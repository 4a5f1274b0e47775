import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { lockAgreement } from '#slices/agreements'
import { lockCase } from '#slices/cases'
import { findWorker } from '#slices/organisations'
import type { askEscalation as askContract } from '../contract.ts'
import { hearingMail } from '../letters.ts'
import { clocksFrom } from '../rules/escalation.ts'
import { mayEscalate } from '../rules/suggest.ts'
import { findManager, insertEscalation, triedBefore } from '../store.ts'
import { tellParty } from '../tell.ts'

/** Brings an agreement to the chain manager, with what was tried; the party is asked for its side at once. */
export async function askEscalation(
  context: Context,
  caseId: string,
  input: z.output<typeof askContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, now, today } = work
    const askedBy = String(work.actor.id)
    const file = await lockCase(trx, { tenantId, id: askedBy, now }, caseId, ['director', 'stand-in'])
    if (!file) return refuse('not-found')
    if (file.phase === 'closed') return refuse('case-closed')
    const agreement = await lockAgreement(trx, tenantId, input.agreementId)
    const faults: Fault[] = []
    if (input.asked.trim() === '') faults.push({ pointer: '/asked', code: 'escalation-asked-missing' })
    const kind = agreement?.promiser_kind
    const escalates =
      agreement?.case_id === caseId &&
      (kind === 'worker' || kind === 'organisation') &&
      mayEscalate({ state: agreement.state, promiserKind: kind })
    if (!escalates) faults.push({ pointer: '/agreementId', code: 'escalation-not-party' })
    const manager = await findManager(trx, today)
    if (escalates && manager?.id === agreement.promiser_id)
      faults.push({ pointer: '/agreementId', code: 'escalation-own-party' })
    if (faults.length > 0 || !escalates) return invalidInput(faults)
    if (!manager) return refuse('escalation-no-manager')
    if (manager.id === askedBy) return refuse('escalation-own-manager')
    const tried = await triedBefore(trx, agreement.id)
    if (!tried || tried.open) return refuse('escalation-open')
    const { hearBy, dueOn } = clocksFrom(today)
    const id = await insertEscalation(trx, tenantId, {
      caseId,
      agreementId: agreement.id,
      personId: agreement.for_person_id,
      about: agreement.title,
      agreedDueOn: agreement.due_on,
      partyKind: kind,
      partyId: agreement.promiser_id,
      organisationId: tried.organisationId,
      askedBy,
      now,
      asked: input.asked.trim(),
      calls: tried.calls,
      reminders: tried.reminders,
      rounds: agreement.round,
      hearBy,
      dueOn,
    })
    work.touch(agreement.for_person_id)
    work.publish({
      type: 'escalation.asked',
      objects: [
        { type: 'escalation', id },
        { type: 'case', id: caseId },
        { type: 'agreement', id: agreement.id },
        { type: 'person', id: agreement.for_person_id },
        { type: 'worker', id: manager.id },
      ],
      data: { dueOn },
    })
    const me = await findWorker(trx, tenantId, askedBy, today)
    const director = { name: work.actor.name, phone: me?.phone ?? '' }
    const address = `${context.services.publicUrl()}/werk/opschalingen`
    await tellParty(work, { kind, id: agreement.promiser_id, escalationId: id }, (name, hasAccount) =>
      hearingMail({ name, director, manager, hearBy, address: hasAccount ? address : null }),
    )
    return { body: { id, manager: manager.name, hearBy, dueOn }, location: '/v1/opschalingen' }
  })
}
