import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode, errorText, StartFailure } from './failure.ts'

/** Makes the data folder (mode 0700) with its parents; refuses with one sentence when it cannot be written. */
export function ensureDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const probe = join(dataDir, `.probe-${process.pid}-${randomBytes(4).toString('hex')}`)
    writeFileSync(probe, '', { mode: 0o600 })
    unlinkSync(probe)
  } catch (error) {
    throw dataFolderFailure(dataDir, error)
  }
}

/** Turns an error of the file system on the data folder into a failure with a remedy. */
export function dataFolderFailure(dataDir: string, error: unknown): StartFailure {
  const what = `The data folder ${dataDir} cannot be used`
  switch (errorCode(error)) {
    case 'ENOSPC':
      return new StartFailure(
        { what, why: 'the disk is full', mend: 'free some space or choose another folder with --data' },
        { cause: error },
      )
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StartFailure(
        { what, why: 'this user may not write there', mend: 'choose another folder with --data' },
        { cause: error },
      )
    case 'EEXIST':
    case 'ENOTDIR':
      return new StartFailure(
        { what, why: 'a file stands in its place', mend: 'choose another folder with --data' },
        { cause: error },
      )
    default:
      return new StartFailure(
        { what, why: errorText(error), mend: 'choose another folder with --data' },
        { cause: error },
      )
  }
}

export interface PrivateText {
  readonly text: string
  readonly created: boolean
}

/**
 * Reads a secret from a file that only the owner may read, or makes it with `make`. Safe when two processes do this at
 * once: the file appears whole or not at all, and both return the text of the one that won.
 */
export function readOrCreatePrivate(path: string, make: () => string): PrivateText {
  const present = readPrivate(path)
  if (present !== undefined) return { text: present, created: false }
  const temporary = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`
  const text = make()
  writeFileSync(temporary, `${text}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(temporary, path)
    return { text, created: true }
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    return { text: readPrivate(path) ?? text, created: false }
  } finally {
    unlinkSync(temporary)
  }
}

/** The text of a private file without its line end, or undefined when it is absent or empty; repairs its mode. */
export function readPrivate(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8').trim()
    if (text === '') {
      unlinkSync(path)
      return undefined
    }
    chmodSync(path, 0o600)
    return text
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** 32 random bytes as hexadecimal text. */
export function randomSecret(): string {
  return randomBytes(32).toString('hex')
}
