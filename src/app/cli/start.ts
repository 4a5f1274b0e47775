import { setTimeout as sleep } from 'node:timers/promises'
import { type Config, loadConfig, processEnvironment } from '../../platform/config.ts'
import {
  type OpenedPostgres,
  recordAddress,
  refuseTakenPort,
  refuseWhenInUse,
} from '../../platform/postgres/index.ts'
import type { Call } from './command.ts'
import { openDatabase } from './open-database.ts'

/** Runs Rondom until a signal asks it to stop. The last line it prints is `ready <address>`. */
export async function run(call: Call): Promise<void> {
  const config = loadConfig(processEnvironment(), call.flags)
  if (config.databaseUrl === undefined) refuseWhenInUse(config.dataDir)
  await refuseTakenPort(config.host, config.port)
  const postgres = await openDatabase(call, config)
  await prepare(call, config, postgres)
  if (call.shutdown.asked) return
  const { startApplication } = await import('../application.ts')
  const application = await startApplication({ config, postgres, log: call.log })
  call.shutdown.add(() => Promise.race([application.stop(), sleep(10_000, undefined, { ref: false })]))
  if (config.databaseUrl === undefined) recordAddress(config.dataDir, application.address)
  console.log(`Rondom ${config.version} runs at ${application.address}`)
  for (const account of application.accounts) console.log(`  sign in as ${account.name} (${account.role})`)
  console.log(`ready ${application.address}`)
  await call.shutdown.requested
}

async function prepare(call: Call, config: Config, postgres: OpenedPostgres): Promise<void> {
  await Promise.all([prepareDatabase(call, config, postgres), prepareWeb(call)])
}

async function prepareDatabase(call: Call, config: Config, postgres: OpenedPostgres): Promise<void> {
  const { migrate } = await import('../../platform/db/migrate.ts')
  await migrate(postgres.ownerUrl, call.log)
  if (!config.demo) return
  const { ensureDemo } = await import('../demo/ensure.ts')
  await ensureDemo({ config, postgres, log: call.log })
}

async function prepareWeb(call: Call): Promise<void> {
  const { ensureWebBuild } = await import('../web/build.ts')
  await ensureWebBuild(call.log)
}
