import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { BenchContext, Claim, Outcome } from '../bench/lib/claim.ts'
import { openWorld, type World } from '../bench/lib/world.ts'
import { root } from './lib/root.ts'
import { table } from './lib/table.ts'

/*
 * Shows the claims about speed, each against a rival in the same run: npm run bench
 *   --quick   under two minutes        --fresh   imagine the municipalities anew        part-of-a-name   some claims
 */

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, fresh: { type: 'boolean', default: false } },
  allowPositionals: true,
})

interface Row extends Outcome {
  readonly claim: string
  readonly goal: string
}

const worlds = new Map<number, Promise<World>>()

const context: BenchContext = {
  quick: values.quick,
  roundMs: values.quick ? 1000 : 5000,
  rounds: values.quick ? 3 : 7,
  world: (inhabitants = 25_000) => {
    const world = worlds.get(inhabitants) ?? openWorld(inhabitants, values.fresh)
    worlds.set(inhabitants, world)
    return world
  },
}

async function closeWorlds(): Promise<void> {
  for (const world of worlds.values()) await (await world.catch(() => undefined))?.close()
  worlds.clear()
}

async function runClaim({ claim, goal, run }: Claim): Promise<Row> {
  console.error(`… ${claim}`)
  try {
    return { claim, goal, ...(await run(context)) }
  } catch (error) {
    const info = error instanceof Error ? error.message : String(error)
    return { claim, goal, ours: 0, rival: 0, ratio: 0, unit: '', ok: false, info }
  }
}

function cells(row: Row): string[] {
  const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))
  const verdict = row.ok ? 'met' : 'NOT MET'
  const sides = [`${number(row.ours)} ${row.unit}`, `${number(row.rival)} ${row.unit}`]
  return [row.claim, row.goal, row.ratio.toFixed(2), verdict, ...sides, row.info]
}

async function main(): Promise<void> {
  const files = globSync('bench/*.bench.ts', { cwd: root })
    .filter((path) => positionals.length === 0 || positionals.some((part) => path.includes(part)))
    .sort()
  if (files.length === 0) throw new Error('there are no claims of that name in bench/')
  const rows: Row[] = []
  for (const file of files) {
    const claim: Claim = await import(pathToFileURL(join(root, file)).href)
    rows.push(await runClaim(claim))
  }
  const heading = ['claim', 'goal', 'ratio', 'verdict', 'ours', 'rival', 'information']
  console.log(table([heading, ...rows.map(cells)]))
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  }
  mkdirSync(join(root, 'bench'), { recursive: true })
  const results = { date: new Date().toISOString(), quick: values.quick, machine, claims: rows }
  writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`)
  process.exitCode = rows.every((row) => row.ok) ? 0 : 1
}

process.once('SIGINT', () => void closeWorlds().finally(() => process.exit(130)))
process.once('SIGTERM', () => void closeWorlds().finally(() => process.exit(143)))
try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await closeWorlds()
}
