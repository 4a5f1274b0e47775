import type { Subscriber } from '#platform/services.ts'
import { type ElsewhereKind, waitOn } from './rules/wait-elsewhere.ts'
import { moveWaiting } from './settle-waits.ts'
import { findElsewhere, lockWaitingElsewhere } from './store/wait-elsewhere.ts'

/**
 * Who receives a referral or finishes a step need not see the agreement that waits for it: the system moves who waits, right
 * after the commit. It looks how the other stands by then, so that order and repetition do not matter.
 */
const hearOf = (kind: ElsewhereKind, on: readonly string[]): Subscriber => ({
  name: `agreements.wait-${kind}`,
  on,
  async handle(event, work, services) {
    for (const { id } of event.objects.filter(({ type }) => type === kind)) {
      const other = await findElsewhere(work.trx, kind, id)
      if (!other) continue
      const state = waitOn(kind, other)
      const waiting = (await lockWaitingElsewhere(work.trx, kind, id)).filter(
        ({ waitState }) => waitState !== state && (state !== 'waiting' || waitState === 'lost'),
      )
      await moveWaiting(services, work, { kind, id: other.successorId ?? id }, state, waiting)
    }
  },
})

export const subscribers = [
  hearOf('referral', [
    'referral.first-contact',
    'referral.closed',
    'referral.declined',
    'referral.bounced',
    'referral.withdrawn',
    'referral.rerouted',
  ]),
  hearOf('route-step', [
    'route-step.done',
    'route-step.skipped',
    'route-step.withdrawn',
    'route-step.resumed',
    'route-step.reopened',
  ]),
]
