import { readManifest } from './lib/docs/dependencies.ts'
import { cruiseLayers } from './lib/layers.ts'
import { repositoryFiles } from './lib/repository.ts'
import { root } from './lib/root.ts'
import { type SourceFacts, sourceFacts } from './lib/source-facts.ts'
import { table } from './lib/table.ts'

/* Prints the health of the code against its goals: npm run measure */

const sources = repositoryFiles()
  .filter((path) => /^(?:src|scripts|e2e|bench)\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map(sourceFacts)
const product = sources.filter(({ path }) => path.startsWith('src/') && !isTest(path))
const lengths = product.map(({ lines }) => lines).sort((a, b) => a - b)
const longest = product.filter(({ lines }) => lines > 400)
const { violations } = await cruiseLayers(root)
const manifest = readManifest()
const cycles = violations.filter(({ rule }) => rule === 'no-cycles')

interface Measure {
  readonly what: string
  readonly found: number
  readonly goal: string
  readonly good: boolean
}

const comments = share(total(product, 'commentLines'), total(product, 'lines'))
const measures: Measure[] = [
  atMost('file length, median', quantile(0.5), 60),
  atMost('file length, 95th percentile', quantile(0.95), 250),
  atMost('file length, longest', lengths.at(-1) ?? 0, 400),
  { what: 'comment lines, %', found: comments, goal: '5–10', good: comments >= 5 && comments <= 10 },
  atMost('runtime dependencies', Object.keys(manifest.dependencies).length, 25),
  atMost('import cycles', cycles.length, 0),
  atMost('imports against the layers', violations.length, 0),
  atMost('any', total(sources, 'anyTypes'), 0),
  atMost('non-null assertions', total(sources, 'nonNull'), 0),
  atMost('skipped tests', total(sources, 'skippedTests'), 0),
  atMost('TODO without an issue number', total(sources, 'looseEnds'), 0),
]

const rows = measures.map(({ what, found, goal, good }) => [
  what,
  String(found),
  goal,
  good ? 'good' : 'NOT MET',
])
console.log(table([['measure', 'found', 'goal', 'verdict'], ...rows]))
const tests = sources.filter(({ path }) => isTest(path))
console.log(
  `\n${product.length} files, ${total(product, 'lines')} lines of product; ${total(tests, 'lines')} lines of tests`,
)
for (const { path, lines } of longest) console.log(`over 400 lines: ${path} (${lines})`)
for (const kind of ['anyTypes', 'nonNull', 'skippedTests', 'looseEnds'] as const) {
  for (const facts of sources) if (facts[kind] > 0) console.log(`${kind}: ${facts.path} (${facts[kind]})`)
}
for (const { from, to, rule } of violations) console.log(`${rule}: ${from} imports ${to}`)
process.exitCode = measures.every(({ good }) => good) ? 0 : 1

function isTest(path: string): boolean {
  return /\.(?:test|spec)\.tsx?$|^src\/test-support\/|^e2e\//.test(path)
}

function atMost(what: string, found: number, most: number): Measure {
  return { what, found, goal: most === 0 ? '0' : `≤ ${most}`, good: found <= most }
}

function quantile(part: number): number {
  return lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * part))] ?? 0
}

function total(facts: readonly SourceFacts[], key: Exclude<keyof SourceFacts, 'path'>): number {
  return facts.reduce((sum, one) => sum + one[key], 0)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10
}
