import { openCases } from './lib/calls.ts'
import type { BenchContext, Outcome } from './lib/claim.ts'
import { compare } from './lib/interleave.ts'
import { startUnguarded } from './lib/unguarded.ts'

export const claim = 'policy, row-level security and log against the same request without'
export const goal = '<= 15 % of its throughput'

const clients = 8

export async function run(context: BenchContext): Promise<Outcome> {
  const world = await context.world()
  const open = await startUnguarded(world, world.directorId)
  try {
    const options = { clients, milliseconds: context.roundMs, rounds: context.rounds }
    const found = await compare(options, openCases(world, clients), openCases(world, clients, open.address))
    const cost = 1 - found.throughputRatio
    return {
      ours: found.ours.perSecond,
      rival: found.rival.perSecond,
      ratio: found.throughputRatio,
      unit: '/s',
      ok: cost <= 0.15 && found.ours.errors + found.rival.errors === 0,
      info: `costs ${(100 * cost).toFixed(0)} %; p99 ${found.ours.p99.toFixed(1)} against ${found.rival.p99.toFixed(1)} ms, ${found.rival.errors} errors`,
    }
  } finally {
    await open.stop()
  }
}
