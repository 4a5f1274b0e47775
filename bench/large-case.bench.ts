import type { BenchContext, Outcome } from './lib/claim.ts'
import { compare } from './lib/interleave.ts'
import { largeAndSmall } from './lib/large-case.ts'
import { wireRequest } from './lib/wire.ts'

export const claim =
  'answer of a case with 8 people, 30 helpers and 200 agreements against one with 1 of each'
export const goal = 'information: the screen is the claim'

export async function run(context: BenchContext): Promise<Outcome> {
  const world = await context.world()
  const { large, small, token } = await largeAndSmall(world)
  const clients = 2
  const wires = world.wires(clients)
  const open = (id: string) => {
    const request = wireRequest({ path: `/v1/casussen/${id}`, token })
    return (client: number) => wires[client]?.send(request) ?? Promise.resolve()
  }
  const found = await compare(
    { clients, milliseconds: context.roundMs, rounds: context.rounds },
    open(large),
    open(small),
  )
  return {
    ours: found.ours.p50,
    rival: found.rival.p50,
    ratio: found.latencyRatio,
    unit: 'ms',
    ok: found.ours.errors === 0,
    info: `p99 ${found.ours.p99.toFixed(1)} against ${found.rival.p99.toFixed(1)} ms`,
  }
}
