import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { type DemoProvider, startDemoProvider } from '#platform/auth/demo-provider.ts'
import { type RelyingParty, SignIn } from '#platform/auth/oidc.ts'
import { Sessions } from '#platform/auth/session.ts'
import { ShiftableClock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { type Database, inTransaction, openDatabase } from '#platform/db/database.ts'
import { createHttpServer } from '#platform/http/server.ts'
import { startJobs } from '#platform/jobs/runner.ts'
import { createLogger } from '#platform/log.ts'
import type { OpenedPostgres } from '#platform/postgres/index.ts'
import { createSecrets } from '#platform/secrets.ts'
import type { Services } from '#platform/services.ts'
import type { TenantId } from '#shared/ids.ts'
import { foundCriteria } from '#slices/criteria'
import { foundFrontDoor } from '#slices/intake'
import { foundRoutes } from '#slices/routes'
import { loadWebAssets } from './assets.ts'
import { demoAccounts, renderAccounts } from './demo/accounts.ts'
import { createDirectory } from './directory.ts'
import { registerEdge } from './edge.ts'
import { loadShift } from './load-shift.ts'
import { eventTypes, pages, policy, refusals, routes, subscribers } from './slices.ts'
import { systemTasks } from './tasks.ts'

export interface Application {
  readonly address: string
  readonly accounts: readonly { readonly name: string; readonly role: string }[]
  readonly services: Services
  stop(): Promise<void>
}

export interface ApplicationOptions {
  readonly config: Config
  readonly postgres: Pick<OpenedPostgres, 'ownerUrl' | 'appUrl'>
  readonly log: (line: string) => void
  /** When the lists began that a municipality starts with; now, unless a history is played. */
  readonly founded?: Date
}

/** The machinery without a network: the simulator and the command line use it as the server does. */
export async function openServices(
  options: ApplicationOptions,
): Promise<Services & { tenantId: TenantId; municipality: string }> {
  const { config, postgres } = options
  const db = openDatabase(postgres.appUrl)
  const clock = new ShiftableClock()
  const secrets = createSecrets(config.secretKey)
  const { tenantId, municipality } = await findTenant(db)
  await loadShift(db, clock)
  await inTransaction(db, { tenantId, actorId: null, now: clock.now(), system: true }, async (trx) => {
    await foundFrontDoor(trx, tenantId, options.founded ?? clock.now())
    await foundCriteria(trx, tenantId, options.founded ?? clock.now())
    await foundRoutes(trx, tenantId, options.founded ?? clock.now())
  })
  const directory = createDirectory(db, clock, secrets, () => tenantId)
  const secure = config.publicUrl?.startsWith('https:') ?? false
  return {
    config,
    db,
    clock,
    secrets,
    policy,
    eventTypes,
    refusals,
    subscribers: subscriberNames(),
    sessions: new Sessions(db, directory, secure),
    log: createLogger(config.logLevel),
    publicUrl: () => config.publicUrl ?? `http://${config.host}:${config.port}`,
    tenantId,
    municipality,
  }
}

function subscriberNames(): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const { name, on } of subscribers)
    for (const type of on) names.set(type, [...(names.get(type) ?? []), name])
  return names
}

/** One installation starts with one municipality; more are added by the application manager. */
async function findTenant(db: Database): Promise<{ tenantId: TenantId; municipality: string }> {
  const row = await db.kysely
    .selectFrom('municipality')
    .select(['tenant_id', 'name'])
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst()
  if (row) return { tenantId: row.tenant_id as TenantId, municipality: row.name }
  const tenant_id = randomUUID()
  await db.kysely
    .insertInto('municipality')
    .values({ tenant_id, code: '0000', name: 'Gemeente', theme: 'rondveld' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return { tenantId: tenant_id as TenantId, municipality: 'Gemeente' }
}

/** "Gemeente Rondveld" is "Rondveld" beside the mark. */
function shortName(municipality: string): string {
  return municipality.replace(/^Gemeente (?=.)/, '')
}

/** Starts everything that answers on the network and everything that works in the background. */
export async function startApplication(options: ApplicationOptions): Promise<Application> {
  const { config, postgres } = options
  const base = await openServices(options)
  const address: { value: string } = { value: '' }
  const services: Services = { ...base, publicUrl: () => config.publicUrl ?? address.value }
  const assets = await loadWebAssets('rondveld', shortName(base.municipality))
  const directory = createDirectory(services.db, services.clock, services.secrets, () => base.tenantId)
  const accounts = config.demo ? await demoAccounts(services.db, base.tenantId, services.secrets) : []
  let provider: DemoProvider | undefined
  let signIn: SignIn | undefined
  const nobody = { kind: 'anyone', id: null, tenantId: base.tenantId, role: 'anyone', name: '' } as const

  const server = await createHttpServer({
    services,
    routes,
    pages,
    renderPage: assets.renderPage,
    authenticator: {
      nobody,
      async authenticate(request) {
        const token = services.sessions.tokenOf(request)
        if (token === undefined) return undefined
        const state = await services.sessions.find(token, request.headers['x-rondom-passive'] === '1')
        if (state?.locked) return { ...nobody, role: 'locked' }
        return state?.actor
      },
    },
  })
  await registerEdge(server, { services, assets, signIn: () => signIn, nobody })
  await server.listen({ host: config.host, port: config.port })
  address.value = `http://${config.host}:${(server.server.address() as AddressInfo).port}`

  if (config.demo) {
    provider = await startDemoProvider({
      host: config.host,
      port: 0,
      applicationUrl: () => address.value,
      accounts: () => demoAccounts(services.db, base.tenantId, services.secrets),
      renderAccounts,
    })
    const { issuer, parties } = provider
    signIn = new SignIn(
      { issuer, parties, publicUrl: address.value, allowInsecure: true },
      services.db,
      directory,
    )
  } else if (config.oidc) {
    const setup = { issuer: config.oidc.issuer, parties: configuredParties(config), allowInsecure: false }
    signIn = new SignIn({ ...setup, publicUrl: config.publicUrl ?? address.value }, services.db, directory)
  }
  const jobs = await startJobs(postgres.ownerUrl, services, subscribers, systemTasks)
  const sweep = setInterval(() => void services.sessions.sweep().catch(() => undefined), 600_000)
  sweep.unref()
  let stopping: Promise<void> | undefined
  return {
    address: address.value,
    accounts,
    services,
    stop() {
      stopping ??= (async () => {
        clearInterval(sweep)
        await server.close()
        await provider?.close()
        await jobs.stop().catch(() => undefined)
        await services.db.close()
      })()
      return stopping
    },
  }
}

/** Workers and residents sign in at the same broker with the same client unless the broker knows better. */
function configuredParties({ oidc }: Config): RelyingParty[] {
  if (!oidc) return []
  const secret = oidc.clientSecret ? { clientSecret: oidc.clientSecret } : {}
  const acr = oidc.acr ?? 'http://eidas.europa.eu/LoA/substantial'
  return [
    { name: 'medewerker', clientId: oidc.clientId, acr, claim: oidc.workerClaim, ...secret },
    { name: 'inwoner', clientId: oidc.clientId, acr, claim: oidc.residentBsnClaim, ...secret },
  ]
}
