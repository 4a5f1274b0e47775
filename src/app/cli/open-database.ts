import type { DatabaseConfig } from '../../platform/config.ts'
import { type OpenedPostgres, type OpenOptions, openPostgres } from '../../platform/postgres/index.ts'
import type { Call } from './command.ts'

/** Opens the database and registers its end before it is open, so that a signal halfway leaves nothing running. */
export function openDatabase(
  call: Call,
  config: DatabaseConfig,
  options?: OpenOptions,
): Promise<OpenedPostgres> {
  const opening = openPostgres(config, call.log, options)
  call.shutdown.add(async () => {
    const opened = await opening.catch(() => undefined)
    await opened?.stop()
  })
  return opening
}
