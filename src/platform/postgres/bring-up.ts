import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode, errorText, StartFailure } from '../failure.ts'
import { freePort } from './free-port.ts'
import { clusterFolder, diskFull } from './initialise.ts'
import type { Launcher } from './launcher.ts'
import { logFile, logSince, logSize } from './log-file.ts'
import { adopt, findPostmaster, interrupt, launch, type Postmaster, waitForEnd } from './postmaster.ts'
import { processesIn, signal } from './process.ts'
import { loopbackUrl, queryOnce } from './session.ts'

/** Everything needed to start the server of one data folder, now and again after it died. */
export interface Installation {
  readonly dataDir: string
  readonly launcher: Launcher
  readonly durable: boolean
  readonly password: string
  readonly log: (line: string) => void
}

const patience = 20_000

/**
 * Adopts the server that still runs on the data folder, or starts one, and returns when it answers. Retries for 20 s
 * while processes of a killed server still hold its memory. With `fixedPort` the port may not change.
 */
export async function bringUp(installation: Installation, fixedPort?: number): Promise<Postmaster> {
  const { dataDir, launcher, durable, log } = installation
  const deadline = Date.now() + patience
  let port = fixedPort ?? (await rememberedPort(dataDir))
  let told = false
  for (;;) {
    const adopted = await adoptRunning(installation)
    if (adopted !== undefined) return adopted
    const offset = logSize(logFile(dataDir))
    const postmaster = launch(launcher, dataDir, port, durable)
    const ready = await becomesReady(installation, postmaster).catch(async (error: unknown) => {
      interrupt(postmaster, launcher, dataDir)
      await waitForEnd(postmaster, log)
      throw error
    })
    if (ready) {
      writeFileSync(portFile(dataDir), `${postmaster.port}\n`, { mode: 0o600 })
      return postmaster
    }
    const reason = logSince(logFile(dataDir), offset)
    if (reason.includes('No space left on device')) throw diskFull(dataDir)
    const portTaken = reason.includes('could not bind') || reason.includes('Address already in use')
    const leftovers = reason.includes('shared memory block') || reason.includes('postmaster.pid')
    if (!(portTaken || leftovers) || Date.now() > deadline) throw serverFailure(installation, reason)
    if (portTaken && fixedPort === undefined) port = await freePort()
    if (leftovers && !told) log('Waiting for the processes of the previous database server to end')
    told ||= leftovers
    if (leftovers) endOrphans(clusterFolder(dataDir))
    await sleep(250)
  }
}

async function adoptRunning(installation: Installation): Promise<Postmaster | undefined> {
  const { dataDir, log } = installation
  const found = findPostmaster(clusterFolder(dataDir))
  if (found === undefined) return undefined
  const postmaster = adopt(found)
  if (found.status !== 'stopping' && (await becomesReady(installation, postmaster))) {
    if (await isAsWanted(installation, postmaster)) {
      log(`Taking over the database server that still runs (process ${found.pid})`)
      return postmaster
    }
    log('Restarting the database server that still runs, since its version or settings differ')
    interrupt(postmaster, installation.launcher, dataDir)
  }
  await waitForEnd(postmaster, log)
  return undefined
}

async function isAsWanted(installation: Installation, postmaster: Postmaster): Promise<boolean> {
  const [row] = await queryOnce(
    loopbackUrl('postgres', installation.password, postmaster.port, 'postgres'),
    `select current_setting('server_version') as version, current_setting('fsync') as fsync`,
  )
  const { launcher, durable } = installation
  return row?.version === launcher.binaries.version && (row.fsync === 'on') === durable
}

/** A copy of a data folder has the same port and password, so only the folder tells two servers apart. */
function isOurs(installation: Installation, folder: unknown): boolean {
  const cluster = clusterFolder(installation.dataDir)
  return folder === cluster || folder === realpathSync(cluster)
}

/** True when the server accepts our password, false when it ended first. Recovery after a crash may take minutes. */
async function becomesReady(installation: Installation, postmaster: Postmaster): Promise<boolean> {
  const url = loopbackUrl('postgres', installation.password, postmaster.port, 'postgres')
  const started = Date.now()
  let ended = false
  let told = false
  postmaster.gone.then(() => {
    ended = true
  })
  while (!ended) {
    try {
      const [row] = await queryOnce(url, `select current_setting('data_directory') as folder`)
      if (isOurs(installation, row?.folder)) return true
    } catch (error) {
      if (errorCode(error) === '28P01') {
        // The refusal may be another program's, on whose port our server is about to fail.
        await Promise.race([postmaster.gone, sleep(1000)])
        if (!ended) throw wrongPassword(installation.dataDir)
      }
    }
    if (!told && Date.now() - started > 5000) {
      installation.log('The database is recovering; this may take a while')
      told = true
    }
    await sleep(Date.now() - started < 2000 ? 20 : 200)
  }
  return false
}

/** Sessions of a dead server can go on for as long as their query lasts. */
function endOrphans(cluster: string): void {
  if (!existsSync(cluster) || findPostmaster(cluster) !== undefined) return
  for (const pid of processesIn(realpathSync(cluster))) signal(pid, 'SIGTERM')
}

function portFile(dataDir: string): string {
  return join(dataDir, 'postgres-port')
}

async function rememberedPort(dataDir: string): Promise<number> {
  try {
    const port = Number(readFileSync(portFile(dataDir), 'utf8'))
    if (Number.isInteger(port) && port > 0 && port <= 65535) return port
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
  return freePort()
}

function serverFailure(installation: Installation, reason: string): StartFailure {
  const lines = reason.split('\n').filter((line) => /FATAL|PANIC|ERROR|HINT/.test(line))
  const text = lines.map((line) => line.replace(/^.*?(FATAL|PANIC|ERROR|HINT):\s*/, '')).join(' ')
  return new StartFailure({
    what: 'The database server does not start',
    why: text || errorText(reason.trim() || 'it ended without a word'),
    mend: `look in ${logFile(installation.dataDir)}, or choose another folder with --data`,
  })
}

function wrongPassword(dataDir: string): StartFailure {
  return new StartFailure({
    what: `The database in ${dataDir} cannot be opened`,
    why: 'it does not accept the password in the file postgres-password',
    mend: 'put back the file that belongs to this database, or restore a backup',
  })
}
