import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { databaseConfig, temporaryFolder } from '../../test-support/postgres-folder.ts'
import { StartFailure } from '../failure.ts'
import { superuserUrl } from './embedded.ts'
import { freePort, type OpenedPostgres, openPostgres } from './index.ts'
import { queryOnce } from './session.ts'

const folder = temporaryFolder()
const dataDir = join(folder.path, 'data')
const oldBinaries = '/usr/lib/postgresql/15/bin'
let server: OpenedPostgres
let url: string

before(async () => {
  server = await openPostgres(databaseConfig(dataDir), ignore)
  const admin = superuserUrl(dataDir) ?? ''
  await queryOnce(admin, 'drop database rondom')
  await queryOnce(admin, 'drop role rondom_app')
  await queryOnce(admin, `create role chief login createrole password 'a b+c'`)
  await queryOnce(admin, 'create database elsewhere owner chief')
  const address = new URL(admin)
  address.username = 'chief'
  address.password = 'a b+c'
  address.pathname = '/elsewhere'
  url = address.href
})

after(async () => {
  await server?.stop()
  folder.remove()
})

test('the application works without ownership behind a single DATABASE_URL', async () => {
  for (let time = 0; time < 2; time += 1) {
    const opened = await open({ DATABASE_URL: url })
    assert.equal(opened.embedded, false)
    const [row] = await queryOnce(opened.appUrl, 'select current_user as who')
    assert.equal(row?.who, 'rondom_app')
    await assert.rejects(queryOnce(opened.appUrl, 'create table mine (id int)'), /permission denied/)
  }
})

test('a login of its own for the application gets the role, and an owner is refused', async () => {
  await queryOnce(superuserUrl(dataDir) ?? '', `create role worker login password 'w'`)
  const app = new URL(url)
  app.username = 'worker'
  app.password = 'w'
  const opened = await open({ DATABASE_URL: url, DATABASE_APP_URL: app.href })
  const [row] = await queryOnce(opened.appUrl, `select pg_has_role('rondom_app', 'USAGE') as member`)
  assert.equal(row?.member, true)
  await refused({ DATABASE_URL: url, DATABASE_APP_URL: url }, /refuses the login in DATABASE_APP_URL/)
})

test('an address where nothing answers, a wrong password and an unknown database are each named', async () => {
  const silent = new URL(url)
  silent.port = String(await freePort())
  await refused({ DATABASE_URL: silent.href }, /nothing answers/)
  const wrong = new URL(url)
  wrong.password = 'wrong'
  await refused({ DATABASE_URL: wrong.href }, /user name or password/)
  const unknown = new URL(url)
  unknown.pathname = '/nowhere'
  await refused({ DATABASE_URL: unknown.href }, /no database of that name/)
})

test('a server that may lose acknowledged work is refused unless it is a throw-away one', async () => {
  const admin = superuserUrl(dataDir) ?? ''
  await queryOnce(admin, `alter role chief set synchronous_commit = off`)
  await refused({ DATABASE_URL: url }, /synchronous_commit is off/)
  await open({ DATABASE_URL: url, RONDOM_UNSAFE_DURABILITY: '1' })
  await queryOnce(admin, 'alter role chief reset synchronous_commit')
})

test('a server before version 16 is refused', {
  skip: !existsSync(oldBinaries) && 'no PostgreSQL 15',
}, async () => {
  const old = join(folder.path, 'old')
  mkdirSync(old)
  const port = await freePort()
  const as = process.getuid?.() === 0 ? ['--user', '--map-user=1000', '--map-group=1000'] : ['--user']
  execFileSync('unshare', [
    ...as,
    `${oldBinaries}/initdb`,
    '-D',
    old,
    '-U',
    'chief',
    '-A',
    'trust',
    '--no-sync',
  ])
  const args = [...as, `${oldBinaries}/postgres`, '-D', old, '-p', String(port), '-k', '']
  const child = spawn('unshare', args, { stdio: 'ignore' })
  try {
    const address = `postgresql://chief@127.0.0.1:${port}/postgres`
    for (let time = 0; time < 100; time += 1) {
      const answers = await queryOnce(address, 'select 1').then(
        () => true,
        () => false,
      )
      if (answers) break
      await sleep(50)
    }
    await refused({ DATABASE_URL: address }, /runs PostgreSQL 15 and 16 or later is needed/)
  } finally {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGINT')
    await gone
  }
})

function open(env: Record<string, string>): Promise<OpenedPostgres> {
  return openPostgres(databaseConfig(dataDir, env), ignore)
}

function ignore(): void {}

async function refused(env: Record<string, string>, message: RegExp): Promise<void> {
  await assert.rejects(open(env), (error) => {
    assert.ok(error instanceof StartFailure, String(error))
    assert.match(error.message, message)
    assert.doesNotMatch(error.message, /a b\+c|a%20b/)
    return true
  })
}
