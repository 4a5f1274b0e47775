import { openCases } from './lib/calls.ts'
import type { BenchContext, Outcome } from './lib/claim.ts'
import { compare } from './lib/interleave.ts'

export const claim = 'case screen of a big municipality against a small one'
export const goal = '<= 1.3x latency'

export async function run(context: BenchContext): Promise<Outcome> {
  const small = await context.world()
  const big = await context.world(context.quick ? 100_000 : 1_000_000)
  const clients = 2
  const options = { clients, milliseconds: context.roundMs, rounds: context.rounds }
  const found = await compare(options, openCases(big, clients), openCases(small, clients))
  return {
    ours: found.ours.p50,
    rival: found.rival.p50,
    ratio: found.latencyRatio,
    unit: 'ms',
    ok: found.latencyRatio <= 1.3 && found.ours.errors === 0,
    info: `${big.inhabitants} against ${small.inhabitants} inhabitants; p99 ${found.ours.p99.toFixed(1)} against ${found.rival.p99.toFixed(1)} ms`,
  }
}
