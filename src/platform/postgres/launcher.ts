import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { StartFailure } from '../failure.ts'
import type { Binaries } from './binaries.ts'

/** How the database programs are started: PostgreSQL refuses to run as root. */
export interface Launcher {
  readonly kind: LauncherKind
  readonly binaries: Binaries
  command(program: string, args: readonly string[]): LaunchCommand
  /** Makes a file or folder, with all in it, readable for the user the database runs as. */
  giveAway(path: string): void
}

export type LauncherKind = 'direct' | 'namespace' | 'nobody'

export interface LaunchCommand {
  readonly program: string
  readonly args: readonly string[]
  readonly options: { readonly uid?: number; readonly gid?: number; readonly env?: NodeJS.ProcessEnv }
}

const nobody = 65534

/** Fixed, so that PGOPTIONS, PGPORT and locales of the person who starts us have no influence. */
const cleanEnvironment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
}

/** Chooses the way to start the database programs on this machine; `kind` overrules, for tests. */
export function chooseLauncher(binaries: Binaries, dataDir: string, kind = detectKind()): Launcher {
  switch (kind) {
    case 'direct':
      return directLauncher(binaries)
    case 'namespace':
      return namespaceLauncher(binaries)
    case 'nobody':
      return nobodyLauncher(binaries, dataDir)
  }
}

function detectKind(): LauncherKind {
  if (process.getuid?.() !== 0) return 'direct'
  return process.platform === 'linux' && namespacesWork() ? 'namespace' : 'nobody'
}

function namespacesWork(): boolean {
  const args = [...namespaceArgs(), 'true']
  return spawnSync('unshare', args, { stdio: 'ignore', env: cleanEnvironment, timeout: 5000 }).status === 0
}

/** initdb wants a user that /etc/passwd knows. */
function namespaceArgs(): string[] {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => Number(line.split(':')[2]))
    .filter((uid) => uid > 0)
  const uid = users.includes(1000) ? 1000 : (users[0] ?? 1000)
  return ['--user', `--map-user=${uid}`, `--map-group=${uid}`]
}

function directLauncher(binaries: Binaries): Launcher {
  const options = process.platform === 'win32' ? {} : { env: cleanEnvironment }
  return {
    kind: 'direct',
    binaries,
    command: (program, args) => ({ program, args, options }),
    giveAway: () => undefined,
  }
}

function namespaceLauncher(binaries: Binaries): Launcher {
  const prefix = namespaceArgs()
  return {
    kind: 'namespace',
    binaries,
    command: (program, args) => ({
      program: 'unshare',
      args: [...prefix, program, ...args],
      options: { env: cleanEnvironment },
    }),
    giveAway: (path) => changeOwner(path, 0),
  }
}

function nobodyLauncher(binaries: Binaries, dataDir: string): Launcher {
  const closed = closedFolder(dirname(dataDir))
  if (closed !== undefined) {
    throw new StartFailure({
      what: 'The built-in database cannot run as root here',
      why: `this system allows no user namespaces and only root may enter ${closed}`,
      mend: 'start Rondom as an ordinary user, choose another folder with --data, or set DATABASE_URL',
    })
  }
  chmodSync(dataDir, 0o711)
  return {
    kind: 'nobody',
    binaries: closedFolder(binaries.folder) === undefined ? binaries : copyBinaries(binaries),
    command: (program, args) => ({
      program,
      args,
      options: { uid: nobody, gid: nobody, env: cleanEnvironment },
    }),
    giveAway: (path) => changeOwner(path, nobody),
  }
}

/** The first folder on the way to `path` that other users may not pass, or undefined. */
function closedFolder(path: string): string | undefined {
  const above = dirname(path) === path ? undefined : closedFolder(dirname(path))
  if (above !== undefined) return above
  return (statSync(path).mode & 0o001) === 0 ? path : undefined
}

function copyBinaries(binaries: Binaries): Binaries {
  const target = join(tmpdir(), `rondom-postgres-${binaries.version}`)
  if (lstatSync(target, { throwIfNoEntry: false }) === undefined) {
    const temporary = mkdtempSync(`${target}-`)
    cpSync(binaries.folder, temporary, { recursive: true, verbatimSymlinks: true })
    chmodSync(temporary, 0o755)
    try {
      renameSync(temporary, target)
    } catch {
      rmSync(temporary, { recursive: true, force: true })
    }
  }
  // Anyone may make this name in the shared temporary folder: never run what another user put there.
  const found = lstatSync(target)
  if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0) {
    throw new StartFailure({
      what: 'The built-in database cannot be started',
      why: `${target} belongs to another user`,
      mend: `remove ${target} and start again`,
    })
  }
  return { ...binaries, folder: target }
}

function changeOwner(path: string, uid: number): void {
  const found = lstatSync(path)
  if (found.uid === uid) return
  if (found.isDirectory()) for (const name of readdirSync(path)) changeOwner(join(path, name), uid)
  chownSync(path, uid, uid)
}
