import type { Subscriber } from '#platform/services.ts'
import { withdrawOfCase } from './store.ts'

/** When a case closes, nobody waits any more for an answer to its referrals. */
const withdrawOnClose: Subscriber = {
  name: 'referrals.withdraw',
  on: ['case.closed'],
  async handle(event, work) {
    const caseId = event.objects.find((object) => object.type === 'case')?.id
    if (!caseId) return
    for (const { id, personId } of await withdrawOfCase(work.trx, caseId, work)) {
      work.touch(personId)
      work.publish({
        type: 'referral.withdrawn',
        objects: [
          { type: 'case', id: caseId },
          { type: 'referral', id },
        ],
      })
    }
  },
}

export const subscribers = [withdrawOnClose]
