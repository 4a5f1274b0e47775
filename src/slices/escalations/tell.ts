import type { Work } from '#platform/access/work.ts'
import { findPartner, findWorker } from '#slices/organisations'

/** Sends the party a mail that names nobody; nothing when who promised has left. */
export async function tellParty(
  work: Work,
  party: { readonly kind: 'worker' | 'organisation'; readonly id: string; readonly escalationId: string },
  write: (name: string, hasAccount: boolean) => { readonly subject: string; readonly body: string },
): Promise<void> {
  const { trx, tenantId, today } = work
  const find = party.kind === 'worker' ? findWorker : findPartner
  const found = await find(trx, tenantId, party.id, today)
  if (!found) return
  work.send({
    channel: 'email',
    recipient: found.email,
    recipientName: found.name,
    kind: 'escalation',
    object: { type: 'escalation', id: party.escalationId },
    ...write(found.name, party.kind === 'worker'),
  })
}
