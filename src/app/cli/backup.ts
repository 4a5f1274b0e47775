import { loadDatabaseConfig, processEnvironment } from '../../platform/config.ts'
import { backup, refuseImpossibleBackup } from '../../platform/postgres/index.ts'
import type { Call } from './command.ts'
import { openDatabase } from './open-database.ts'

/** Writes a backup to the named file. */
export async function run(call: Call): Promise<void> {
  const config = loadDatabaseConfig(processEnvironment(), call.flags)
  refuseImpossibleBackup(config, call.positional)
  if (config.databaseUrl === undefined) await openDatabase(call, config, { attach: true })
  await backup(config, call.positional, call.log)
}
