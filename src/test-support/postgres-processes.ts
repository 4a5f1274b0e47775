import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface DatabaseChild {
  readonly process: ChildProcess
  readonly pid: number
  readonly ownerUrl: string
}

/** Starts a process that opens the database in `dataDir`, and waits until it is open. */
export async function startDatabaseChild(dataDir: string): Promise<DatabaseChild> {
  const script = fileURLToPath(new URL('./postgres-child.ts', import.meta.url))
  const child = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })
  const [line] = await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => ['{}'])])
  const { ownerUrl } = JSON.parse(String(line))
  if (typeof ownerUrl !== 'string' || child.pid === undefined)
    throw new Error('the child did not open the database')
  return { process: child, pid: child.pid, ownerUrl }
}

/** Ends a process the hard way and waits until it is gone. */
export async function killHard(child: DatabaseChild): Promise<void> {
  const gone = once(child.process, 'exit')
  child.process.kill('SIGKILL')
  await gone
}

export function postmasterPid(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}
