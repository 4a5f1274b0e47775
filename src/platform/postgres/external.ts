import type pg from 'pg'
import type { DatabaseConfig } from '../config.ts'
import { errorCode, errorText, StartFailure } from '../failure.ts'
import type { OpenedPostgres } from './embedded.ts'
import { appRole, ensureExtensions, extensions } from './provision.ts'
import { withSession } from './session.ts'

const oldestVersion = 16

/** Checks the server behind DATABASE_URL and prepares the role of the application; starts and stops nothing. */
export async function openExternal(config: DatabaseConfig, databaseUrl: string): Promise<OpenedPostgres> {
  const place = placeOf(databaseUrl)
  const serverVersion = await reach(databaseUrl, 'DATABASE_URL', async (client) => {
    const version = await checkServer(client, place, config.unsafeDurability)
    await prepareRole(client, config.appDatabaseUrl)
    await prepareExtensions(client)
    return version
  })
  if (config.appDatabaseUrl !== undefined) await checkApplicationLogin(config.appDatabaseUrl)
  return {
    ownerUrl: databaseUrl,
    appUrl: config.appDatabaseUrl ?? withRole(databaseUrl, appRole),
    embedded: false,
    serverVersion,
    stop: async () => undefined,
  }
}

/** The same address, with every session working as `role`. */
export function withRole(databaseUrl: string, role: string): string {
  const url = new URL(databaseUrl)
  const before = url.searchParams.get('options')
  url.searchParams.set('options', `${before === null ? '' : `${before} `}-c role=${role}`)
  // libpq reads a plus sign as a plus sign.
  url.search = url.search.replaceAll('+', '%20')
  return url.href
}

/** Host, port and database of an address, without the login. */
function placeOf(databaseUrl: string): string {
  const url = new URL(databaseUrl)
  return `${url.host}${url.pathname}`
}

async function reach<T>(url: string, key: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  try {
    return await withSession(url, work)
  } catch (error) {
    if (error instanceof StartFailure) throw error
    throw new StartFailure(
      {
        what: `Rondom cannot use the database at ${placeOf(url)}`,
        why: connectionReason(error),
        mend: `correct ${key}, or unset it to use the built-in database`,
      },
      { cause: error },
    )
  }
}

function connectionReason(error: unknown): string {
  switch (errorCode(error)) {
    case 'ECONNREFUSED':
      return 'nothing answers at that address'
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'the name of that machine is unknown'
    case '28P01':
    case '28000':
      return 'the server does not accept the user name or password'
    case '3D000':
      return 'the server has no database of that name'
    default:
      return errorText(error)
  }
}

async function checkServer(client: pg.Client, place: string, unsafe: boolean): Promise<number> {
  const settings = await client.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings
     where name in ('server_version_num', 'fsync', 'full_page_writes', 'synchronous_commit')`,
  )
  const values = new Map(settings.rows.map((row) => [row.name, row.setting]))
  const version = Number(values.get('server_version_num'))
  const what = `Rondom cannot use the database at ${place}`
  if (!(version >= oldestVersion * 10_000)) {
    throw new StartFailure({
      what,
      why: `it runs PostgreSQL ${Math.floor(version / 10_000)} and ${oldestVersion} or later is needed`,
      mend: 'upgrade that server or choose another one',
    })
  }
  const unsafeSettings = ['fsync', 'full_page_writes', 'synchronous_commit'].filter(
    (name) => values.get(name) === 'off',
  )
  if (unsafeSettings.length > 0 && !unsafe) {
    throw new StartFailure({
      what,
      why: `${unsafeSettings.join(', ')} ${unsafeSettings.length === 1 ? 'is' : 'are'} off, so a power cut would lose work that people believe is saved`,
      mend: 'turn this on at that server (or give --unsafe-durability for a throw-away test database)',
    })
  }
  return version
}

async function prepareRole(client: pg.Client, appDatabaseUrl: string | undefined): Promise<void> {
  const login =
    appDatabaseUrl === undefined ? undefined : decodeURIComponent(new URL(appDatabaseUrl).username)
  const statements = [`create role ${appRole} nologin`, `grant ${appRole} to current_user`]
  try {
    const found = await client.query<{ exists: boolean; member: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as exists,
         exists (select from pg_roles where rolname = $1 and pg_has_role(oid, 'SET')) as member`,
      [appRole],
    )
    const [row] = found.rows
    if (row?.exists !== true) await client.query(`create role ${appRole} nologin`)
    if (row?.member !== true) await client.query(`grant ${appRole} to current_user`)
    if (login !== undefined && login !== appRole) await grantTo(client, login)
  } catch (error) {
    throw new StartFailure(
      {
        what: `The role ${appRole}, as which the application works, cannot be prepared`,
        why: errorText(error),
        mend: `let an administrator of that server run once: ${statements.join('; ')}`,
      },
      { cause: error },
    )
  }
}

async function grantTo(client: pg.Client, login: string): Promise<void> {
  const found = await client.query(
    `select from pg_roles where rolname = $1 and pg_has_role(oid, $2, 'USAGE')`,
    [login, appRole],
  )
  if (found.rows.length === 0) await client.query(`grant ${appRole} to ${client.escapeIdentifier(login)}`)
}

async function prepareExtensions(client: pg.Client): Promise<void> {
  try {
    await ensureExtensions(client)
  } catch (error) {
    throw new StartFailure(
      {
        what: 'The database lacks extensions that Rondom needs',
        why: errorText(error),
        mend: `let an administrator run in it: ${extensions.map((name) => `create extension ${name}`).join('; ')}`,
      },
      { cause: error },
    )
  }
}

/** An application that owns its tables, or passes row security, would not be held to its own access rules. */
async function checkApplicationLogin(url: string): Promise<void> {
  await reach(url, 'DATABASE_APP_URL', async (client) => {
    const found = await client.query<{ exempt: boolean }>(
      `select rolsuper or rolbypassrls or pg_has_role(current_user, d.datdba, 'USAGE') as exempt
       from pg_roles, pg_database d where rolname = current_user and d.datname = current_database()`,
    )
    if (found.rows[0]?.exempt !== true) return
    throw new StartFailure({
      what: 'Rondom refuses the login in DATABASE_APP_URL',
      why: 'it is a superuser, an owner, or exempt from row security, so the access rules would not bind it',
      mend: `give the login of an ordinary role that is a member of ${appRole}`,
    })
  })
}
