import { loadConfig, processEnvironment } from '../../platform/config.ts'
import { StartFailure } from '../../platform/failure.ts'
import type { Call } from './command.ts'
import { openDatabase } from './open-database.ts'

/** Fills the database with demonstration data. */
export async function run(call: Call): Promise<void> {
  const inhabitants = call.count('inhabitants')
  const months = call.count('months')
  const config = loadConfig(processEnvironment(), call.flags)
  if (!config.demo) {
    throw new StartFailure({
      what: 'Demonstration data is refused',
      why: 'this is a production configuration (NODE_ENV=production)',
      mend: 'use a database of its own for a demonstration',
    })
  }
  const postgres = await openDatabase(call, config, { attach: true })
  const { migrate } = await import('../../platform/db/migrate.ts')
  await migrate(postgres.ownerUrl, call.log)
  const { ensureDemo } = await import('../demo/ensure.ts')
  await ensureDemo({
    config,
    postgres,
    log: call.log,
    ...(inhabitants === undefined ? {} : { inhabitants }),
    ...(months === undefined ? {} : { months }),
  })
}
