import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { countActions, forgetActions } from './actions.ts'

export interface Measured {
  readonly task: string
  readonly clicks: number
  readonly keys: number
  /** Keystroke-level model: every click is aimed and thought of, the story text is left out; plus what the machine took. */
  readonly seconds: number
  readonly goal: string
}

export interface Task {
  readonly task: string
  readonly goal: string
  /** Keys that tell the story and are no work on the screen. */
  readonly storyKeys?: number
  /** How often somebody at the keyboard stops to think; four times unless counted. */
  readonly thoughts?: number
}

const seconds = { click: 1.1 + 0.2, key: 0.28, think: 1.35 } as const
const file = 'test-results/goals.json'

/** Counts what a person does in `work`, as the screens hear it, and keeps the result for the table. */
export async function measure(page: Page, task: Task, work: () => Promise<void>): Promise<Measured> {
  forgetActions(page)
  const begin = performance.now()
  await work()
  const machine = (performance.now() - begin) / 1000
  const { clicks, keys } = await countActions(page)
  const acts = clicks + (clicks === 0 ? (task.thoughts ?? 4) : 0)
  const hands = clicks * seconds.click + (keys - (task.storyKeys ?? 0)) * seconds.key + acts * seconds.think
  const measured = { ...task, clicks, keys, seconds: Math.round((hands + machine) * 10) / 10 }
  keep(measured)
  return measured
}

function keep(measured: Measured): void {
  mkdirSync('test-results', { recursive: true })
  const others = kept().filter(({ task }) => task !== measured.task)
  writeFileSync(file, `${JSON.stringify([...others, measured], null, 2)}\n`)
}

export function kept(): readonly Measured[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Measured[]
  } catch {
    return []
  }
}

/** The measured tasks as a table for the terminal. */
export function table(rows: readonly Measured[]): string {
  const lines = [
    ['task', 'clicks', 'keys', 'seconds', 'goal'],
    ...rows.map(({ task, clicks, keys, seconds: time, goal }) => [
      task,
      `${clicks}`,
      `${keys}`,
      `${time}`,
      goal,
    ]),
  ]
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? []
  return lines
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n')
}
