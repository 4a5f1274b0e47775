import { availableParallelism } from 'node:os'

export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export interface StageResult extends Tally {
  /** Shown when something failed, and one line of it otherwise when `note` is absent. */
  readonly output: string
  readonly note?: string
  /** Shown whatever came of the stage: what somebody has to look into although nothing failed. */
  readonly remark?: string
}

export interface Stage {
  readonly name: string
  /** Runs only after these, whether they passed or not. */
  readonly after?: readonly string[]
  /** Runs with nothing beside it, because time or load matters. */
  readonly alone?: boolean
  run(): Promise<StageResult>
}

/** A stage that is one check: it passed, or it failed and the output tells why. */
export function checked(code: number, output: string, note?: string): StageResult {
  const counts = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  return { ...counts, skipped: 0, output, ...(note === undefined ? {} : { note }) }
}

/** A check that cannot be done here; the note says why. */
export function skipped(note: string): StageResult {
  return { passed: 0, failed: 0, skipped: 1, output: '', note }
}

/**
 * Runs the stages, two beside each other where the machine allows, in the order given as far as `after` allows. All run,
 * also when one failed.
 */
export async function runStages(stages: readonly Stage[], write: (text: string) => void): Promise<Tally> {
  const waiting = [...stages]
  const names = new Set(stages.map((stage) => stage.name))
  const done = new Set<string>()
  const busy = new Map<string, Promise<void>>()
  const width = Math.max(1, Math.min(2, availableParallelism()))
  let aloneRuns = false
  let total: Tally = { passed: 0, failed: 0, skipped: 0 }
  const ready = (stage: Stage): boolean =>
    (stage.after ?? []).every((name) => done.has(name) || !names.has(name))
  const start = (stage: Stage): void => {
    waiting.splice(waiting.indexOf(stage), 1)
    aloneRuns = stage.alone === true
    const work = guarded(stage).then((result) => {
      total = add(total, result.tally)
      write(result.text)
      done.add(stage.name)
      busy.delete(stage.name)
      aloneRuns = false
    })
    busy.set(stage.name, work)
  }
  while (waiting.length > 0 || busy.size > 0) {
    const next = aloneRuns || busy.size >= width ? undefined : waiting.find(ready)
    if (next && (next.alone !== true || busy.size === 0)) {
      start(next)
      continue
    }
    if (busy.size === 0)
      throw new Error(`these stages wait for each other: ${waiting.map((stage) => stage.name)}`)
    await Promise.race(busy.values())
  }
  return total
}

async function guarded(stage: Stage): Promise<{ tally: Tally; text: string }> {
  const began = performance.now()
  const result = await stage.run().catch((error: unknown): StageResult => {
    return checked(1, error instanceof Error ? (error.stack ?? error.message) : String(error))
  })
  return { tally: result, text: summarise(stage.name, result, (performance.now() - began) / 1000) }
}

function summarise(name: string, result: StageResult, seconds: number): string {
  const mark = result.failed > 0 ? 'FAIL' : result.passed > 0 ? 'ok  ' : 'skip'
  const counts = [
    result.passed > 1 ? `${result.passed} passed` : '',
    result.failed > 0 ? `${result.failed} failed` : '',
    result.skipped > 0 ? `${result.skipped} skipped` : '',
    result.note ?? '',
  ].filter((text) => text !== '')
  const line =
    `${mark} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${counts.join(', ')}`.trimEnd()
  const shown = [result.failed === 0 ? '' : result.output, result.remark ?? ''].filter((text) => text !== '')
  const indented = shown.flatMap((text) => text.split('\n')).map((text) => `     ${text}`.trimEnd())
  return `${[line, ...indented].join('\n')}\n`
}

function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** The closing line that continuous integration reads. */
export function closingLine(tally: Tally): string {
  return `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`
}
