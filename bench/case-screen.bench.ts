import { openCases, spreadOver } from './lib/calls.ts'
import type { BenchContext, Outcome } from './lib/claim.ts'
import { compare } from './lib/interleave.ts'
import { caseByHand } from './lib/rival-case.ts'

export const claim = 'case screen through HTTP, policy and log against one statement by hand'
export const goal = '>= 0.60 of its throughput, p99 <= 3x'

const clients = 8

export async function run(context: BenchContext): Promise<Outcome> {
  const world = await context.world()
  const byHand = async (client: number, turn: number) => {
    const one = world.cases[spreadOver(client, turn, world.cases.length)]
    return caseByHand(world.plain, world.tenantId, one?.id ?? '')
  }
  const options = { clients, milliseconds: context.roundMs, rounds: context.rounds }
  const found = await compare(options, openCases(world, clients), byHand)
  const ratio = found.throughputRatio
  return {
    ours: found.ours.perSecond,
    rival: found.rival.perSecond,
    ratio,
    unit: '/s',
    ok: ratio >= 0.6 && found.p99Ratio <= 3 && found.ours.errors === 0,
    info: `p99 ${found.ours.p99.toFixed(1)} against ${found.rival.p99.toFixed(1)} ms (${found.p99Ratio.toFixed(2)}x), ${found.ours.errors} errors`,
  }
}
