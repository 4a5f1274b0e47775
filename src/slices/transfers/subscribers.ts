import type { Subscriber } from '#platform/services.ts'
import { lockBoth } from './actions/step-transfer.ts'
import { openTransferOf } from './store.ts'
import { takeStep } from './take-step.ts'

/** A case that closes is no longer handed over. */
const lapseOnClose: Subscriber = {
  name: 'transfers.lapse',
  on: ['case.closed'],
  async handle(event, work) {
    const caseId = event.objects.find((object) => object.type === 'case')?.id
    const id = caseId && (await openTransferOf(work.trx, caseId))
    const locked = id ? await lockBoth(work, id) : undefined
    if (locked) await takeStep(work, locked.transfer, locked.file, 'lapse', 'lapsed', '')
  },
}

export const subscribers = [lapseOnClose]
