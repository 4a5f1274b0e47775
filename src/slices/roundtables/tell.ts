import type { Work } from '#platform/access/work.ts'
import { findPartner, findWorker } from '#slices/organisations'
import { getPerson, postTo } from '#slices/people'
import { professionalNotice, residentNotice, type TableNotice } from './letters.ts'
import type { ParticipantKind } from './rules/parties.ts'

export interface Told {
  readonly kind: ParticipantKind
  readonly id: string
  readonly name: string
}

/** Writes to everybody who is asked to a table, each by the way that fits; who steers knows it already. */
export async function tellAll(
  work: Work,
  table: Pick<TableNotice, 'what' | 'startsAt' | 'place' | 'words'> & { readonly id: string },
  people: readonly Told[],
): Promise<void> {
  const { trx, tenantId, today, actor } = work
  const me = await findWorker(trx, tenantId, String(actor.id), today)
  const object = { type: 'round-table', id: table.id }
  const kind = `round-table-${table.what}`
  for (const person of people) {
    if (person.id === actor.id) continue
    const others = [
      actor.name,
      ...people.filter(({ id }) => id !== person.id && id !== actor.id).map(({ name }) => name),
    ]
    const notice = { ...table, from: actor.name, phone: me?.phone ?? '', with: others.join(', ') }
    if (person.kind === 'resident' || person.kind === 'network') {
      const found = await getPerson(trx, tenantId, person.id)
      if (!found) continue
      const post = postTo(found)
      // Somebody of the network without an address is called.
      if (post.recipient === '' && person.kind === 'network') continue
      work.send({
        ...post,
        kind,
        object,
        ...residentNotice({ ...notice, to: post.recipientName }, post.language),
      })
      continue
    }
    const partner = person.kind === 'organisation'
    const found = partner
      ? await findPartner(trx, tenantId, person.id, today)
      : await findWorker(trx, tenantId, person.id, today)
    if (!found) continue
    work.send({
      channel: 'email',
      recipient: found.email,
      recipientName: found.name,
      kind,
      object,
      ...professionalNotice({ ...notice, to: found.name }, partner ? 'u' : 'je'),
    })
  }
}
