import { loadDatabaseConfig, processEnvironment } from '../../platform/config.ts'
import { restore } from '../../platform/postgres/index.ts'
import type { Call } from './command.ts'

/** Restores the named backup. */
export async function run(call: Call): Promise<void> {
  await restore(loadDatabaseConfig(processEnvironment(), call.flags), call.positional, call.log)
}
