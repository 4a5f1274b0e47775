import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { getBsnCipher } from '../store/person.ts'

/** The whole BSN, on request only; who asked is in the log. */
export async function viewBsn(context: Context, id: string): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const person = await getBsnCipher(work.trx, work.tenantId, id)
    if (!person) return refuse('not-found')
    work.touch(id)
    return { body: { bsn: person.bsn_cipher ? context.services.secrets.decrypt(person.bsn_cipher) : null } }
  })
}
