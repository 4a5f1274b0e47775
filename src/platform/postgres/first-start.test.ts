import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { databaseConfig, temporaryFolder } from '../../test-support/postgres-folder.ts'
import { StartFailure } from '../failure.ts'
import { type OpenedPostgres, openPostgres } from './index.ts'
import { queryOnce } from './session.ts'

const folder = temporaryFolder()
const dataDir = join(folder.path, 'data')
let opened: OpenedPostgres

before(async () => {
  // What an interrupted first start leaves behind.
  mkdirSync(join(dataDir, 'postgres.tmp-1'), { recursive: true, mode: 0o700 })
  writeFileSync(join(dataDir, 'postgres-password'), 'left by an interrupted start\n')
  writeFileSync(join(dataDir, 'rondom.lock'), '{"pid":1,"started":"long ago"}')
  opened = await openPostgres(databaseConfig(dataDir), () => undefined)
})

after(async () => {
  await opened?.stop()
  folder.remove()
})

test('the first start recovers from an interrupted one and keeps every secret private', () => {
  assert.equal(opened.embedded, true)
  assert.ok(opened.serverVersion >= 180000)
  assert.deepEqual(
    readdirSync(dataDir).filter((name) => name.includes('tmp')),
    [],
  )
  for (const name of readdirSync(dataDir).filter((name) => name.startsWith('postgres-password'))) {
    assert.equal(statSync(join(dataDir, name)).mode & 0o777, 0o600, name)
  }
  assert.equal(statSync(join(dataDir, 'postgres')).mode & 0o777, 0o700)
})

test('the database belongs to the owner and has the extensions', async () => {
  const [row] = await queryOnce(
    opened.ownerUrl,
    `select current_user as who, pg_get_userbyid(datdba) as owner, current_setting('fsync') as fsync,
       (select array_agg(extname::text order by extname) from pg_extension) as extensions
     from pg_database where datname = 'rondom'`,
  )
  assert.deepEqual(row, {
    who: 'rondom_owner',
    owner: 'rondom_owner',
    fsync: 'on',
    extensions: ['btree_gist', 'fuzzystrmatch', 'pg_trgm', 'plpgsql', 'unaccent'],
  })
})

test('the application owns nothing and may not make tables or evade row security', async () => {
  const [row] = await queryOnce(
    opened.appUrl,
    `select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as mighty,
       pg_has_role('rondom_owner', 'MEMBER') as owner from pg_roles where rolname = current_user`,
  )
  assert.deepEqual(row, { rolname: 'rondom_app', mighty: false, owner: false })
  await assert.rejects(queryOnce(opened.appUrl, 'create table mine (id int)'), /permission denied/)
})

test('a second start on the same data folder is refused with the process and what to do', async () => {
  await assert.rejects(
    openPostgres(databaseConfig(dataDir), () => undefined),
    (error) =>
      error instanceof StartFailure &&
      error.message.includes(String(process.pid)) &&
      /--data/.test(error.mend),
  )
})

test('a command can attach to the running database and leaves it running', async () => {
  const attached = await openPostgres(databaseConfig(dataDir), () => undefined, { attach: true })
  assert.equal(attached.ownerUrl, opened.ownerUrl)
  await attached.stop()
  assert.equal((await queryOnce(opened.ownerUrl, 'select 1 as one'))[0]?.one, 1)
})

test('stopping twice is harmless, frees the folder, and the next start uses the same port', async () => {
  const { ownerUrl } = opened
  await opened.stop()
  await opened.stop()
  assert.equal(existsSync(join(dataDir, 'rondom.lock')), false)
  assert.equal(existsSync(join(dataDir, 'postgres', 'postmaster.pid')), false)
  opened = await openPostgres(databaseConfig(dataDir), () => undefined)
  assert.equal(opened.ownerUrl, ownerUrl)
})
