import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { errorCode, errorText, StartFailure } from '../failure.ts'

/** What a backup says about itself; `files` maps each path in it to its sha256. */
export interface Manifest {
  readonly format: 'rondom-backup-1'
  readonly version: string
  readonly postgresMajor: string
  readonly madeAt: string
  readonly files: Readonly<Record<string, string>>
}

/** Decides by path relative to the copied folder: copy it, skip it, or make the folder but leave it empty. */
export type CopyRule = (path: string) => 'copy' | 'skip' | 'empty'

/**
 * Copies a folder that may be in use and returns the sha256 of what was copied, by path with `prefix`. Files that vanish
 * meanwhile are left out: the server's log of changes makes up for that.
 */
export async function copyFolder(
  from: string,
  to: string,
  rule: CopyRule,
  prefix = '',
): Promise<Record<string, string>> {
  await mkdir(to, { recursive: true, mode: 0o700 })
  const sums: Record<string, string> = {}
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`
    const verdict = rule(path)
    if (verdict === 'skip') continue
    if (entry.isDirectory()) {
      const inner: CopyRule = verdict === 'empty' ? () => 'skip' : rule
      Object.assign(sums, await copyFolder(join(from, entry.name), join(to, entry.name), inner, `${path}/`))
    } else if (entry.isFile()) {
      const sum = await copyFile(join(from, entry.name), join(to, entry.name))
      if (sum !== undefined) sums[path] = sum
    }
  }
  return sums
}

/** Copies one file and returns the sha256 of the copy; undefined when the file vanished first. */
export async function copyFile(from: string, to: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  try {
    const source = await open(from, 'r')
    const target = await open(to, 'w', 0o600)
    try {
      const buffer = Buffer.allocUnsafe(1 << 20)
      for (;;) {
        const { bytesRead } = await source.read(buffer, 0, buffer.length)
        if (bytesRead === 0) break
        const chunk = buffer.subarray(0, bytesRead)
        hash.update(chunk)
        await target.write(chunk)
      }
    } finally {
      await source.close()
      await target.close()
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
  return hash.digest('hex')
}

/** The sha256 of every file below a folder; throws on anything that is neither file nor folder. */
export async function hashFolder(folder: string, prefix = ''): Promise<Record<string, string>> {
  const sums: Record<string, string> = {}
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`
    if (entry.isDirectory()) Object.assign(sums, await hashFolder(join(folder, entry.name), `${path}/`))
    else if (entry.isFile()) sums[path] = await hashFile(join(folder, entry.name))
    else throw new Error(`${path} is neither a file nor a folder`)
  }
  return sums
}

/** Runs a program of the system; its absence or refusal becomes a StartFailure with `what` and `mend`. */
export async function runTool(
  program: string,
  args: readonly string[],
  failure: { readonly what: string; readonly mend: string },
): Promise<void> {
  try {
    await promisify(execFile)(program, [...args], { maxBuffer: 1 << 24 })
  } catch (error) {
    const absent = errorCode(error) === 'ENOENT'
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
    const why = output === '' ? errorText(error) : output.split('\n').slice(0, 3).join(' ')
    throw new StartFailure(
      {
        what: failure.what,
        why: absent ? `the program ${program} is not on the PATH` : `${program} said: ${why}`,
        mend: absent ? `install ${program} and try again` : failure.mend,
      },
      { cause: error },
    )
  }
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}
