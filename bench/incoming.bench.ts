import type { BenchContext, Outcome } from './lib/claim.ts'
import { compare } from './lib/interleave.ts'
import { imagineWaiting, waitingByHand } from './lib/waiting-reports.ts'
import { wireRequest } from './lib/wire.ts'

export const claim =
  'Binnengekomen with 2,000 waiting reports, policy and a log line per report shown, against one hand-written statement'
export const goal = '<= 4x latency, and 2,000 rows cost no more per row than 20'

const waiting = 2000
const clients = 2

/** The screen as it opens; beside it what a row costs in an answer of 2,000 and of 20. */
export async function run(context: BenchContext): Promise<Outcome> {
  const world = await context.world()
  await imagineWaiting(world, waiting)
  const token = await world.token('demo-henk')
  const wires = world.wires(clients)
  const asked = (query: string) => {
    const request = wireRequest({ path: `/v1/meldingen${query}`, token })
    return (client: number) => wires[client]?.send(request) ?? Promise.resolve()
  }
  const [opening, many, few] = [asked(''), asked(`?limit=${waiting}`), asked('?limit=20')]
  const options = { clients, milliseconds: context.roundMs, rounds: context.rounds }
  const found = await compare(options, opening, () => waitingByHand(world, 150))
  const rows = await compare(options, many, few)
  const perRow = rows.ours.p50 / waiting / (rows.rival.p50 / 20)
  const kilobytes = async (call: typeof many) => Buffer.byteLength(String(await call(0))) / 1024
  return {
    ours: found.ours.p50,
    rival: found.rival.p50,
    ratio: found.latencyRatio,
    unit: 'ms',
    ok: found.latencyRatio <= 4 && perRow <= 1 && found.ours.errors + rows.ours.errors === 0,
    info: `a row of 2,000 costs ${perRow.toFixed(2)} of a row of 20 (${rows.ours.p50.toFixed(0)} and ${rows.rival.p50.toFixed(1)} ms); ${(await kilobytes(opening)).toFixed(0)} kB as it opens, ${(await kilobytes(many)).toFixed(0)} kB whole; p95 ${found.ours.p95.toFixed(0)} against ${found.rival.p95.toFixed(0)} ms`,
  }
}
