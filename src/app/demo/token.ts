import type { Actor } from '#platform/access/policy.ts'
import type { Config } from '#platform/config.ts'
import { StartFailure } from '#platform/failure.ts'
import type { OpenedPostgres } from '#platform/postgres/index.ts'
import { openServices } from '../application.ts'
import { createDirectory } from '../directory.ts'
import { demoAccounts } from './accounts.ts'

/** A bearer token of a day for the first demo account with a role. */
export async function issueToken(options: {
  config: Config
  postgres: OpenedPostgres
  role: string
}): Promise<string> {
  const services = await openServices({ ...options, log: () => undefined })
  try {
    const { db, clock, secrets, tenantId } = services
    const accounts = await demoAccounts(db, tenantId, secrets)
    const account = accounts.find(({ role }) => role === options.role)
    if (!account) {
      throw new StartFailure({
        what: `No token is given for role ${options.role}`,
        why: `the demo has no such account; it has ${[...new Set(accounts.map(({ role }) => role))].join(', ')}`,
        mend: 'choose one of these, or seed the demo first',
      })
    }
    const directory = createDirectory(db, clock, secrets, () => tenantId)
    const actor: Actor | undefined = account.bsn
      ? await directory.findResident(account.bsn)
      : await directory.findWorker(account.id)
    if (!actor) throw new Error(`account ${account.id} has no actor`)
    return await services.sessions.start(actor, { kind: 'token', acr: 'demo', minutes: 24 * 60 })
  } finally {
    await services.db.close()
  }
}
