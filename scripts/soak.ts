import { globSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runNodeTests } from './lib/node-tests.ts'
import { root } from './lib/root.ts'
import { closingLine, runStages, type Stage } from './lib/stages.ts'
import { beginRun } from './lib/test-run.ts'

/*
 * The long runs: npm run soak [-- --cycles 200] [-- part-of-a-path]
 * RONDOM_SOAK tells a test that it may take its time; RONDOM_KILL_CYCLES how often to kill.
 */

const hours = 3_600_000
const { values, positionals } = parseArgs({
  options: { cycles: { type: 'string', default: '200' } },
  allowPositionals: true,
})
const run = beginRun(12 * hours)
const environment = { RONDOM_SOAK: '1', RONDOM_KILL_CYCLES: values.cycles }
const fits = (path: string): boolean => positionals[0] === undefined || path.includes(positionals[0])
const find = (pattern: string): string[] => globSync(pattern, { cwd: root }).filter(fits).sort()

/** Tests that say they have a long variant. */
const long = find('{src,e2e}/**/*.soak.test.ts')
const kills = find('e2e/kill.test.ts')

const stages: Stage[] = [
  {
    name: 'long',
    run: async () =>
      runNodeTests(long, {
        env: { ...environment, ...(await run.clusterEnvironment()) },
        concurrency: 1,
        timeout: 6 * hours,
      }),
  },
  {
    name: 'kill',
    alone: true,
    run: () => runNodeTests(kills, { env: environment, concurrency: 1, timeout: 6 * hours }),
  },
]
const wanted = stages.filter(({ name }) => (name === 'long' ? long : kills).length > 0)
if (wanted.length === 0) console.log('there are no long tests and no e2e/kill.test.ts of that name')
try {
  const tally = await runStages(wanted, (text) => process.stdout.write(text))
  console.log(closingLine(tally))
  process.exitCode = tally.failed > 0 || wanted.length === 0 ? 1 : 0
} finally {
  await run.end()
}
