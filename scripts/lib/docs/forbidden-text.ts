import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { isBsn, isTestBsn } from '../../../src/shared/bsn.ts'
import { readText } from '../repository.ts'
import { root } from '../root.ts'

const exceptionsFile = 'scripts/forbidden-text.exceptions.json'
const exceptionsSchema = z.array(z.object({ file: z.string(), text: z.string(), reason: z.string().min(10) }))

const patterns = [
  {
    what: 'a path of one machine',
    pattern: /(?<![\w.})\]/-])\/(?:work\/[\w.]|root\/[\w.]|home\/[a-z][\w-]*\/)[\w./-]*/g,
  },
  {
    what: 'the host of a package registry',
    pattern:
      /\b(?:registry[.]npmjs|registry[.]yarnpkg|npm[.]pkg[.]github|deb[.]debian|proxy[.]golang|files[.]pythonhosted)[.][a-z]+/g,
  },
] as const

/** Machine paths, registry hosts, and numbers that may be the BSN of a living person, in all files of the product. */
export function findForbiddenText(paths: readonly string[]): string[] {
  const exceptions = exceptionsSchema.parse(JSON.parse(readText(exceptionsFile)))
  const used = new Set<number>()
  const excused = (file: string, text: string): boolean => {
    const index = exceptions.findIndex(
      (exception) => exception.file === file && text.includes(exception.text),
    )
    if (index >= 0) used.add(index)
    return index >= 0
  }
  const faults = paths
    .filter((path) => path !== exceptionsFile)
    .flatMap((path) => faultsIn(path).filter((fault) => !excused(path, fault.text)))
    .map(({ path, line, what, text }) => `${path}:${line}: ${what}: ${text}`)
  const idle = exceptions.filter((_, index) => !used.has(index))
  return [
    ...faults,
    ...idle.map(({ file, text }) => `${exceptionsFile}: ${text} in ${file} is not found any more`),
  ]
}

interface Fault {
  readonly path: string
  readonly line: number
  readonly what: string
  readonly text: string
}

function faultsIn(path: string): Fault[] {
  const bytes = readFileSync(join(root, path))
  if (bytes.includes(0)) return []
  return bytes
    .toString('utf8')
    .split('\n')
    .flatMap((text, index) => faultsInLine(text).map((fault) => ({ ...fault, path, line: index + 1 })))
}

/** What one line holds that no file of the product may hold. */
export function faultsInLine(line: string): Pick<Fault, 'what' | 'text'>[] {
  const texts = patterns.flatMap(({ what, pattern }) =>
    [...line.matchAll(pattern)].map(([text]) => ({ what, text })),
  )
  const numbers = [...line.matchAll(/(?<![\w.+/=-])\d{9}(?![\w+/=-]|\.\d)/g)].map(([text]) => text)
  const real = numbers.filter((number) => isBsn(number) && !isTestBsn(number))
  return [
    ...texts,
    ...real.map((text) => ({ what: 'a number that may be the BSN of a living person', text })),
  ]
}
