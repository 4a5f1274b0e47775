import { existsSync, readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'
import type { StageResult } from './stages.ts'

/** More journeys than this that failed and then passed make the whole run fail: that is no accident of the machine. */
const secondGoesAllowed = 2

/** Of the page on which a journey failed. */
const pageLines = 80

const resultSchema = z.object({
  status: z.string().optional(),
  duration: z.number(),
  errors: z.array(z.object({ message: z.string().optional() })),
  attachments: z.array(z.object({ name: z.string(), path: z.string().optional() })),
})

const specSchema = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({
      status: z.enum(['skipped', 'expected', 'unexpected', 'flaky']),
      results: z.array(resultSchema),
    }),
  ),
})

const suiteSchema = z.object({
  specs: z.array(specSchema),
  get suites() {
    return z.array(suiteSchema).optional()
  },
})

const reportSchema = z.object({
  suites: z.array(suiteSchema),
  errors: z.array(z.object({ message: z.string().optional() })),
})

type Suite = z.infer<typeof suiteSchema>
type Spec = z.infer<typeof specSchema>
type Status = Spec['tests'][number]['status']

/**
 * What Playwright's JSON report says, the failures first, each with where it stands, why, and what the page held. A
 * journey that failed and passed in a second go counts as passed and is named with what it failed on, so that it is
 * looked into; more than two of them fail the run.
 */
export function judgeJourneys(report: unknown, code: number, printed: string): StageResult {
  const { suites, errors } = reportSchema.parse(report)
  const specs = suites.flatMap(specsOf)
  const failed = withStatus(specs, 'unexpected')
  const again = withStatus(specs, 'flaky')
  const passed = withStatus(specs, 'expected').length + again.length
  const skipped = withStatus(specs, 'skipped').length
  const remarks = errors.map(({ message }) => plain(message))
  if (again.length > secondGoesAllowed)
    remarks.push(`${again.length} journeys passed only in a second go; ${secondGoesAllowed} are allowed`)
  if (specs.length === 0) remarks.push('Playwright found no journey')
  if (code !== 0 && failed.length === 0 && remarks.length === 0)
    remarks.push(`Playwright ended with code ${code} although no journey failed\n${printed}`)
  const hadSecondGo = again.map((spec) => describe('passed in a second go', spec))
  return {
    passed,
    failed: failed.length + (remarks.length > 0 ? 1 : 0),
    skipped,
    output: [...failed.map((spec) => describe('failed', spec)), ...remarks].join('\n\n'),
    remark: hadSecondGo.join('\n\n'),
  }
}

function specsOf(suite: Suite): Spec[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)]
}

function withStatus(specs: readonly Spec[], wanted: Status): Spec[] {
  return specs.filter(({ tests }) => tests.some(({ status }) => status === wanted))
}

function describe(how: string, { file, line, title, tests }: Spec): string {
  const [result] = tests.flatMap(({ results }) => results).filter(({ errors }) => errors.length > 0)
  const why = (result?.errors ?? []).map(({ message }) => plain(message)).join('\n')
  const page = result?.attachments.find(({ name }) => name === 'error-context')?.path
  const seconds = ((result?.duration ?? 0) / 1000).toFixed(1)
  return [`${how}: ${file}:${line} ${title} (${seconds} s)`, why, page === undefined ? '' : readPage(page)]
    .filter((text) => text !== '')
    .join('\n')
}

/** What a screen reader would have told of the page, which Playwright keeps of a failure. */
function readPage(path: string): string {
  const told = /# Page snapshot\s+```yaml\n([\s\S]*?)\n```/.exec(readIfThere(path))?.[1] ?? ''
  return told.split('\n').slice(0, pageLines).join('\n')
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function plain(text: string | undefined): string {
  return stripVTControlCharacters(text ?? '').trimEnd()
}
