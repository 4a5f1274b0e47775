import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { errorCode, StartFailure } from '../failure.ts'
import { dataFolderFailure, ensureDataFolder } from '../private-file.ts'
import { processStart } from './process.ts'

/** The process that uses a data folder. */
export interface LockHolder {
  readonly pid: number
  /** From processStart: guards against a later process with the same number. */
  readonly started: string
  readonly address?: string
}

export interface Lock {
  /** Safe to call twice. */
  release(): void
}

/** The live process that uses the data folder, or undefined. */
export function lockHolder(dataDir: string): LockHolder | undefined {
  const text = readText(lockPath(dataDir))
  return text === undefined ? undefined : liveHolder(text)
}

/** Throws a StartFailure that names process and address when a live Rondom uses the data folder. */
export function refuseWhenInUse(dataDir: string): void {
  const holder = lockHolder(dataDir)
  if (holder !== undefined) throw inUse(dataDir, holder)
}

/** Claims the data folder for this process. A lock left by a dead process is taken over. */
export function takeLock(dataDir: string): Lock {
  ensureDataFolder(dataDir)
  const path = lockPath(dataDir)
  const mine = `${path}.${process.pid}`
  writeFileSync(mine, lockText(), { mode: 0o600 })
  try {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      try {
        linkSync(mine, path)
        return { release: () => releaseLock(dataDir) }
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error
      }
      removeStale(dataDir)
    }
  } finally {
    rmSync(mine, { force: true })
  }
  throw new StartFailure({
    what: `The data folder ${dataDir} cannot be claimed`,
    why: 'several programs try to start on it at the same time',
    mend: 'start one of them again',
  })
}

/** Writes the address at which this process answers into its lock, so that others can name it. */
export function recordAddress(dataDir: string, address: string): void {
  if (lockHolder(dataDir)?.pid !== process.pid) return
  const path = lockPath(dataDir)
  const next = `${path}.${process.pid}`
  writeFileSync(next, lockText(address), { mode: 0o600 })
  renameSync(next, path)
}

function removeStale(dataDir: string): void {
  const path = lockPath(dataDir)
  const text = readText(path)
  if (text === undefined) return
  const holder = liveHolder(text)
  if (holder !== undefined) throw inUse(dataDir, holder)
  const aside = `${path}.stale-${process.pid}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    throw error
  }
  // Between reading and renaming, another start may have replaced the stale lock by its own: give that back.
  if (readText(aside) !== text) {
    try {
      linkSync(aside, path)
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
  }
  rmSync(aside, { force: true })
}

function releaseLock(dataDir: string): void {
  const text = readText(lockPath(dataDir))
  if (text !== undefined && liveHolder(text)?.pid === process.pid) rmSync(lockPath(dataDir), { force: true })
}

function inUse(dataDir: string, holder: LockHolder): StartFailure {
  const place = holder.address === undefined ? '' : ` at ${holder.address}`
  return new StartFailure({
    what: `Rondom cannot use the data folder ${dataDir}`,
    why: `process ${holder.pid} already runs Rondom on it${place}`,
    mend: `stop that one first (kill ${holder.pid}), or give this one another folder with --data`,
  })
}

function lockPath(dataDir: string): string {
  return join(dataDir, 'rondom.lock')
}

function lockText(address?: string): string {
  const started = processStart(process.pid) ?? 'unknown'
  return JSON.stringify({ pid: process.pid, started, ...(address === undefined ? {} : { address }) })
}

function liveHolder(text: string): LockHolder | undefined {
  try {
    const { pid, started, address } = JSON.parse(text)
    if (typeof pid !== 'number' || typeof started !== 'string' || processStart(pid) !== started)
      return undefined
    return { pid, started, ...(typeof address === 'string' ? { address } : {}) }
  } catch {
    return undefined
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw dataFolderFailure(dirname(path), error)
  }
}
