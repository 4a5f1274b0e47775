import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { endedAgreements } from '../reads.ts'
import { letGo, letGoFrom } from '../rules/let-go.ts'

/** How often stepping in was not needed (D3). Counts of the director's own households; of nobody in particular. */
export async function viewLetGo({ reader, today }: Context): Promise<Reply> {
  const from = letGoFrom(today)
  const { ended } = await reader.read(nobody, { ended: endedAgreements(from) })
  return { body: { from, ...letGo(ended, today) } }
}
