import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { it } from 'node:test'
import { policyAsMarkdown } from './rules/markdown.ts'

it('O1 docs/access.md is the policy table; write it anew with scripts/write-access-doc.ts', async () => {
  const page = await readFile(new URL('../../../docs/access.md', import.meta.url), 'utf8')
  assert.equal(page, policyAsMarkdown())
})
