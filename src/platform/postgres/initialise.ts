import { execFile } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { errorText, StartFailure } from '../failure.ts'
import { dataFolderFailure, randomSecret, readOrCreatePrivate, readPrivate } from '../private-file.ts'
import { executable } from './binaries.ts'
import type { Launcher } from './launcher.ts'

const neededBytes = 200 * 1024 * 1024

/** The folder of the database server inside the data folder. */
export function clusterFolder(dataDir: string): string {
  return join(dataDir, 'postgres')
}

export function superuserPasswordFile(dataDir: string): string {
  return join(dataDir, 'postgres-password')
}

/**
 * Makes the database server's folder when absent, in a temporary folder that is renamed when whole, so that an
 * interrupted first start leaves nothing half made. The caller holds the lock of the data folder.
 */
export async function initialiseCluster(
  dataDir: string,
  launcher: Launcher,
  durable: boolean,
  log: (line: string) => void,
): Promise<void> {
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith('postgres.tmp-')) rmSync(join(dataDir, name), { recursive: true, force: true })
  }
  const cluster = clusterFolder(dataDir)
  if (existsSync(cluster)) {
    checkCluster(dataDir, cluster, launcher)
    return
  }
  refuseFullDisk(dataDir)
  log('Making the database (first start)')
  const password = readOrCreatePrivate(superuserPasswordFile(dataDir), randomSecret).text
  const temporary = join(dataDir, `postgres.tmp-${process.pid}`)
  const passwordFile = join(dataDir, `postgres.tmp-${process.pid}.password`)
  try {
    mkdirSync(temporary, { mode: 0o700 })
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
    launcher.giveAway(temporary)
    launcher.giveAway(passwordFile)
    await runInitdb(launcher, temporary, passwordFile, durable)
    renameSync(temporary, cluster)
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true })
    throw error instanceof StartFailure ? error : dataFolderFailure(dataDir, error)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

async function runInitdb(
  launcher: Launcher,
  folder: string,
  passwordFile: string,
  durable: boolean,
): Promise<void> {
  const { program, args, options } = launcher.command(executable(launcher.binaries, 'initdb'), [
    `--pgdata=${folder}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ])
  try {
    await promisify(execFile)(program, [...args], { ...options, cwd: folder, maxBuffer: 1 << 24 })
  } catch (error) {
    const output =
      error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : errorText(error)
    if (output.includes('No space left on device')) throw diskFull(folder)
    throw new StartFailure(
      {
        what: 'The database could not be made',
        why: `initdb said: ${output.split('\n').slice(-3).join(' ') || errorText(error)}`,
        mend: 'choose another folder with --data, or set DATABASE_URL to a PostgreSQL server',
      },
      { cause: error },
    )
  }
}

function checkCluster(dataDir: string, cluster: string, launcher: Launcher): void {
  let version: string
  try {
    version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  } catch (error) {
    throw new StartFailure(
      {
        what: `The folder ${cluster} cannot be used`,
        why: 'it holds no readable PostgreSQL data',
        mend: 'move that folder away, restore a backup, or choose another folder with --data',
      },
      { cause: error },
    )
  }
  if (version !== launcher.binaries.major) {
    throw new StartFailure({
      what: `The data folder ${dataDir} cannot be opened`,
      why: `it was made by PostgreSQL ${version} and this Rondom brings PostgreSQL ${launcher.binaries.major}`,
      mend: 'start it with the Rondom version that made it, or choose another folder with --data',
    })
  }
  if (readPrivate(superuserPasswordFile(dataDir)) === undefined) {
    throw new StartFailure({
      what: `The data folder ${dataDir} cannot be opened`,
      why: 'the file postgres-password, which belongs to the database in it, is missing',
      mend: 'put that file back or restore a backup',
    })
  }
  // A folder that was copied or unpacked may have become readable for others, and PostgreSQL then refuses it.
  chmodSync(cluster, 0o700)
  launcher.giveAway(cluster)
}

function refuseFullDisk(dataDir: string): void {
  const { bavail, bsize } = statfsSync(dataDir)
  if (bavail * bsize < neededBytes) throw diskFull(dataDir)
}

export function diskFull(path: string): StartFailure {
  return new StartFailure({
    what: 'The database cannot start',
    why: `the disk of ${path} has no room (200 MB or more is needed)`,
    mend: 'free some space or choose a folder on another disk with --data',
  })
}
