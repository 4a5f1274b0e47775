import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { countLists, inviteToList, listsPerHour } from '#slices/links'
import { findPartner } from '#slices/organisations'

/**
 * A partner asks for one list of all own open promises of this municipality (docs/decisions/0012). The link goes to the
 * address that is known, and only when it is the one that was filled in; the answer is the same either way, so that
 * nobody learns an address by trying.
 */
export async function askList(context: Context, email: string): Promise<Reply | Refusal> {
  const partnerId = context.actor.id
  if (context.actor.kind !== 'partner' || partnerId === null) return refuse('link-dead')
  return context.transaction(async (work) => {
    const partner = await findPartner(work.trx, work.tenantId, partnerId, work.today)
    const hourAgo = new Date(work.now.getTime() - 3_600_000)
    const asked = await countLists(work.trx, work.tenantId, partnerId, hourAgo)
    const same = partner && partner.email.trim().toLowerCase() === email.trim().toLowerCase()
    if (same && asked < listsPerHour) {
      await inviteToList(context.services, work, partner)
      work.publish({ type: 'promise-list.asked', objects: [{ type: 'partner', id: partnerId }] })
    }
    return { status: 204 }
  })
}
