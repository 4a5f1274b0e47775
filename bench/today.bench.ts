import type { BenchContext, Outcome } from './lib/claim.ts'
import { compare } from './lib/interleave.ts'
import { wireRequest } from './lib/wire.ts'

export const claim = 'Vandaag of a director with 60 cases against one with 1 case'
export const goal = '<= 3x latency'

export async function run(context: BenchContext): Promise<Outcome> {
  const world = await context.world()
  const clients = 2
  const wires = world.wires(clients)
  const today = async (subject: string) => {
    const request = wireRequest({ path: '/v1/vandaag', token: await world.token(subject) })
    return (client: number) => wires[client]?.send(request) ?? Promise.resolve()
  }
  const [sixty, one] = [await today('bench-1'), await today('bench-0')]
  const households = async (call: typeof sixty) =>
    Number(/"households":(\d+)/.exec(String(await call(0)))?.[1] ?? 0)
  const sizes = [await households(sixty), await households(one)]
  if (sizes.join() !== '60,1') throw new Error(`these directors have ${sizes.join(' and ')} households`)
  const found = await compare({ clients, milliseconds: context.roundMs, rounds: context.rounds }, sixty, one)
  return {
    ours: found.ours.p50,
    rival: found.rival.p50,
    ratio: found.latencyRatio,
    unit: 'ms',
    ok: found.latencyRatio <= 3 && found.ours.errors === 0,
    info: `p99 ${found.ours.p99.toFixed(1)} against ${found.rival.p99.toFixed(1)} ms`,
  }
}
