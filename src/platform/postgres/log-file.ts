import { closeSync, copyFileSync, openSync, readSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'

const rotateAt = 10 * 1024 * 1024

export function logFile(dataDir: string): string {
  return join(dataDir, 'postgres.log')
}

/** Moves a log of more than 10 MB to `.1`. Copies and empties it, since the running server keeps the file open. */
export function rotateLog(path: string, limit = rotateAt): void {
  if (logSize(path) <= limit) return
  copyFileSync(path, `${path}.1`)
  truncateSync(path)
}

export function logSize(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** What was written to the log after `offset`, at most the last 8 kB. */
export function logSince(path: string, offset: number): string {
  const size = logSize(path)
  const start = Math.max(Math.min(offset, size), size - 8192)
  if (size === 0) return ''
  const buffer = Buffer.alloc(size - start)
  const file = openSync(path, 'r')
  try {
    const read = readSync(file, buffer, 0, buffer.length, start)
    return buffer.subarray(0, read).toString('utf8')
  } finally {
    closeSync(file)
  }
}
