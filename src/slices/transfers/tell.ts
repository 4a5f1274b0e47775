import type { Work } from '#platform/access/work.ts'
import { execute } from '#platform/db/database.ts'
import { openLinkPartners } from '#slices/agreements'
import { postTo } from '#slices/people'
import { type Change, partnerMail, residentLetter } from './letters.ts'
import { addressees, type LockedTransfer, nameAndPhone } from './store.ts'

/** Tells everybody in the household, and every partner with a link that works, who directs from which day. */
export async function tellEverybody(
  work: Work,
  transfer: LockedTransfer,
  memberIds: readonly string[],
  what: Change['what'],
): Promise<void> {
  const { trx, today } = work
  const to = await nameAndPhone(trx, transfer.to_worker)
  const from = await nameAndPhone(trx, transfer.from_worker)
  if (!to || !from) return
  const change: Change = { what, on: what === 'now' ? today : transfer.switch_on, to, from }
  const object = { type: 'case', id: transfer.case_id }
  const kind = `transfer-${what}`
  for (const person of await addressees(trx, memberIds, today)) {
    const post = postTo(person)
    work.send({ ...post, kind, object, ...residentLetter(post.recipientName, change, post.language) })
  }
  const { text, values } = openLinkPartners(transfer.case_id)
  const partners = await execute<{ name: string; email: string }>(trx, text, [...values])
  for (const { name, email } of partners)
    work.send({
      channel: 'email',
      recipient: email,
      recipientName: name,
      kind,
      object,
      ...partnerMail(name, change),
    })
  work.touch(...memberIds)
}
