import { loadConfig, processEnvironment } from '../../platform/config.ts'
import { StartFailure } from '../../platform/failure.ts'
import { type Call, UsageError } from './command.ts'
import { openDatabase } from './open-database.ts'

/** Prints a bearer token for a demonstration account with the wanted role. */
export async function run(call: Call): Promise<void> {
  const role = call.text('role')
  if (role === undefined) throw new UsageError('"rondom token" needs --role ROLE; see "rondom token --help".')
  const config = loadConfig(processEnvironment(), call.flags)
  if (!config.demo) {
    throw new StartFailure({
      what: 'No token is given',
      why: 'this is a production configuration (NODE_ENV=production)',
      mend: 'let the identity provider issue one',
    })
  }
  const postgres = await openDatabase(call, config, { attach: true })
  const { issueToken } = await import('../demo/token.ts')
  console.log(await issueToken({ config, postgres, role }))
}
