import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { judgeJourneys } from './journey-report.ts'
import { runTool } from './processes.ts'
import { root } from './root.ts'
import type { StageResult } from './stages.ts'

let folder: string

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'rondom-report-'))
})

after(() => rmSync(folder, { recursive: true, force: true }))

/** Lets the real Playwright run these journeys, which open no page, and judges its report. */
async function judge(name: string, body: string): Promise<StageResult> {
  const playwright = pathToFileURL(join(root, 'node_modules/@playwright/test/index.mjs')).href
  writeFileSync(join(folder, `${name}.spec.mjs`), `import { expect, test } from '${playwright}'\n${body}`)
  const config = join(folder, `${name}.config.mjs`)
  writeFileSync(
    config,
    `export default { testMatch: '${name}.spec.mjs', outputDir: './out-${name}', workers: 1 }`,
  )
  const report = join(folder, `${name}.json`)
  const args = ['test', '--config', config, '--reporter=json', '--retries=1']
  const { code, output } = await runTool('@playwright/test/cli.js', args, {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, FORCE_COLOR: '1' },
  })
  return judgeJourneys(JSON.parse(readFileSync(report, 'utf8')), code, output)
}

test('a journey that failed is named with where and why; a second go is told although it passed', async () => {
  const result = await judge(
    'mixed',
    `test('goes well', () => {})
     test.skip('is not for here', () => {})
     test.describe('in a group', () => { test('goes wrong', () => { expect('Jansen').toBe('Terpstra') }) })
     test('stumbles once', ({}, info) => { expect(info.retry).toBe(1) })`,
  )
  const { passed, failed, skipped, output, remark } = result
  assert.deepEqual({ passed, failed, skipped }, { passed: 2, failed: 1, skipped: 1 })
  assert.match(output, /^failed: mixed\.spec\.mjs:4 goes wrong \([\d.]+ s\)\n.*\n?.*toBe/)
  assert.match(output, /Expected: "Terpstra"\n *Received: "Jansen"/, 'without colours')
  assert.doesNotMatch(output, /5 stumbles/)
  assert.match(remark ?? '', /^passed in a second go: mixed\.spec\.mjs:5 stumbles once/)
  assert.match(remark ?? '', /Received: 0/)
})

test('more than two second goes are no accident', async () => {
  const stumbling = [1, 2, 3].map((nth) => `test('${nth}', ({}, info) => expect(info.retry).toBe(1))`)
  const { passed, failed, output } = await judge('many', stumbling.join('\n'))
  assert.deepEqual([passed, failed], [3, 1])
  assert.match(output, /3 journeys passed only in a second go; 2 are allowed/)
})

test('a file that cannot be loaded, and a run without a journey, fail', async () => {
  const unloadable = await judge('unloadable', `throw new Error('at load')`)
  assert.equal(unloadable.passed, 0)
  assert.ok(unloadable.failed > 0)
  assert.match(unloadable.output, /at load/)
  const empty = await judge('empty', '')
  assert.deepEqual([empty.passed, empty.failed], [0, 1])
  assert.match(empty.output, /found no journey/)
})
