import pg from 'pg'
import { loadDatabaseConfig } from '#platform/config.ts'
import { migrate } from '#platform/db/migrate.ts'
import { StartFailure } from '#platform/failure.ts'
import { openPostgres } from '#platform/postgres/index.ts'

/** Where tests find their database server: logins without the name of a database. */
export interface ClusterAddress {
  readonly ownerUrl: string
  readonly appUrl: string
}

export interface TestCluster extends ClusterAddress {
  stop(): Promise<void>
}

/** Environment variable with a ClusterAddress as JSON: the server that `npm test` started for all its processes. */
export const clusterVariable = 'RONDOM_TEST_CLUSTER'
export const templateName = 'rondom_template'

/** Prefix of the databases that test files clone; what carries it may always be dropped. */
export const clonePrefix = 'rondom_test_'

/**
 * Starts a database server without durability on `folder` and brings its template to the newest migration. DATABASE_URL
 * has no influence: tests never touch a server that somebody else uses.
 */
export async function startCluster(folder: string): Promise<TestCluster> {
  const config = loadDatabaseConfig({}, { data: folder, unsafeDurability: true })
  const opened = await openPostgres(config, () => undefined)
  try {
    await prepareTemplate(opened.ownerUrl)
  } catch (error) {
    await opened.stop()
    throw error
  }
  return { ownerUrl: opened.ownerUrl, appUrl: opened.appUrl, stop: () => opened.stop() }
}

/** The first of the folders `base`-1, `base`-2 … that no other test process uses at this moment. */
export async function startFreeCluster(base: string): Promise<TestCluster> {
  for (let number = 1; ; number += 1) {
    try {
      return await startCluster(`${base}-${number}`)
    } catch (error) {
      if (!(error instanceof StartFailure) || number === 16) throw error
    }
  }
}

async function prepareTemplate(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where datname like $1',
      [`${clonePrefix.replaceAll('_', '\\_')}%`],
    )
    for (const { datname } of rows) await dropDatabase(client, datname)
    if (!(await exists(client))) await client.query(`create database ${templateName}`)
  })
  try {
    await migrate(databaseUrl(ownerUrl, templateName))
  } catch {
    // A template of an earlier run, whose migrations have been rewritten since: begin anew, and let that failure speak.
    await asOwner(ownerUrl, async (client) => {
      await dropDatabase(client, templateName)
      await client.query(`create database ${templateName}`)
    })
    await migrate(databaseUrl(ownerUrl, templateName))
  }
}

async function exists(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query('select from pg_database where datname = $1', [templateName])
  return rows.length > 0
}

/** One connection of the owner of the databases, to the server's own database, from which others can be made. */
export async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Removes a database with the sessions that are still on it. Not `with (force)`: that is refused to an owner who is no
 * superuser when autovacuum happens to work there, while an ordinary drop asks autovacuum to stop and waits for it.
 */
export async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usesysid is not null',
    [name],
  )
  await client.query(`drop database if exists ${name}`)
}

/** The same login on another database. */
export function databaseUrl(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
