import type { Work } from '#platform/access/work.ts'
import type { Services } from '#platform/services.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { isRefusal, type Refusal } from '#shared/refusal.ts'
import { commandEvents } from '../events.ts'
import type { AgreementCommand, Side } from '../rules/agreement.ts'
import { decideProof } from '../rules/proof.ts'
import type { Repeats } from '../rules/repeat.ts'
import { decideTime, outcomeOf } from '../rules/tell-time.ts'
import { settleWaits } from '../settle-waits.ts'
import { type LockedAgreement, saveChange } from '../store/index.ts'
import { hasProof } from '../store/proof.ts'
import { insertTime, lastTold, saveRepeats, takeBack } from '../store/time.ts'

/** What ended the agreement, told to who waits for it. */
const endCommand = { kept: 'keep', broken: 'break', cancelled: 'cancel' } as const

/**
 * One time of a repeated agreement is told, or taken back when that was a mistake. The next time opens; the last one ends the
 * agreement by the share that was kept. Returns the refusal, or nothing when it was done.
 */
export async function tellTimeIn(
  services: Services,
  work: Work,
  agreement: LockedAgreement & { readonly repeats: Repeats },
  side: Side,
  input: {
    readonly command: AgreementCommand
    readonly remark: string
    readonly dueOn?: PlainDate | undefined
  },
): Promise<Refusal | undefined> {
  const { trx, tenantId, actor, now, today } = work
  const { id, case_id: caseId, due_on: dueOn } = agreement
  const { command } = input
  const last = await lastTold(trx, id)
  const facts = {
    state: agreement.state,
    dueOn,
    caseClosed: agreement.case_closed,
    repeats: agreement.repeats,
    last,
  }
  const change = decideTime(facts, command, side, input, today)
  if (isRefusal(change)) return change
  const outcome = outcomeOf(command)
  if (outcome === 'kept' && agreement.proof_asked) {
    // Proof of every time: what was shown for the time before says nothing of this one.
    const refused = decideProof('keep', { asked: true, there: await hasProof(trx, id, last?.day) })
    if (refused) return refused
  }
  const remark = input.remark.trim()
  const saved = {
    state: change.state,
    dueOn: change.dueOn,
    counteredDueOn: null,
    lookingIntoUntil: null,
    accepted: false,
  }
  const heard = agreement.promiser_id === actor.id
  work.write(saveChange(trx, tenantId, id, { ...saved, remark, now, today, heard }))
  work.write(saveRepeats(trx, id, change.repeats))
  const by = { kind: actor.kind, id: String(actor.id) }
  const time =
    outcome === undefined
      ? (last?.id ?? '')
      : await insertTime(trx, tenantId, { agreementId: id, caseId, day: dueOn, outcome, remark, by, now })
  if (outcome === undefined) work.write(takeBack(trx, time, now))
  work.touch(agreement.for_person_id)
  const objects = [
    { type: 'case', id: caseId },
    { type: 'agreement', id },
    { type: 'person', id: agreement.for_person_id },
    { type: agreement.promiser_kind, id: agreement.promiser_id },
  ] as const
  const day = outcome === undefined ? change.dueOn : dueOn
  work.publish({
    type: command === 'keep' ? 'agreement.time-kept' : commandEvents[command],
    objects: [...objects],
    data: { side, time, dueOn: day },
  })
  if (!change.ended) return undefined
  const end = endCommand[change.state as keyof typeof endCommand]
  await settleWaits(services, work, { id }, end)
  const { kept, missed, skipped } = change.repeats
  work.publish({
    type: commandEvents[end],
    objects: [...objects],
    data: { side, times: { kept, missed, skipped } },
  })
  return undefined
}
