import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import { findWorker } from '#slices/organisations'
import type { askEscalation as askContract } from '../contract.ts'
import { hearingMail } from '../letters.ts'
import { clocksFrom } from '../rules/escalation.ts'
import { findManager, insertEscalation } from '../store.ts'
import { lockSubject, triedBefore } from '../store-subject.ts'
import { tellParty } from '../tell.ts'
import { objectOf } from './step.ts'

/** Brings an agreement, referral or step to the chain manager, with what was tried; the party is asked for its side at once. */
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
    const subject = await lockSubject(trx, caseId, input, today)
    const faults: Fault[] = []
    if (input.asked.trim() === '') faults.push({ pointer: '/asked', code: 'escalation-asked-missing' })
    if (!subject) faults.push({ pointer: '/subjectId', code: 'escalation-not-party' })
    const manager = await findManager(trx, today)
    if (subject?.party && manager?.id === subject.party.id)
      faults.push({ pointer: '/subjectId', code: 'escalation-own-party' })
    if (faults.length > 0 || !subject) return invalidInput(faults)
    if (!manager) return refuse('escalation-no-manager')
    if (manager.id === askedBy) return refuse('escalation-own-manager')
    const tried = await triedBefore(trx, subject)
    if (tried.open) return refuse('escalation-open')
    const { hearBy, dueOn } = clocksFrom(today)
    const id = await insertEscalation(trx, tenantId, {
      caseId,
      subject,
      askedBy,
      now,
      asked: input.asked.trim(),
      calls: tried.calls,
      reminders: tried.reminders,
      hearBy,
      dueOn,
    })
    work.touch(subject.personId)
    work.publish({
      type: 'escalation.asked',
      objects: [
        { type: 'escalation', id },
        { type: 'case', id: caseId },
        { type: objectOf[subject.kind], id: subject.id },
        { type: 'person', id: subject.personId },
        { type: 'worker', id: manager.id },
      ],
      data: { dueOn },
    })
    const me = await findWorker(trx, tenantId, askedBy, today)
    const director = { name: work.actor.name, phone: me?.phone ?? '' }
    const address = `${context.services.publicUrl()}/werk/opschalingen`
    const { kind: about, party } = subject
    if (party)
      await tellParty(work, { kind: party.kind, id: party.id, escalationId: id }, (name, hasAccount) =>
        hearingMail({ about, name, director, manager, hearBy, address: hasAccount ? address : null }),
      )
    return { body: { id, manager: manager.name, hearBy, dueOn }, location: '/v1/opschalingen' }
  })
}
