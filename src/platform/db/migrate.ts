import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'

const folder = new URL('../../../db/migrations/', import.meta.url)
/** Any constant does, as long as all versions of the product use the same. */
const lockNumber = 4_210_117

/**
 * Brings the database to the newest version: forward only, in order, each in its own transaction, under an advisory
 * lock so that two starters wait for each other. Connects as the owner of the tables.
 * @returns how many migrations were applied
 * @throws when a migration that was applied before has been changed since
 */
export async function migrate(
  ownerUrl: string,
  log: (line: string) => void = () => undefined,
): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    await ensureRole(client)
    await client.query(
      'create table if not exists migration (name text primary key, hash text not null, applied_at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from migration')
    const applied = new Map(rows.map((row) => [row.name, row.hash]))
    let count = 0
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()) {
      const text = await readFile(new URL(name, folder), 'utf8')
      const hash = createHash('sha256').update(text).digest('hex')
      const known = applied.get(name)
      if (known === hash) continue
      if (known !== undefined)
        throw new Error(`migration ${name} was changed after it had been applied; write a new one instead`)
      await client.query('begin')
      await client.query('insert into migration (name, hash) values ($1, $2)', [name, hash])
      await client.query(text)
      await client.query('commit')
      log(`migration ${name}`)
      count++
    }
    await runMigrations({ connectionString: ownerUrl, schema: 'graphile_worker' })
    return count
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    await client.end()
  }
}

/** The role the application works under: it owns nothing and row-level security holds for it. */
async function ensureRole(client: pg.Client): Promise<void> {
  await client.query(`do $$ begin
    if not exists (select from pg_roles where rolname = 'rondom_app') then create role rondom_app nologin nobypassrls; end if;
  exception when duplicate_object then null; end $$`)
  await client.query('grant usage on schema public to rondom_app')
}
