import { join } from 'node:path'
import { z } from 'zod'
import { run } from './processes.ts'
import { root } from './root.ts'

export interface Violation {
  readonly rule: string
  readonly from: string
  readonly to: string
}

export interface Cruise {
  readonly violations: readonly Violation[]
  readonly rules: readonly string[]
  readonly modules: number
}

const answerSchema = z.object({
  summary: z.object({
    violations: z.array(z.object({ rule: z.object({ name: z.string() }), from: z.string(), to: z.string() })),
    ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string() })) }),
    totalCruised: z.number(),
  }),
})

/** Holds the imports of a source tree against the rules in its own .dependency-cruiser.cjs. */
export async function cruiseLayers(folder: string): Promise<Cruise> {
  const tool = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', '--no-progress', 'src']
  const { output, stdout } = await run(process.execPath, [tool, ...args], { cwd: folder })
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser gave no answer: ${output}`)
  const { summary } = answerSchema.parse(JSON.parse(stdout))
  return {
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    rules: summary.ruleSetUsed.forbidden.map(({ name }) => name),
    modules: summary.totalCruised,
  }
}
