import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { addDays } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { lockAgreement, remind } from '#slices/agreements'
import { lockCase } from '#slices/cases'
import { remindReceiver } from '#slices/referrals'
import type { recordFollowUp as contract } from '../contract.ts'
import { quietDays } from '../rules/exception.ts'
import { insertFollowUp, lockFollowUp, undo } from '../store.ts'

/** A reminder waits this long, so that it can be undone before it leaves. */
export const undoSeconds = 10

/** What the director did about an exception; it stays off Vandaag for a while. A reminder or question also goes out. */
export async function recordFollowUp(
  context: Context,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const file = await lockCase(work.trx, { ...work, id: work.actor.id }, input.caseId, [
      'director',
      'stand-in',
    ])
    if (!file) return refuse('not-found')
    const agreement =
      input.objectKind === 'agreement'
        ? await lockAgreement(work.trx, work.tenantId, input.objectId)
        : undefined
    if (input.objectKind === 'agreement' && agreement?.case_id !== input.caseId) return refuse('not-found')
    const quietUntil = addDays(work.today, quietDays[input.kind] - 1)
    const workerId = String(work.actor.id)
    const id = await insertFollowUp(work.trx, work.tenantId, {
      ...input,
      workerId,
      now: work.now,
      quietUntil,
    })
    const about = { type: 'follow-up', id }
    const asks = input.kind === 'reminded' || input.kind === 'asked'
    const waits = { about, delaySeconds: undoSeconds }
    const reminded =
      input.objectKind === 'referral'
        ? await remindReceiver(
            context.services,
            work,
            { caseId: input.caseId, referralId: input.objectId },
            asks ? waits : undefined,
          )
        : agreement !== undefined &&
          asks &&
          (await remind(context.services, work, agreement, {
            why: input.kind === 'asked' ? 'pulse' : 'reminder',
            ...waits,
          }))
    if (reminded === undefined) return refuse('not-found')
    if (agreement) work.touch(agreement.for_person_id)
    work.publish({
      type: 'follow-up.recorded',
      objects: [
        { type: 'case', id: input.caseId },
        { type: input.objectKind, id: input.objectId },
        { type: 'follow-up', id },
      ],
      data: { kind: input.kind },
    })
    return { body: { id, quietUntil, undoSeconds, sent: reminded } }
  })
}

/** Undone within the time: the exception is back and nothing was sent. */
export async function undoFollowUp(context: Context, id: string): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const done = await lockFollowUp(work.trx, work.tenantId, id, String(work.actor.id))
    if (!done || done.undone_at !== null) return refuse('not-found')
    await undo(work.trx, work.tenantId, id, work.now)
    work.publish({
      type: 'follow-up.undone',
      objects: [
        { type: 'case', id: done.case_id },
        { type: 'follow-up', id },
      ],
    })
    return { status: 204 }
  })
}
