import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type pg from 'pg'
import type { DatabaseConfig } from '../config.ts'
import { errorCode, errorText, StartFailure } from '../failure.ts'
import { type CopyRule, copyFile, copyFolder, type Manifest, runTool } from './archive.ts'
import { locateBinaries } from './binaries.ts'
import { dumpExternal } from './dump.ts'
import { superuserUrl } from './embedded.ts'
import { clusterFolder } from './initialise.ts'
import { withSession } from './session.ts'

/** Throws a StartFailure for what can be known to fail before the database is opened. */
export function refuseImpossibleBackup(config: DatabaseConfig, file: string): void {
  const target = resolve(file)
  const what = `The backup ${target} cannot be made`
  if (existsSync(target)) {
    throw new StartFailure({ what, why: 'that file exists already', mend: 'give another name or remove it' })
  }
  if (!existsSync(dirname(target))) {
    throw new StartFailure({ what, why: 'its folder does not exist', mend: 'make the folder first' })
  }
  if (config.databaseUrl === undefined && !existsSync(clusterFolder(config.dataDir))) {
    throw new StartFailure({
      what,
      why: `there is no database in ${config.dataDir}`,
      mend: 'name the data folder with --data',
    })
  }
}

/**
 * Writes a backup to `file`, which must not exist. The built-in database must be open; it is copied while in use, by
 * PostgreSQL's own procedure (manual, "Making a Base Backup Using the Low Level API"), together with the other files of
 * the data folder and their secrets, so the file has mode 0600. Behind DATABASE_URL, pg_dump does the work.
 */
export async function backup(
  config: DatabaseConfig,
  file: string,
  log: (line: string) => void,
): Promise<void> {
  refuseImpossibleBackup(config, file)
  const target = resolve(file)
  try {
    if (config.databaseUrl === undefined) await backupEmbedded(config, target, log)
    else await dumpExternal(config.databaseUrl, target)
  } catch (error) {
    throw error instanceof StartFailure ? error : backupFailure(`The backup ${target} cannot be made`, error)
  }
  log(`Backup written to ${target}`)
}

async function backupEmbedded(
  config: DatabaseConfig,
  target: string,
  log: (line: string) => void,
): Promise<void> {
  const url = superuserUrl(config.dataDir)
  if (url === undefined) throw new Error('the database server is not running')
  const staging = await mkdtemp(`${target}.tmp-`)
  const archive = `${target}.tmp`
  try {
    const files = await withSession(url, (client) => copyCluster(client, config.dataDir, staging, log))
    Object.assign(files, await copyFolder(config.dataDir, staging, besideCluster))
    const manifest: Manifest = {
      format: 'rondom-backup-1',
      version: config.version,
      postgresMajor: locateBinaries().major,
      madeAt: new Date().toISOString(),
      files,
    }
    await writeFile(join(staging, 'manifest.json'), JSON.stringify(manifest, undefined, 1), { mode: 0o600 })
    await writeFile(archive, '', { mode: 0o600 })
    await runTool('tar', ['-czf', archive, '-C', staging, '.'], {
      what: `The backup ${target} cannot be made`,
      mend: 'mend that and try again',
    })
    await rename(archive, target)
    log(
      `Backup of ${Object.keys(files).length} files written to ${target}; it holds secrets, so keep it safe`,
    )
  } finally {
    await rm(staging, { recursive: true, force: true })
    await rm(archive, { force: true })
  }
}

async function copyCluster(
  client: pg.Client,
  dataDir: string,
  staging: string,
  log: (line: string) => void,
): Promise<Record<string, string>> {
  const cluster = clusterFolder(dataDir)
  const copy = join(staging, 'postgres')
  // The slot keeps the server from recycling the change log that the copy needs; it ends with this session.
  await client.query(
    `select pg_create_physical_replication_slot('rondom_backup_' || pg_backend_pid(), true, true)`,
  )
  const begun = await client.query<{ wal: string }>(
    `select pg_walfile_name(pg_backup_start('rondom backup', fast => true)) as wal`,
  )
  log('Copying the database')
  const files = await copyFolder(cluster, copy, inCluster, 'postgres/')
  const ended = await client.query<{ wal: string; label: string }>(
    `select pg_walfile_name(lsn) as wal, labelfile as label from pg_backup_stop(wait_for_archive => false)`,
  )
  const [first] = begun.rows
  const [last] = ended.rows
  if (first === undefined || last === undefined) throw new Error('the server did not confirm the backup')
  await writeFile(join(staging, 'backup_label'), last.label, { mode: 0o600 })
  const label = await copyFile(join(staging, 'backup_label'), join(copy, 'backup_label'))
  await rm(join(staging, 'backup_label'))
  if (label !== undefined) files['postgres/backup_label'] = label
  const wal = await copyFolder(
    join(cluster, 'pg_wal'),
    join(copy, 'pg_wal'),
    walBetween(first.wal, last.wal),
    'postgres/pg_wal/',
  )
  if (wal[`postgres/pg_wal/${last.wal}`] === undefined)
    throw new Error(`the change log ${last.wal} is missing`)
  return Object.assign(files, wal)
}

const emptied = [
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]
const left = [
  'postmaster.pid',
  'postmaster.opts',
  'pg_internal.init',
  'backup_label',
  'tablespace_map',
  'current_logfiles',
]

function inCluster(path: string): ReturnType<CopyRule> {
  const name = basename(path)
  if (left.includes(name) || name.startsWith('pgsql_tmp') || /^t\d+_\d+/.test(name)) return 'skip'
  return emptied.some((folder) => path === `postgres/${folder}`) ? 'empty' : 'copy'
}

/** Names of the change log sort in time within one timeline. */
function walBetween(first: string, last: string): CopyRule {
  return (path) => {
    const name = basename(path)
    if (name === 'archive_status' || name === 'summaries') return 'empty'
    return /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last ? 'copy' : 'skip'
  }
}

/** All other files of the data folder belong to the backup, save what only matters to the running process. */
function besideCluster(path: string): ReturnType<CopyRule> {
  const running = /^(postgres$|postgres\.|postgres-port$|rondom\.lock|\.probe-)/.test(path)
  return running ? 'skip' : 'copy'
}

function backupFailure(what: string, error: unknown): StartFailure {
  const full = errorCode(error) === 'ENOSPC'
  return new StartFailure(
    {
      what,
      why: full ? 'the disk is full' : errorText(error),
      mend: full ? 'free some space or write the backup to another disk' : 'mend that and try again',
    },
    { cause: error },
  )
}
