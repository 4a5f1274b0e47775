import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { openCases } from './lib/calls.ts'
import type { BenchContext, Outcome } from './lib/claim.ts'

export const claim = 'memory of the application after 20,000 more case requests'
export const goal = 'within 20 %'

const requests = 20_000
const clients = 8

/** The first 2,000 requests fill what is filled once (compiled code, prepared statements) and do not count. */
export async function run(context: BenchContext): Promise<Outcome> {
  const world = await context.world()
  const call = openCases(world, clients)
  await many(2000, call)
  const before = await residentMegabytes(world.pid)
  await many(requests / 2, call)
  const halfway = await residentMegabytes(world.pid)
  await many(requests / 2, call)
  const after = await residentMegabytes(world.pid)
  return {
    ours: after,
    rival: before,
    ratio: after / before,
    unit: 'MB',
    ok: after / before <= 1.2,
    info: `${halfway.toFixed(0)} MB halfway through ${requests} requests by ${clients} clients`,
  }
}

async function many(count: number, call: ReturnType<typeof openCases>): Promise<void> {
  const client = async (number: number): Promise<void> => {
    for (let turn = 0; turn < count / clients; turn += 1) await call(number, turn)
  }
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
}

async function residentMegabytes(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])
  return Number(stdout.trim()) / 1024
}
