import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readText } from '../repository.ts'
import { root } from '../root.ts'

/** Names of the slices, sorted. */
export function sliceNames(): string[] {
  return globSync('src/slices/*/index.ts', { cwd: root })
    .concat(globSync('src/slices/*/{routes,store,contract}.ts', { cwd: root }))
    .map((path) => path.replaceAll('\\', '/').split('/')[2] ?? '')
    .filter((name, index, all) => all.indexOf(name) === index)
    .sort()
}

/** Slices without README, and slices, events and states that GLOSSARY.md does not explain. */
export async function findMissingWords(): Promise<string[]> {
  const slices = sliceNames()
  const readmes = slices
    .filter((name) => !existsSync(join(root, `src/slices/${name}/README.md`)))
    .map((name) => `src/slices/${name}: has no README.md`)
  if (!existsSync(join(root, 'GLOSSARY.md'))) return [...readmes, 'GLOSSARY.md: missing']
  const glossary = readText('GLOSSARY.md')
  const absent = (kind: string, words: readonly string[]): string[] =>
    words
      .filter((word) => !mentions(glossary, word))
      .map((word) => `GLOSSARY.md: does not explain ${kind} ${word}`)
  return [
    ...readmes,
    ...absent('the slice', slices),
    ...absent('the event', eventTypes()),
    ...absent('the state', await states()),
  ]
}

/** Event types as slices publish them: 'agreement.accepted'. */
function eventTypes(): string[] {
  const found = globSync('src/slices/*/events{.ts,/**/*.ts}', { cwd: root })
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) => [...readText(path).matchAll(/'([a-z][a-z-]*(?:\.[a-z][a-z-]*)+)'/g)])
    .map(([, type = '']) => type)
    .filter((type) => !type.endsWith('.ts'))
  return [...new Set(found)].sort()
}

/** Values of exported lists, and keys of exported tables, whose name ends in States or Statuses. */
async function states(): Promise<string[]> {
  const files = globSync('src/slices/*/rules/**/*.ts', { cwd: root }).filter(
    (path) => !path.endsWith('.test.ts'),
  )
  const found = new Set<string>()
  for (const file of files) {
    if (!/\bexport const \w*(?:[sS]tates|[sS]tatuses)\b/.test(readText(file))) continue
    const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(join(root, file)).href)
    for (const [name, value] of Object.entries(module)) {
      if (/(?:[sS]tates|[sS]tatuses)$/.test(name)) for (const state of names(value)) found.add(state)
    }
  }
  return [...found].sort()
}

function names(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string')
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}

function mentions(text: string, word: string): boolean {
  const literal = word.replaceAll('.', '\\.')
  return new RegExp(`(?<![\\w.-])${literal}(?![\\w-])`, 'i').test(text)
}
