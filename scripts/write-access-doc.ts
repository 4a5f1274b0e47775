import { writeFile } from 'node:fs/promises'
import { policyAsMarkdown } from '../src/slices/access/rules/markdown.ts'

await writeFile(new URL('../docs/access.md', import.meta.url), policyAsMarkdown())
