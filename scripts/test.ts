import { globSync } from 'node:fs'
import { readTestArguments, type TestArguments } from './lib/arguments.ts'
import { databaseTypesCheck, staticChecks } from './lib/checks.ts'
import { buildWeb, findJourneys, prepareBrowser, runJourneys } from './lib/journeys.ts'
import { findTests, runNodeTests } from './lib/node-tests.ts'
import { root } from './lib/root.ts'
import { closingLine, runStages, type Stage } from './lib/stages.ts'
import { beginRun, type TestRun } from './lib/test-run.ts'

/*
 * Every check and every test, with all set-up: npm test
 *   npm test -- --only types,rules     some stages
 *   npm test -- agreements             the tests whose path contains this
 */

/** Against a run that hangs; twenty minutes with the packages, which are installed before this begins. */
const limit = 1_160_000

function testStages(run: TestRun, filter: string | undefined): Stage[] {
  const { pure, plain, database } = findTests(filter)
  const journeys = findJourneys(filter)
  const kills = globSync('e2e/**/*.test.ts', { cwd: root }).filter(
    (path) => filter === undefined || path.includes(filter),
  )
  const wanted = (files: readonly string[]): boolean => filter === undefined || files.length > 0
  const stages: (Stage & { readonly wanted: boolean })[] = [
    { name: 'rules', wanted: wanted(pure), run: () => runNodeTests(pure, { oneProcess: true }) },
    { name: 'units', wanted: wanted(plain), run: () => runNodeTests(plain, { concurrency: 1 }) },
    { name: 'browser', wanted: wanted(journeys), run: prepareBrowser },
    { name: 'web', wanted: wanted(journeys), run: buildWeb },
    {
      name: 'actions',
      wanted: wanted(database),
      run: async () => runNodeTests(database, { env: await run.clusterEnvironment() }),
    },
    {
      name: 'journeys',
      wanted: wanted(journeys),
      // Beside the actions, two cores are too few: a browser that draws no frame for seconds fails a journey.
      after: ['web', 'browser', 'actions'],
      run: async () => runJourneys(journeys, run.folder, await run.demoEnvironment()),
    },
    {
      name: 'kill',
      wanted: wanted(kills),
      after: ['web'],
      alone: true,
      run: async () =>
        runNodeTests(kills, { concurrency: 1, timeout: 300_000, env: await run.demoEnvironment() }),
    },
  ]
  return stages.filter((stage) => stage.wanted)
}

function chooseStages(run: TestRun, { only, filter }: TestArguments): Stage[] {
  const checks = filter === undefined ? [...staticChecks, databaseTypesCheck(() => run.cluster())] : []
  const all = [...checks, ...testStages(run, filter)]
  if (all.length === 0) throw new Error(`no test has "${filter}" in its path`)
  const unknown = (only ?? []).filter((name) => !all.some((stage) => stage.name === name))
  if (unknown.length > 0) {
    throw new Error(
      `no stage is called ${unknown.join(', ')}; there are ${all.map(({ name }) => name).join(', ')}`,
    )
  }
  return all.filter(({ name }) => only === undefined || only.includes(name))
}

async function main(): Promise<void> {
  const run = beginRun(limit)
  const began = performance.now()
  let tally = { passed: 0, failed: 1, skipped: 0 }
  try {
    const stages = chooseStages(run, readTestArguments(process.argv.slice(2)))
    tally = await runStages(stages, (text) => process.stdout.write(text))
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
  } finally {
    await run.end()
  }
  console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s`)
  console.log(closingLine(tally))
  process.exitCode = tally.failed > 0 ? 1 : 0
}

await main()
