import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readlinkSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { root } from './root.ts'

export interface RunOptions {
  /** The project folder unless told. */
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  /** Milliseconds; afterwards the program and its children are ended. */
  readonly timeout?: number
}

export interface RunResult {
  /** 0 = success; -1 = ended by a signal, by the time limit, or never started. */
  readonly code: number
  readonly output: string
  /** Without what was written to standard error. */
  readonly stdout: string
}

const running = new Set<ChildProcess>()

/**
 * Runs a program in a process group of its own, without a terminal, and gathers what it prints.
 * Whatever of its group still lives after it ended is killed.
 */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { promise, resolve } = Promise.withResolvers<RunResult>()
  const child = spawn(program, [...args], {
    cwd: options.cwd ?? root,
    env: childEnvironment(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  })
  running.add(child)
  let output = ''
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const limit = options.timeout ?? 600_000
  const timer = setTimeout(() => {
    output += `\nended after ${limit / 1000} s: the time limit of this stage\n`
    endGroup(child)
  }, limit)
  const finish = (code: number): void => {
    clearTimeout(timer)
    running.delete(child)
    resolve({ code, output: output.trimEnd(), stdout })
  }
  child.on('error', (error) => {
    output += `\n${program} could not be started: ${error.message}`
    finish(-1)
  })
  // A grandchild that inherited the pipes would keep 'close' waiting for ever.
  child.on('exit', () => endGroup(child))
  child.on('close', (code) => finish(code ?? -1))
  return promise
}

/** Runs the command-line tool that an npm package brings, with the Node that runs us. */
export function runTool(script: string, args: readonly string[], options?: RunOptions): Promise<RunResult> {
  return run(process.execPath, [join(root, 'node_modules', script), ...args], options)
}

/** Ends every program that `run` started and that still lives. */
export function endAll(): void {
  for (const child of running) endGroup(child)
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    return
  }
}

/** The Node that runs us comes first, so that a program which starts `node` gets the same one. */
function childEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, ...extra }
  delete env.NODE_OPTIONS
  // Set by an outer `node --test`; with it, an inner one runs nothing and reports success.
  delete env.NODE_TEST_CONTEXT
  env.PATH = `${dirname(process.execPath)}${delimiter}${env.PATH ?? ''}`
  env.NO_COLOR = '1'
  delete env.FORCE_COLOR
  return env
}

/** Ends every process that works in `folder`, the throw-away folder of this run, and tells how many there were. */
export function endProcessesIn(folder: string): number {
  if (process.platform !== 'linux') return 0
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(Number)
    .filter((pid) => worksIn(pid, folder))
  for (const pid of found) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself in the meantime.
    }
  }
  return found.length
}

function worksIn(pid: number, folder: string): boolean {
  try {
    const cwd = readlinkSync(`/proc/${pid}/cwd`)
    return cwd === folder || cwd.startsWith(`${folder}/`)
  } catch {
    return false
  }
}
