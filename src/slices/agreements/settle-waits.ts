import type { Work } from '#platform/access/work.ts'
import type { Services } from '#platform/services.ts'
import { remind } from './remind.ts'
import type { AgreementCommand } from './rules/agreement.ts'
import { dueAfter, waitStateAfter } from './rules/wait.ts'
import type { WaitKind } from './rules/wait-elsewhere.ts'
import type { WaitState } from './rules/wait-state.ts'
import { lockWaiting, moveWait, type Released } from './store/wait.ts'

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
  const to = { kind: 'agreement', id: on.next ?? on.id } as const
  await moveWaiting(services, work, to, state, await lockWaiting(work.trx, on.id))
}

const told = {
  over: 'agreement.wait-over',
  moved: 'agreement.wait-moved',
  lost: 'agreement.wait-lost',
  waiting: 'agreement.tied',
} as const satisfies Record<WaitState, string>

/** Moves each that waits, whatever it waits for. */
export async function moveWaiting(
  services: Services | undefined,
  work: Work,
  on: { readonly kind: WaitKind; readonly id: string },
  state: WaitState,
  all: readonly Released[],
): Promise<void> {
  const { trx, tenantId, today } = work
  for (const waiting of all) {
    const begins = state === 'over'
    const dueOn = begins && waiting.waits_days !== null ? dueAfter(today, waiting.waits_days) : null
    await moveWait(trx, tenantId, waiting.id, {
      state,
      kind: on.kind,
      on: on.id,
      dueOn,
      heardOn: begins ? today : null,
    })
    work.touch(waiting.for_person_id)
    work.publish({
      type: told[state],
      objects: [
        { type: 'case', id: waiting.case_id },
        { type: 'agreement', id: waiting.id },
        { type: on.kind, id: on.id },
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
