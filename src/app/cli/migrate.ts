import { loadDatabaseConfig, processEnvironment } from '../../platform/config.ts'
import type { Call } from './command.ts'
import { openDatabase } from './open-database.ts'

/** Brings the database to the current shape. */
export async function run(call: Call): Promise<void> {
  const config = loadDatabaseConfig(processEnvironment(), call.flags)
  const postgres = await openDatabase(call, config, { attach: true })
  const { migrate } = await import('../../platform/db/migrate.ts')
  const count = await migrate(postgres.ownerUrl, call.log)
  console.log(
    count === 0 ? 'The database is up to date.' : `Applied ${count} migration${count === 1 ? '' : 's'}.`,
  )
}
