import { loadDatabaseConfig, processEnvironment } from '../../platform/config.ts'
import type { Call } from './command.ts'
import { openDatabase } from './open-database.ts'

/** Shows what waits to be delivered to other systems. */
export async function run(call: Call): Promise<void> {
  const limit = call.count('limit') ?? 50
  const config = loadDatabaseConfig(processEnvironment(), call.flags)
  const postgres = await openDatabase(call, config, { attach: true })
  const { listOutbox } = await import('../outbox.ts')
  console.log(await listOutbox({ postgres, limit }))
}
