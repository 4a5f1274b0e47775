import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findUnexplainedDependencies } from './lib/docs/dependencies.ts'
import { findForbiddenText } from './lib/docs/forbidden-text.ts'
import { findDeadLinks, isDocument } from './lib/docs/links.ts'
import { findMissingWords } from './lib/docs/words.ts'
import { readText, repositoryFiles } from './lib/repository.ts'
import { root } from './lib/root.ts'

/* Holds the documents against the product: node scripts/check-docs.ts */

const required = ['README.md', 'ARCHITECTURE.md', 'GLOSSARY.md', 'CONTRIBUTING.md']
const longestArchitecture = 200

const files = repositoryFiles()
const faults = [
  ...required.filter((path) => !existsSync(join(root, path))).map((path) => `${path}: missing`),
  ...tooLong(),
  ...findDeadLinks(files.filter(isDocument)),
  ...(await findMissingWords()),
  ...findUnexplainedDependencies(),
  ...findForbiddenText(files),
]
for (const fault of new Set(faults)) console.log(fault)
if (faults.length > 0) process.exitCode = 1

function tooLong(): string[] {
  if (!existsSync(join(root, 'ARCHITECTURE.md'))) return []
  const lines = readText('ARCHITECTURE.md').trimEnd().split('\n').length
  return lines <= longestArchitecture
    ? []
    : [`ARCHITECTURE.md: ${lines} lines, ${longestArchitecture} at most`]
}
