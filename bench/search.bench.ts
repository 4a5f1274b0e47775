import { searchName } from '#shared/names.ts'
import type { BenchContext, Outcome } from './lib/claim.ts'
import { compare } from './lib/interleave.ts'
import { syntheticNames } from './lib/names.ts'
import { wireRequest } from './lib/wire.ts'

export const claim = 'search for a person with a typing error, logged, against plain trigram similarity'
export const goal = '<= 1.5x latency'

const clients = 2
const plain = {
  name: 'plain-trigram',
  text: `select id, given_names, infix, family_name, birth_year, street, house_number, similarity(search_name, $2) as score
    from person where tenant_id = $1 and $2 % search_name order by score desc, id limit 12`,
}

export async function run(context: BenchContext): Promise<Outcome> {
  const world = await context.world(context.quick ? 25_000 : 1_000_000)
  // Ours needs no such index; the rival does.
  await world.plain.query(
    'create index if not exists bench_person_by_trigram on person using gin (search_name gin_trgm_ops)',
  )
  const words = mistyped(400)
  const token = await world.token('demo-esra')
  const requests = words.map((text) =>
    wireRequest({ method: 'POST', path: '/v1/personen/_zoek', token, body: { text } }),
  )
  const wires = world.wires(clients)
  const search = (client: number, turn: number) =>
    wires[client]?.send(requests[(client * 149 + turn) % requests.length] ?? '') ?? Promise.resolve()
  const similar = (client: number, turn: number) =>
    world.plain.query({
      ...plain,
      values: [world.tenantId, searchName(words[(client * 149 + turn) % words.length] ?? '')],
    })
  const found = await compare(
    { clients, milliseconds: context.roundMs, rounds: context.rounds },
    search,
    similar,
  )
  return {
    ours: found.ours.p50,
    rival: found.rival.p50,
    ratio: found.latencyRatio,
    unit: 'ms',
    ok: found.latencyRatio <= 1.5 && found.ours.errors === 0,
    info: `${world.inhabitants} inhabitants; p95 ${found.ours.p95.toFixed(1)} against ${found.rival.p95.toFixed(1)} ms, ${found.ours.errors} errors`,
  }
}

/** Whole names in which one letter of the family name is missing, as a listener types. */
function mistyped(count: number): string[] {
  const names = syntheticNames()
  return Array.from({ length: count }, (_, index) => {
    const { givenNames, infix, familyName } = names[(index * 271) % names.length] ?? {
      givenNames: '',
      infix: '',
      familyName: '',
    }
    return [givenNames, infix, familyName.slice(0, 3) + familyName.slice(4)]
      .filter((part) => part !== '')
      .join(' ')
  })
}
