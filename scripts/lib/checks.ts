import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  asOwner,
  type ClusterAddress,
  clonePrefix,
  databaseUrl,
  dropDatabase,
  templateName,
} from '#test/cluster.ts'
import { cruiseLayers } from './layers.ts'

import { run, runTool } from './processes.ts'
import { root } from './root.ts'
import { checked, type Stage, type StageResult, skipped } from './stages.ts'
import { standard } from './standards.ts'

/** The checks that need no database, fastest feedback first. */
export const staticChecks: readonly Stage[] = [
  { name: 'types', run: checkTypes },
  { name: 'types-pure', run: () => typeCheck('tsconfig.pure.json') },
  { name: 'lint', run: lint },
  { name: 'layers', run: layers },
  { name: 'docs', run: docs },
  { name: 'api', run: apiIsEmitted },
  { name: 'api-rules', run: apiKeepsDesignRules },
]

/** Checks db/types.ts against the migrated template of `cluster`. */
export function databaseTypesCheck(cluster: () => Promise<ClusterAddress>): Stage {
  return { name: 'db-types', run: async () => databaseTypesFit(await cluster()) }
}

async function checkTypes(): Promise<StageResult> {
  return typeCheck('tsconfig.json')
}

async function typeCheck(project: string): Promise<StageResult> {
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
  const { code, output } = await runTool('typescript/bin/tsc', ['-p', project, '--pretty', 'false'])
  return checked(code, output)
}

async function lint(): Promise<StageResult> {
  // In a copy without .git, Biome cannot read .gitignore.
  const git = existsSync(join(root, '.git')) ? [] : ['--vcs-enabled=false']
  const args = ['check', '--colors=off', '--max-diagnostics=40', ...git, '.']
  const { code, output } = await runTool('@biomejs/biome/bin/biome', args)
  return checked(code, output)
}

async function layers(): Promise<StageResult> {
  const { violations, modules } = await cruiseLayers(root)
  if (modules < 20)
    return checked(1, `only ${modules} modules were seen: dependency-cruiser does not read the sources`)
  const lines = violations.map(({ rule, from, to }) => `${rule}: ${from} imports ${to}`)
  return checked(lines.length, lines.join('\n'), `${modules} modules`)
}

async function docs(): Promise<StageResult> {
  const { code, output } = await run(process.execPath, [join(root, 'scripts/check-docs.ts')])
  return checked(code, output)
}

async function apiIsEmitted(): Promise<StageResult> {
  const { code, output } = await run(process.execPath, [
    join(root, 'src/app/cli/main.ts'),
    'openapi',
    '--check',
  ])
  return checked(code, output)
}

async function apiKeepsDesignRules(): Promise<StageResult> {
  const ruleset = standard('adr/spectral-ruleset.yaml')
  if (ruleset === undefined) {
    return skipped('adr/spectral-ruleset.yaml is not beside the checkout nor in RONDOM_STANDARDS')
  }
  if (!existsSync(join(root, 'api/openapi.json'))) return checked(1, 'api/openapi.json is missing')
  const args = ['lint', 'api/openapi.json', '--ruleset', ruleset, '--fail-severity=error', '--quiet']
  const { code, output } = await runTool('@stoplight/spectral-cli/dist/index.js', args)
  return checked(code, output)
}

async function databaseTypesFit(cluster: ClusterAddress): Promise<StageResult> {
  // A session in the template itself would keep others from cloning it.
  const name = `${clonePrefix}types`
  await asOwner(cluster.ownerUrl, (client) =>
    client.query(`create database ${name} template ${templateName} strategy file_copy`),
  )
  const { code, output } = await runTool('kysely-codegen/dist/cli/bin.js', [
    ...['--dialect', 'postgres', '--url', databaseUrl(cluster.ownerUrl, name), '--out-file', 'db/types.ts'],
    ...['--exclude-pattern', '{graphile_worker.*,public.migration}'],
    ...['--date-parser', 'string', '--numeric-parser', 'number', '--verify'],
  ])
  await asOwner(cluster.ownerUrl, (client) => dropDatabase(client, name))
  return checked(code, output.replaceAll(cluster.ownerUrl, '<database>'))
}
