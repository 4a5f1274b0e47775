import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Env, EnvReader } from './env-reader.ts'
import { ensureDataFolder, randomSecret, readOrCreatePrivate } from './private-file.ts'

/** The folder that holds package.json. */
export const projectRoot: string = fileURLToPath(new URL('../../', import.meta.url))

export interface Flags {
  readonly port?: string
  readonly data?: string
  readonly noDemo?: boolean
  readonly unsafeDurability?: boolean
}

/** What the commands that only touch the database need. */
export interface DatabaseConfig {
  readonly production: boolean
  readonly host: string
  /** 0 = any free port. */
  readonly port: number
  readonly dataDir: string
  /** Login of the owner of the database, used for migrations; absent = the embedded database. */
  readonly databaseUrl?: string
  /** Login of the role without ownership, with which the application works. */
  readonly appDatabaseUrl?: string
  /** fsync and its kin off: only for databases that are thrown away after a test. */
  readonly unsafeDurability: boolean
  readonly version: string
}

export interface OidcConfig {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret?: string
  readonly acr?: string
  /** Claim that identifies a worker. */
  readonly workerClaim: string
  /** Claim that holds the BSN of a resident. */
  readonly residentBsnClaim: string
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export interface Config extends DatabaseConfig {
  /** The address under which people reach Rondom, without trailing slash. */
  readonly publicUrl?: string
  readonly demo: boolean
  /** 32 bytes from which session and other keys are derived. */
  readonly secretKey: Buffer
  readonly oidc?: OidcConfig
  readonly logLevel: LogLevel
}

/**
 * Reads the whole configuration once. Throws one StartFailure that lists every bad or missing key. Outside production a
 * missing RONDOM_SECRET is generated into the data folder.
 */
export function loadConfig(env: Env, flags: Flags): Config {
  const reader = new EnvReader(env)
  const database = readDatabase(reader, flags)
  const demo = !database.production && flags.noDemo !== true
  const publicUrl = reader.url('RONDOM_URL', ['http:', 'https:'])?.replace(/\/+$/, '')
  const oidc = readOidc(reader, database.production)
  const logLevel = reader.choice('LOG_LEVEL', logLevels) ?? (demo ? 'warn' : 'info')
  const givenSecret = readSecret(reader, database.production)
  reader.finish()
  return {
    ...database,
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(oidc === undefined ? {} : { oidc }),
    demo,
    logLevel,
    secretKey: givenSecret ?? generatedSecret(database.dataDir),
  }
}

/** The part of the configuration that backup, restore and migrate need; writes nothing. */
export function loadDatabaseConfig(env: Env, flags: Flags): DatabaseConfig {
  const reader = new EnvReader(env)
  const database = readDatabase(reader, flags)
  reader.finish()
  return database
}

/** The environment of this process; the only place that reads it. */
export function processEnvironment(): Env {
  return process.env
}

function readDatabase(reader: EnvReader, flags: Flags): DatabaseConfig {
  const production = reader.text('NODE_ENV') === 'production'
  const databaseUrl = reader.url('DATABASE_URL', ['postgres:', 'postgresql:'])
  const appDatabaseUrl = reader.url('DATABASE_APP_URL', ['postgres:', 'postgresql:'])
  if (appDatabaseUrl !== undefined && databaseUrl === undefined) {
    reader.fault('DATABASE_APP_URL needs DATABASE_URL, the login of the owner, beside it')
  }
  const unsafeDurability = flags.unsafeDurability === true || reader.flag('RONDOM_UNSAFE_DURABILITY')
  if (unsafeDurability && production) {
    reader.fault('RONDOM_UNSAFE_DURABILITY (--unsafe-durability) is refused in production')
  }
  return {
    production,
    host: reader.text('RONDOM_HOST') ?? '127.0.0.1',
    port: flags.port === undefined ? (reader.port('PORT') ?? 3000) : reader.portText('--port', flags.port),
    dataDir: resolve(flags.data ?? reader.text('RONDOM_DATA') ?? join(projectRoot, '.data')),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(appDatabaseUrl === undefined ? {} : { appDatabaseUrl }),
    unsafeDurability,
    version: readVersion(),
  }
}

function readOidc(reader: EnvReader, production: boolean): OidcConfig | undefined {
  const issuer = reader.url('RONDOM_OIDC_ISSUER', production ? ['https:'] : ['http:', 'https:'])
  const clientId = reader.text('RONDOM_OIDC_CLIENT_ID')
  const clientSecret = reader.text('RONDOM_OIDC_CLIENT_SECRET')
  const acr = reader.text('RONDOM_OIDC_ACR')
  const wanted = production || reader.has('RONDOM_OIDC_ISSUER') || clientId !== undefined
  if (wanted && !reader.has('RONDOM_OIDC_ISSUER')) {
    reader.fault('RONDOM_OIDC_ISSUER is missing: the address of the identity provider')
  }
  if (wanted && clientId === undefined) {
    reader.fault('RONDOM_OIDC_CLIENT_ID is missing: the name of Rondom at the identity provider')
  }
  if (issuer === undefined || clientId === undefined) return undefined
  return {
    issuer,
    clientId,
    ...(clientSecret === undefined ? {} : { clientSecret }),
    ...(acr === undefined ? {} : { acr }),
    workerClaim: reader.text('RONDOM_OIDC_WORKER_CLAIM') ?? 'sub',
    residentBsnClaim: reader.text('RONDOM_OIDC_RESIDENT_BSN_CLAIM') ?? 'bsn',
  }
}

function readSecret(reader: EnvReader, production: boolean): Buffer | undefined {
  const text = reader.text('RONDOM_SECRET')
  if (text === undefined) {
    if (production) {
      reader.fault('RONDOM_SECRET is missing: 32 random bytes as base64 (make one: openssl rand -base64 32)')
    }
    return undefined
  }
  const bytes = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64')
  if (bytes.length === 32) return bytes
  reader.fault('RONDOM_SECRET must be exactly 32 bytes, as base64 or hexadecimal')
  return undefined
}

function generatedSecret(dataDir: string): Buffer {
  ensureDataFolder(dataDir)
  return Buffer.from(readOrCreatePrivate(join(dataDir, 'secret'), randomSecret).text, 'hex')
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return '0.0.0'
  return String(manifest.version)
}
