import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { run } from './processes.ts'
import { root } from './root.ts'
import { checked, type StageResult } from './stages.ts'

export interface NodeTestOptions {
  /** All files in one process: many times faster, for tests that leave no trace in their process. */
  readonly oneProcess?: boolean
  readonly env?: NodeJS.ProcessEnv
  /** Files beside each other; 2 unless told. */
  readonly concurrency?: number
  readonly timeout?: number
}

export interface TestFiles {
  /** Pure decisions and values. */
  readonly pure: readonly string[]
  /** All others that need no database. */
  readonly plain: readonly string[]
  /** Those that clone a database. */
  readonly database: readonly string[]
}

const pure = /^src\/(?:shared|slices\/[^/]+\/rules)\//
const needsDatabase = /from '(?:#test\/|[./]+\/test-support\/)(?!tsx-hook|chromium)/

/** All test files but the long ones and those of e2e/, divided by what they need, and of those the ones whose path contains the filter. */
export function findTests(filter: string | undefined): TestFiles {
  const found = globSync(['{src,scripts,bench}/**/*.test.{ts,tsx}'], { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.includes('.soak.') && (filter === undefined || path.includes(filter)))
    .sort()
  const [isPure, others] = divide(found, (path) => pure.test(path))
  const [database, plain] = divide(others, (path) => {
    return (
      path.startsWith('src/test-support/database') ||
      needsDatabase.test(readFileSync(join(root, path), 'utf8'))
    )
  })
  return { pure: isPure, plain, database }
}

function divide(paths: readonly string[], test: (path: string) => boolean): [string[], string[]] {
  return [paths.filter(test), paths.filter((path) => !test(path))]
}

/** Runs test files with node's runner. A file without a single test counts as a failure, as does having no files. */
export async function runNodeTests(
  files: readonly string[],
  options: NodeTestOptions = {},
): Promise<StageResult> {
  if (files.length === 0) return checked(1, 'no test files were found')
  const folder = mkdtempSync(join(tmpdir(), 'rondom-count-'))
  const counts = join(folder, 'outcomes.jsonl')
  try {
    const result = await run(process.execPath, [...nodeArguments(options, counts), ...files], {
      timeout: options.timeout ?? 600_000,
      ...(options.env === undefined ? {} : { env: options.env }),
    })
    return judge(files, existsSync(counts) ? readOutcomes(counts) : [], result.code, result.output)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function nodeArguments(options: NodeTestOptions, counts: string): string[] {
  return [
    '--import',
    './src/test-support/tsx-hook.ts',
    '--test',
    options.oneProcess === true ? '--test-isolation=none' : `--test-concurrency=${options.concurrency ?? 2}`,
    '--test-reporter=./scripts/lib/failure-reporter.ts',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/lib/count-reporter.ts',
    `--test-reporter-destination=${counts}`,
  ]
}

interface Outcome {
  readonly file: string
  readonly name: string
  readonly outcome: 'passed' | 'failed' | 'skipped'
}

function readOutcomes(path: string): Outcome[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line): Outcome => JSON.parse(line))
}

function judge(
  files: readonly string[],
  outcomes: readonly Outcome[],
  code: number,
  output: string,
): StageResult {
  const real = outcomes.filter((outcome) => !isWholeFile(outcome) || outcome.outcome === 'failed')
  const seen = new Set(real.map((outcome) => asPath(outcome.file)))
  const empty = files.filter((file) => !seen.has(file))
  const count = (wanted: Outcome['outcome']): number =>
    real.filter(({ outcome }) => outcome === wanted).length
  const failed = count('failed') + empty.length
  const remarks = empty.map((file) => `${file}: holds no test, or ended before its first`)
  // Node also fails for reasons that are no test, such as work that goes on after the last one.
  const unexplained = code !== 0 && failed === 0 ? 1 : 0
  if (unexplained > 0) remarks.push(`node --test ended with code ${code} although no test failed`)
  return {
    passed: count('passed'),
    failed: failed + unexplained,
    skipped: count('skipped'),
    output: [output, ...remarks].filter((text) => text !== '').join('\n'),
  }
}

/** Node reports a file that it ran in a process of its own as a test when that process failed or held no test. */
function isWholeFile(outcome: Outcome): boolean {
  return asPath(outcome.name) === asPath(outcome.file)
}

function asPath(path: string): string {
  return relative(root, resolve(root, path)).replaceAll('\\', '/')
}
