import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, before, test } from 'node:test'
import { runNodeTests } from './node-tests.ts'
import { root } from './root.ts'
import { checked, closingLine, runStages } from './stages.ts'

let folder: string

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'rondom count '))
})

after(() => rmSync(folder, { recursive: true, force: true }))

function plant(name: string, body: string): string {
  const path = join(folder, name)
  writeFileSync(path, `import { describe, test, before } from 'node:test'\n${body}`)
  return relative(root, path)
}

for (const oneProcess of [true, false]) {
  const where = oneProcess ? 'in one process' : 'in a process per file'

  test(`suites and parents of subtests are not counted beside their tests, ${where}`, async () => {
    const file = plant(
      'mixed.test.ts',
      `describe('suite', () => { test('a', () => {}); test('b', () => { throw new Error('broken') }) })
       test('parent', async (t) => { await t.test('c', () => {}); await t.test('d', { skip: 'no standard' }, () => {}) })
       test('e', () => {})`,
    )
    const { passed, failed, skipped, output } = await runNodeTests([file], { oneProcess })
    assert.deepEqual({ passed, failed, skipped }, { passed: 3, failed: 1, skipped: 1 })
    assert.match(output, /✖ b .*\n.*broken/)
  })

  test(`a file that cannot be loaded fails once, ${where}`, async () => {
    const file = plant('unloadable.test.ts', `throw new Error('at load')`)
    const { passed, failed, output } = await runNodeTests([file], { oneProcess })
    assert.equal(passed, 0)
    assert.ok(failed >= 1)
    assert.match(output, /at load/)
  })

  test(`a file without tests fails, ${where}`, async () => {
    const files = [plant('empty.test.ts', ''), plant('full.test.ts', `test('a', () => {})`)]
    const { passed, failed, output } = await runNodeTests(files, { oneProcess })
    assert.deepEqual({ passed, failed }, { passed: 1, failed: 1 })
    assert.match(output, /empty\.test\.ts: holds no test/)
  })

  test(`a broken hook of a suite is a failure, ${where}`, async () => {
    const file = plant(
      'hook.test.ts',
      `describe('suite', () => { before(() => { throw new Error('hook') }); test('a', () => {}) })`,
    )
    const { failed } = await runNodeTests([file], { oneProcess })
    assert.ok(failed >= 1)
  })
}

test('no files at all is a failure', async () => {
  assert.equal((await runNodeTests([])).failed, 1)
})

test('all stages run when one fails or throws, a dependent one after what it needs', async () => {
  const order: string[] = []
  const stage = (name: string, code: number, after: readonly string[] = []) => ({
    name,
    after,
    run: async () => {
      order.push(name)
      if (code > 1) throw new Error('fell over')
      return checked(code, `${name} says why`)
    },
  })
  let text = ''
  const stages = [stage('last', 0, ['fails', 'throws']), stage('fails', 1), stage('throws', 2)]
  const tally = await runStages(stages, (line) => {
    text += line
  })
  assert.deepEqual(order, ['fails', 'throws', 'last'])
  assert.equal(closingLine(tally), '1 passed, 2 failed, 0 skipped')
  assert.match(text, /fails says why/)
  assert.match(text, /fell over/)
})
