import assert from 'node:assert/strict'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { cruiseLayers } from './lib/layers.ts'
import { root } from './lib/root.ts'

/** A small product that keeps all rules: file → what it imports. */
const sound: Record<string, readonly string[]> = {
  'src/shared/ids.ts': [],
  'src/platform/db/database.ts': ['kysely', 'pg', '#shared/ids.ts'],
  'src/platform/http/server.ts': ['fastify', '#platform/db/database.ts'],
  'src/platform/web/ui/Button.tsx': ['react'],
  'src/slices/plans/rules/plan.ts': ['#shared/ids.ts'],
  'src/slices/plans/contract.ts': ['zod', './rules/plan.ts'],
  'src/slices/plans/store.ts': ['kysely', './rules/plan.ts', '#platform/db/database.ts'],
  'src/slices/plans/reads.ts': ['kysely', '#platform/db/database.ts'],
  'src/slices/plans/events.ts': ['zod', '#shared/ids.ts'],
  'src/slices/plans/actions/close-plan.ts': [
    '../store.ts',
    '../reads.ts',
    '../rules/plan.ts',
    '../events.ts',
  ],
  'src/slices/plans/routes.ts': ['fastify', './actions/close-plan.ts', './contract.ts'],
  'src/slices/plans/index.ts': ['./routes.ts', './rules/plan.ts'],
  'src/slices/plans/web/index.ts': ['./PlanScreen.tsx'],
  'src/slices/plans/web/PlanScreen.tsx': [
    'react',
    '../contract.ts',
    '../rules/plan.ts',
    '#platform/web/ui/Button.tsx',
  ],
  'src/slices/plans/web/test.test.ts': ['#test/database.ts'],
  'src/slices/cases/actions/open-case.ts': ['#slices/plans'],
  'src/slices/cases/web/CaseScreen.tsx': ['#slices/plans/web', '#slices/plans/contract'],
  'src/test-support/database.ts': ['pg', '#platform/db/database.ts'],
  'src/app/application.ts': ['#slices/plans', '#platform/http/server.ts', 'fastify'],
  'src/app/web/main.tsx': ['react', '#slices/plans/web'],
}

/** The rule, a file, and the import that breaks it. */
const wrong: readonly (readonly [rule: string, file: string, imports: string])[] = [
  ['imports-exist', 'src/slices/plans/actions/lost.ts', './not-there.ts'],
  ['rules-are-pure', 'src/slices/plans/rules/reads-a-file.ts', 'node:fs'],
  ['rules-are-pure', 'src/slices/plans/rules/asks-the-database.ts', '../store.ts'],
  ['rules-are-pure', 'src/shared/uses-platform.ts', '#platform/db/database.ts'],
  ['rules-are-pure', 'src/slices/bonds/contract.ts', 'fastify'],
  ['slices-meet-at-the-door', 'src/slices/cases/actions/peek.ts', '../../plans/store.ts'],
  ['slices-meet-at-the-door', 'src/slices/cases/web/Peek.tsx', '../../plans/web/PlanScreen.tsx'],
  ['app-uses-the-door', 'src/app/peek.ts', '../slices/plans/reads.ts'],
  ['actions-below-routes', 'src/slices/plans/actions/upward.ts', '../routes.ts'],
  ['store-below-actions', 'src/slices/bonds/store.ts', './actions/make-bond.ts'],
  ['routes-call-actions', 'src/slices/bonds/routes.ts', './reads.ts'],
  ['events-are-facts', 'src/slices/bonds/events.ts', './actions/make-bond.ts'],
  ['sql-stays-in-store', 'src/slices/plans/actions/own-query.ts', 'kysely'],
  ['sql-stays-in-store', 'src/platform/http/own-query.ts', 'pg'],
  ['http-stays-at-the-edge', 'src/slices/plans/actions/knows-http.ts', 'fastify'],
  ['react-stays-in-web', 'src/slices/plans/actions/draws.ts', 'react'],
  ['web-talks-contract', 'src/slices/plans/web/Queries.tsx', '../reads.ts'],
  ['web-talks-contract', 'src/slices/plans/pages/Acts.tsx', '../actions/close-plan.ts'],
  ['web-talks-contract', 'src/slices/cases/web/Server.tsx', '#slices/plans'],
  ['web-knows-no-server', 'src/platform/web/query.ts', '#platform/db/database.ts'],
  ['app-web-knows-no-server', 'src/app/web/server.tsx', '#slices/plans'],
  ['base-knows-no-slice', 'src/platform/db/knows-plans.ts', '#slices/plans'],
  ['only-app-sees-all', 'src/slices/cases/actions/knows-app.ts', '../../../app/application.ts'],
  ['production-knows-no-test', 'src/slices/plans/actions/tested.ts', '#test/database.ts'],
  ['no-cycles', 'src/slices/bonds/index.ts', '#slices/ties'],
]

const supporting: Record<string, readonly string[]> = {
  'src/slices/bonds/actions/make-bond.ts': [],
  'src/slices/bonds/reads.ts': [],
  'src/slices/ties/index.ts': ['#slices/bonds'],
}

const manifestSchema = z.object({ imports: z.record(z.string(), z.string()) })
let good: string
let bad: string

before(() => {
  good = plant(sound)
  const planted = wrong.map(([, file, imports]) => [file, [imports]])
  bad = plant({ ...sound, ...supporting, ...Object.fromEntries(planted) })
})

after(() => {
  for (const folder of [good, bad]) rmSync(folder, { recursive: true, force: true })
})

test('a product that keeps the layers passes', async () => {
  const { violations, modules } = await cruiseLayers(good)
  assert.deepEqual(violations, [])
  assert.ok(modules >= Object.keys(sound).length)
})

test('each rule finds the wrong import planted against it, also when only a type is imported', async () => {
  const { violations } = await cruiseLayers(bad)
  for (const [rule, file, imports] of wrong) {
    const found = violations.some((violation) => violation.rule === rule && violation.from === file)
    assert.ok(found, `${rule} does not see ${file} importing ${imports}`)
  }
})

test('every rule of the configuration is proved by a planted import', async () => {
  const { rules } = await cruiseLayers(good)
  assert.deepEqual([...new Set(wrong.map(([rule]) => rule))].sort(), [...rules].sort())
})

function plant(files: Record<string, readonly string[]>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rondom-layers-'))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  copyFileSync(join(root, '.dependency-cruiser.cjs'), join(folder, '.dependency-cruiser.cjs'))
  copyFileSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'))
  const { imports } = manifestSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const packages = ['kysely', 'pg', 'fastify', 'react', 'zod']
  write('package.json', JSON.stringify({ name: 'planted', type: 'module', imports }))
  for (const name of packages) {
    write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, main: 'index.js', types: 'index.d.ts' }),
    )
    write(`node_modules/${name}/index.js`, '')
    write(`node_modules/${name}/index.d.ts`, 'export type Thing = string')
  }
  for (const [path, imported] of Object.entries(files)) {
    const lines = imported.map((name, index) => `import type { Thing as T${index} } from '${name}'`)
    write(path, [...lines, `export type Thing = string`].join('\n'))
  }
  return folder
}
