import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface StartOptions {
  /** fsync and its kin on, as for real use: for tests that kill. */
  readonly durable?: boolean
  /** The data folder of an earlier start; a new one unless told. */
  readonly data?: string
  /** The new data folder begins as a copy of this one, whose application must have stopped. */
  readonly copyOf?: string
  /** 0, any free port, unless told. */
  readonly port?: number
  readonly env?: NodeJS.ProcessEnv
  /** Milliseconds within which it must be ready; 120,000 unless told. */
  readonly patience?: number
}

/** A real Rondom, started the way people start it. */
export interface RunningApplication {
  readonly address: string
  readonly pid: number
  readonly data: string
  /** What it printed so far. */
  output(): string
  /** Resolves when the process is gone, for whatever reason. */
  readonly gone: Promise<void>
  /** Asks it to stop, waits, and removes the data folder unless it was given. */
  stop(): Promise<void>
  /** `kill -9`; its database server is left as it is. */
  kill(): Promise<void>
}

/** Starts `rondom start` with the demo and waits for its `ready` line. Throws with all its output when it does not come. */
export async function startApplication(options: StartOptions = {}): Promise<RunningApplication> {
  const data = options.data ?? makeDataFolder(options.copyOf)
  const child = spawn(process.execPath, startArguments(options, data), {
    cwd: root,
    // Stops by itself when this channel closes, so that a killed test leaves nothing behind.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: environment(options.env),
  })
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  let output = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const remove = (): void => {
    if (options.data === undefined) rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const address = await readyAddress(child, gone, options.patience ?? 120_000, (line) => {
      output += `${line}\n`
    })
    return {
      address,
      pid: child.pid ?? -1,
      data,
      output: () => output,
      gone,
      stop: async () => {
        await end(child, gone, 'SIGTERM')
        remove()
      },
      kill: () => end(child, gone, 'SIGKILL'),
    }
  } catch (error) {
    await end(child, gone, 'SIGTERM')
    remove()
    throw new Error(`${error instanceof Error ? error.message : error}\n${output}`)
  }
}

function startArguments(options: StartOptions, data: string): string[] {
  const main = join(root, 'src/app/cli/main.ts')
  const durability = options.durable === true ? [] : ['--unsafe-durability']
  return [main, 'start', '--port', String(options.port ?? 0), '--data', data, ...durability]
}

export function makeDataFolder(copyOf?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rondom-e2e-'))
  chmodSync(folder, 0o711)
  // Only cp keeps the owner: started by root, the database may belong to nobody.
  if (copyOf !== undefined) execFileSync('cp', ['-a', `${copyOf}/.`, folder])
  return folder
}

/** Settings of the person who runs the tests must not reach the application under test. */
function environment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([key]) => !/^(?:RONDOM_|DATABASE_|PLAYWRIGHT_|NODE_TEST|NODE_OPTIONS|NODE_ENV|PORT$)/.test(key),
  )
  return { ...Object.fromEntries(kept), ...extra }
}

async function readyAddress(
  child: ChildProcess,
  gone: Promise<void>,
  patience: number,
  print: (line: string) => void,
): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const timer = setTimeout(
    () => reject(new Error(`Rondom was not ready within ${patience / 1000} s`)),
    patience,
  )
  if (child.stdout === null) throw new Error('Rondom has no output')
  createInterface({ input: child.stdout }).on('line', (line) => {
    print(line)
    const address = /^ready (https?:\/\/\S+)/.exec(line)?.[1]
    if (address !== undefined) resolve(address)
  })
  gone.then(() => reject(new Error('Rondom ended before it was ready')))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
  }
}

async function end(child: ChildProcess, gone: Promise<void>, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal)
  const hard = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await gone
  clearTimeout(hard)
}
