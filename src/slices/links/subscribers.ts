import type { Subscriber } from '#platform/services.ts'
import { revokeLinks } from './store.ts'

/** When a case closes, the links into it die with it. */
const revokeOnClose: Subscriber = {
  name: 'links.revoke',
  on: ['case.closed'],
  async handle(event, work) {
    const caseId = event.objects.find((object) => object.type === 'case')?.id
    if (caseId) await revokeLinks(work.trx, work.tenantId, caseId, work.now)
  },
}

export const subscribers = [revokeOnClose]
