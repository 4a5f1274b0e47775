import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * When the process started, as text that differs for a later process with the same number; undefined when no such
 * process lives. A zombie counts as gone.
 */
export function processStart(pid: number): string | undefined {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
    } catch {
      return undefined
    }
  }
  if (!answersSignal(pid)) return undefined
  if (process.platform === 'win32') return 'unknown'
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}

export function isAlive(pid: number): boolean {
  return processStart(pid) !== undefined
}

/** False when the process works in another folder, undefined when this system does not tell. */
export function worksIn(pid: number, folder: string): boolean | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    return undefined
  }
}

/** Every live process whose working folder is `folder`; empty where the system does not tell. */
export function processesIn(folder: string): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => worksIn(pid, folder) === true && isAlive(pid))
}

/** Sends a signal; a process that is already gone is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  // Zero and negative numbers address whole process groups.
  if (pid <= 1) return
  try {
    process.kill(pid, name)
  } catch {
    return
  }
}

/** Resolves when the process that has this number now is gone. Keeps our own process alive, as a child process does. */
export async function whenGone(pid: number): Promise<void> {
  const started = processStart(pid)
  if (started === undefined) return
  while (processStart(pid) === started) await sleep(100)
}

function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
