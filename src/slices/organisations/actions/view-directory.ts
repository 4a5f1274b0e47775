import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { allOrganisations, allPartners, optionsFor, workersOn } from '../reads.ts'

/** Who knows what and how to reach them; no data of residents (C5). */
export async function viewDirectory({ reader, today }: Context): Promise<Reply> {
  const { workers, partners, organisations } = await reader.read(nobody, {
    workers: workersOn(today),
    partners: allPartners(),
    organisations: allOrganisations(),
  })
  return { body: { workers, partners, organisations } }
}

/** What could help, from near to far, with price and waiting time (B1). */
export async function viewOptions({ reader }: Context, domains: string): Promise<Reply> {
  const wanted = domains.split(',').filter((domain) => domain !== '')
  const { options } = await reader.read(nobody, { options: optionsFor(wanted) })
  return { body: { options } }
}
