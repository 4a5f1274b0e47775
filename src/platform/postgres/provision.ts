import { join } from 'node:path'
import type pg from 'pg'
import { randomSecret, readOrCreatePrivate } from '../private-file.ts'
import { loopbackUrl, withSession } from './session.ts'

export const databaseName = 'rondom'
export const ownerRole = 'rondom_owner'
export const appRole = 'rondom_app'
export const extensions = ['pg_trgm', 'unaccent', 'btree_gist', 'fuzzystrmatch'] as const

export interface Logins {
  readonly ownerUrl: string
  readonly appUrl: string
}

/** The addresses of both roles on a server that was provisioned before, or will be next. */
export function logins(dataDir: string, port: number): Logins {
  return {
    ownerUrl: loopbackUrl(ownerRole, rolePassword(dataDir, ownerRole).text, port, databaseName),
    appUrl: loopbackUrl(appRole, rolePassword(dataDir, appRole).text, port, databaseName),
  }
}

/**
 * Makes what is missing of roles, database and extensions; may be repeated. On a throw-away server the owner may also
 * create databases, so that tests can clone one per file.
 */
export async function provision(
  dataDir: string,
  port: number,
  superPassword: string,
  throwAway: boolean,
): Promise<Logins> {
  const url = (database: string) => loopbackUrl('postgres', superPassword, port, database)
  const present = await withSession(url('postgres'), async (client) => {
    await ensureRole(client, dataDir, ownerRole, throwAway ? 'createdb' : 'nocreatedb')
    await ensureRole(client, dataDir, appRole, 'nocreatedb')
    await client.query(`grant ${appRole} to ${ownerRole}`)
    const found = await client.query('select from pg_database where datname = $1', [databaseName])
    return found.rows.length > 0
  })
  if (!present) {
    await withSession(url('template1'), ensureExtensions)
    await withSession(url('postgres'), (client) =>
      client.query(`create database ${databaseName} owner ${ownerRole}`),
    )
  }
  await withSession(url(databaseName), ensureExtensions)
  return logins(dataDir, port)
}

/** Creates the extensions that the database lacks; throws when the login may not. */
export async function ensureExtensions(client: pg.Client): Promise<void> {
  const present = await client.query<{ extname: string }>('select extname from pg_extension')
  const names = new Set(present.rows.map((row) => row.extname))
  for (const extension of extensions) {
    if (!names.has(extension)) await client.query(`create extension if not exists ${extension}`)
  }
}

async function ensureRole(client: pg.Client, dataDir: string, role: string, right: string): Promise<void> {
  const password = rolePassword(dataDir, role)
  const found = await client.query<{ createdb: boolean }>(
    'select rolcreatedb as createdb from pg_roles where rolname = $1',
    [role],
  )
  const literal = client.escapeLiteral(password.text)
  const rights = `login nosuperuser nobypassrls nocreaterole ${right}`
  const [row] = found.rows
  if (row === undefined) {
    await client.query(`create role ${role} ${rights} password ${literal}`)
  } else if (password.created || row.createdb !== (right === 'createdb')) {
    await client.query(`alter role ${role} ${rights} password ${literal}`)
  }
}

function rolePassword(dataDir: string, role: string): { text: string; created: boolean } {
  return readOrCreatePrivate(join(dataDir, `postgres-password-${role.replace('rondom_', '')}`), randomSecret)
}
