import type { DatabaseConfig } from '../config.ts'
import { attachEmbedded, type OpenedPostgres, openEmbedded } from './embedded.ts'
import { openExternal } from './external.ts'

export { backup, refuseImpossibleBackup } from './backup.ts'
export type { OpenedPostgres } from './embedded.ts'
export { freePort, refuseTakenPort } from './free-port.ts'
export { type LockHolder, lockHolder, recordAddress, refuseWhenInUse } from './lock.ts'
export { restore } from './restore.ts'

export interface OpenOptions {
  /** Use the server of a Rondom that already runs on the data folder instead of refusing. */
  readonly attach?: boolean
}

/**
 * Opens the database of this configuration: the server behind DATABASE_URL, or else the built-in one in the data folder.
 * Every foreseeable reason for not succeeding is a StartFailure.
 */
export async function openPostgres(
  config: DatabaseConfig,
  log: (line: string) => void,
  options: OpenOptions = {},
): Promise<OpenedPostgres> {
  if (config.databaseUrl !== undefined) return openExternal(config, config.databaseUrl)
  if (options.attach === true) {
    const attached = await attachEmbedded(config)
    if (attached !== undefined) return attached
  }
  if (config.production) {
    log('The built-in database is meant for demonstration and small use: set DATABASE_URL in production')
  }
  return openEmbedded(config, log)
}
