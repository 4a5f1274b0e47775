import { readTestArguments } from './lib/arguments.ts'
import { databaseTypesCheck, staticChecks } from './lib/checks.ts'
import { closingLine, runStages } from './lib/stages.ts'
import { beginRun } from './lib/test-run.ts'

/* The checks without the tests, in well under a minute: npm run check [-- --only types,lint] */

const run = beginRun(120_000)
const { only } = readTestArguments(process.argv.slice(2))
const all = [...staticChecks, databaseTypesCheck(() => run.cluster())]
const stages = all.filter(({ name }) => only === undefined || only.includes(name))
try {
  const tally = await runStages(stages, (text) => process.stdout.write(text))
  console.log(closingLine(tally))
  process.exitCode = tally.failed > 0 || stages.length === 0 ? 1 : 0
} finally {
  await run.end()
}
