import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from '../failure.ts'
import { executable } from './binaries.ts'
import type { Launcher } from './launcher.ts'
import { logFile } from './log-file.ts'
import { isAlive, signal, whenGone, worksIn } from './process.ts'

/** A running database server, started or adopted by us. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  /** Resolves when the server's main process has ended, for whatever reason. */
  readonly gone: Promise<void>
}

/** What a server writes about itself in postmaster.pid. */
export interface PostmasterFile {
  readonly pid: number
  readonly port: number
  /** `starting`, `ready` or `stopping`. */
  readonly status: string
}

/** The live server on a cluster folder; removes a pid file whose number now belongs to an unrelated process. */
export function findPostmaster(cluster: string): PostmasterFile | undefined {
  const path = join(cluster, 'postmaster.pid')
  let lines: string[]
  try {
    lines = readFileSync(path, 'utf8').split('\n')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined
  // After a reboot the number may be another program's, and PostgreSQL would then refuse to start for ever.
  if (worksIn(pid, realpathSync(cluster)) === false) {
    rmSync(path, { force: true })
    return undefined
  }
  return { pid, port: Number(lines[3]), status: lines[7]?.trim() ?? 'starting' }
}

/** Watches a server that an earlier process of ours left running. */
export function adopt(found: PostmasterFile): Postmaster {
  return { pid: found.pid, port: found.port, gone: whenGone(found.pid) }
}

/** Starts the server in a process group of its own, so that Ctrl-C in the terminal reaches only us. */
export function launch(launcher: Launcher, dataDir: string, port: number, durable: boolean): Postmaster {
  const cluster = join(dataDir, 'postgres')
  const { program, args, options } = launcher.command(executable(launcher.binaries, 'postgres'), [
    '-D',
    cluster,
    ...settings(port, durable).flatMap((setting) => ['-c', setting]),
  ])
  const log = openSync(logFile(dataDir), 'a', 0o600)
  try {
    const child = spawn(program, args, {
      ...options,
      cwd: cluster,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log, log],
    })
    const gone = new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.once('error', () => resolve())
    })
    return { pid: child.pid ?? -1, port, gone }
  } finally {
    closeSync(log)
  }
}

/** Asks the server to end every session and stop; returns at once. */
export function interrupt(postmaster: Postmaster, launcher: Launcher, dataDir: string): void {
  if (process.platform === 'win32') {
    const args = ['stop', '-m', 'fast', '-W', '-D', join(dataDir, 'postgres')]
    spawnSync(executable(launcher.binaries, 'pg_ctl'), args, { stdio: 'ignore' })
  } else {
    signal(postmaster.pid, 'SIGINT')
  }
}

/** Waits for a stopping server, and ends it harder when it takes more than 30 s; recovery then happens at next start. */
export async function waitForEnd(postmaster: Postmaster, log: (line: string) => void): Promise<void> {
  if (await endsWithin(postmaster, 30_000)) return
  log('The database does not stop by itself: ending it')
  signal(postmaster.pid, 'SIGQUIT')
  if (await endsWithin(postmaster, 10_000)) return
  signal(postmaster.pid, 'SIGKILL')
  await endsWithin(postmaster, 5000)
}

async function endsWithin(postmaster: Postmaster, timeout: number): Promise<boolean> {
  const timer = new AbortController()
  const late = sleep(timeout, false, { signal: timer.signal }).catch(() => false)
  const ended = await Promise.race([postmaster.gone.then(() => true), late])
  timer.abort()
  return ended
}

function settings(port: number, durable: boolean): string[] {
  const safety = durable ? 'on' : 'off'
  return [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=100',
    'shared_buffers=256MB',
    'effective_cache_size=1GB',
    'random_page_cost=1.1',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_line_prefix=%m [%p] %u@%d ',
    'cluster_name=rondom',
    `fsync=${safety}`,
    `full_page_writes=${safety}`,
    `synchronous_commit=${safety}`,
  ]
}
