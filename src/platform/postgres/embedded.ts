import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DatabaseConfig } from '../config.ts'
import { errorText, StartFailure } from '../failure.ts'
import { randomSecret, readOrCreatePrivate } from '../private-file.ts'
import { locateBinaries } from './binaries.ts'
import { bringUp, type Installation } from './bring-up.ts'
import { clusterFolder, initialiseCluster, superuserPasswordFile } from './initialise.ts'
import { chooseLauncher, type LauncherKind } from './launcher.ts'
import { lockHolder, takeLock } from './lock.ts'
import { logFile, rotateLog } from './log-file.ts'
import { findPostmaster, interrupt, type Postmaster, waitForEnd } from './postmaster.ts'
import { logins, provision } from './provision.ts'
import { loopbackUrl, queryOnce } from './session.ts'

export interface OpenedPostgres {
  /** Login of the role that owns the tables: migrations only. */
  readonly ownerUrl: string
  /** Login of the role without ownership: everything else. */
  readonly appUrl: string
  readonly embedded: boolean
  /** `server_version_num`: 180004 for 18.4. */
  readonly serverVersion: number
  /** Stops what opening started; safe to call twice. The first signal goes out before the first wait. */
  stop(): Promise<void>
}

/** Starts, or adopts, the database server of the data folder and keeps it running until `stop`. */
export async function openEmbedded(
  config: DatabaseConfig,
  log: (line: string) => void,
  kind?: LauncherKind,
): Promise<OpenedPostgres> {
  const lock = takeLock(config.dataDir)
  try {
    const launcher = chooseLauncher(locateBinaries(), config.dataDir, kind)
    const durable = !config.unsafeDurability
    await initialiseCluster(config.dataDir, launcher, durable, log)
    launcher.giveAway(clusterFolder(config.dataDir))
    const password = superuserPassword(config.dataDir)
    rotateLog(logFile(config.dataDir))
    const installation = { dataDir: config.dataDir, launcher, durable, password, log }
    const guard = guardServer(installation, await bringUp(installation))
    try {
      const urls = await provision(config.dataDir, guard.port, password, !durable)
      const serverVersion = await versionOf(urls.ownerUrl)
      const stop = async () => {
        await guard.stop()
        lock.release()
      }
      return { ...urls, embedded: true, serverVersion, stop }
    } catch (error) {
      await guard.stop()
      throw error
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** The server of a Rondom that already runs on the data folder, or undefined. Stopping it does nothing. */
export async function attachEmbedded(config: DatabaseConfig): Promise<OpenedPostgres | undefined> {
  const deadline = Date.now() + 30_000
  for (;;) {
    const holder = lockHolder(config.dataDir)
    if (holder === undefined) return undefined
    const found = findPostmaster(clusterFolder(config.dataDir))
    if (found?.status === 'ready') {
      const urls = logins(config.dataDir, found.port)
      const serverVersion = await versionOf(urls.ownerUrl).catch(() => undefined)
      if (serverVersion !== undefined) {
        return { ...urls, embedded: true, serverVersion, stop: async () => undefined }
      }
    }
    if (Date.now() > deadline) {
      throw new StartFailure({
        what: `The database in ${config.dataDir} cannot be reached`,
        why: `process ${holder.pid} uses it and its database server does not answer`,
        mend: `look in ${logFile(config.dataDir)}, or stop that process and try again`,
      })
    }
    await sleep(200)
  }
}

/** Address of the superuser of the embedded server that runs on the data folder, or undefined. */
export function superuserUrl(dataDir: string): string | undefined {
  const found = findPostmaster(clusterFolder(dataDir))
  if (found === undefined) return undefined
  return loopbackUrl('postgres', superuserPassword(dataDir), found.port, 'postgres')
}

interface Guard {
  readonly port: number
  stop(): Promise<void>
}

/** Restarts the server whenever it ends without being asked, on the same port so that the pool can reconnect. */
function guardServer(installation: Installation, first: Postmaster): Guard {
  const { dataDir, launcher, log } = installation
  let stopping = false
  let current = first
  const rotation = setInterval(() => rotateLog(logFile(dataDir)), 10 * 60_000).unref()

  async function keepRunning(): Promise<void> {
    for (;;) {
      await current.gone
      if (stopping) return
      if (!existsSync(clusterFolder(dataDir))) {
        log(`The database cannot be restarted, because its folder ${clusterFolder(dataDir)} is gone`)
        return
      }
      log('The database server ended by itself: restarting it')
      try {
        current = await bringUp(installation, first.port)
        log('The database server runs again')
      } catch (error) {
        log(errorText(error))
        if (!stopping) await sleep(2000)
      }
      if (stopping) interrupt(current, launcher, dataDir)
    }
  }

  const kept = keepRunning()
  let stopped: Promise<void> | undefined
  async function stop(): Promise<void> {
    stopping = true
    clearInterval(rotation)
    interrupt(current, launcher, dataDir)
    await waitForEnd(current, log)
    await kept
  }
  return {
    port: first.port,
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
}

function superuserPassword(dataDir: string): string {
  return readOrCreatePrivate(superuserPasswordFile(dataDir), randomSecret).text
}

async function versionOf(url: string): Promise<number> {
  const [row] = await queryOnce(url, `select current_setting('server_version_num')::int as version`)
  return Number(row?.version)
}
