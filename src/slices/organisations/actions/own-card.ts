import type { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import type { changeOwnCard as contract } from '../contract.ts'
import { ownCard } from '../reads.ts'
import { checkCard, tidyCard } from '../rules/card.ts'
import { findWorker, lockCard, saveCard } from '../store.ts'

export async function viewOwnCard({ reader, actor }: Context): Promise<Reply | Refusal> {
  const { card } = await reader.read(nobody, { card: ownCard(String(actor.id)) })
  const [own] = card
  return own ? { body: own, etag: own.version } : refuse('not-found')
}

/** Everybody keeps the own card right; nobody writes another's. */
export async function changeOwnCard(
  context: Context,
  version: number,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  const card = tidyCard(input)
  const faults = [...checkCard(card)]
  return context.transaction(async (work) => {
    const { trx, tenantId, today } = work
    const me = String(work.actor.id)
    const current = await lockCard(trx, me)
    if (!current) return refuse('not-found')
    if (card.standInId === me) faults.push({ pointer: '/standInId', code: 'card-stand-in-self' })
    else if (card.standInId !== null && !(await findWorker(trx, tenantId, card.standInId, today)))
      faults.push({ pointer: '/standInId', code: 'card-stand-in-unknown' })
    if (faults.length > 0) return invalidInput(faults)
    if (current.version !== version) return stale(current, card)
    await saveCard(trx, me, card)
    work.publish({ type: 'card.changed', objects: [{ type: 'worker', id: me }] })
    return { body: { ...card, id: me, version: version + 1 }, etag: version + 1 }
  })
}
