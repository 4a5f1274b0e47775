import type { Work } from '#platform/access/work.ts'
import type { Services } from '#platform/services.ts'
import { remind } from './remind.ts'
import type { AgreementCommand } from './rules/agreement.ts'
import { dueAfter, waitStateAfter } from './rules/wait.ts'
import { lockWaiting, moveWait } from './store/wait.ts'

/**
 * Something happened to an agreement: who waited for it may begin, waits for its new round, or hears that it will not come.
 * Who may begin is told, and the check-in is counted from today; for the rest the director hears it on Vandaag.
 */
export async function settleWaits(
  services: Services | undefined,
  work: Work,
  on: { readonly id: string; readonly next?: string | undefined },
  command: AgreementCommand,
): Promise<void> {
  const state = waitStateAfter(command)
  if (state === undefined) return
  const { trx, tenantId, today } = work
  for (const waiting of await lockWaiting(trx, on.id)) {
    const begins = state === 'over'
    const dueOn = begins && waiting.waits_days !== null ? dueAfter(today, waiting.waits_days) : null
    await moveWait(trx, tenantId, waiting.id, {
      state,
      on: on.next ?? on.id,
      dueOn,
      heardOn: begins ? today : null,
    })
    work.touch(waiting.for_person_id)
    work.publish({
      type: begins
        ? 'agreement.wait-over'
        : state === 'moved'
          ? 'agreement.wait-moved'
          : 'agreement.wait-lost',
      objects: [
        { type: 'case', id: waiting.case_id },
        { type: 'agreement', id: waiting.id },
        { type: 'agreement', id: on.next ?? on.id },
      ],
      data: dueOn === null ? {} : { dueOn },
    })
    const runs = waiting.state === 'accepted' || waiting.state === 'at-risk'
    if (begins && runs && services && waiting.promiser_id !== work.actor.id)
      await remind(services, work, waiting, {
        why: 'begin',
        about: { type: 'agreement', id: waiting.id },
        delaySeconds: 0,
      })
  }
}
