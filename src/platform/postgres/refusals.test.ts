import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { databaseConfig, temporaryFolder } from '../../test-support/postgres-folder.ts'
import { StartFailure } from '../failure.ts'
import { openEmbedded } from './embedded.ts'
import { freePort, openPostgres, refuseTakenPort } from './index.ts'
import { rotateLog } from './log-file.ts'
import { queryOnce } from './session.ts'

const root = process.getuid?.() === 0
const folder = temporaryFolder()
after(folder.remove)

test('a folder made by another major version is refused', async () => {
  const dataDir = join(folder.path, 'old')
  mkdirSync(join(dataDir, 'postgres'), { recursive: true })
  writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '15\n')
  await refused(openPostgres(databaseConfig(dataDir), ignore), /made by PostgreSQL 15/)
})

test('a file in the place of the data folder is refused', async () => {
  const dataDir = join(folder.path, 'file')
  writeFileSync(dataDir, '')
  await refused(openPostgres(databaseConfig(dataDir), ignore), /a file stands in its place/)
})

test('a full disk is refused before anything is made', {
  skip: !root && 'only root can mount',
}, async (t) => {
  const disk = join(folder.path, 'disk')
  mkdirSync(disk)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', disk]).status !== 0)
    return t.skip('no mount')
  try {
    await refused(openPostgres(databaseConfig(join(disk, 'data')), ignore), /no room/)
  } finally {
    spawnSync('umount', [disk])
  }
})

test('a missing password file is refused, and so is a wrong one', async () => {
  const dataDir = join(folder.path, 'password')
  const opened = await openPostgres(databaseConfig(dataDir), ignore)
  await opened.stop()
  rmSync(join(dataDir, 'postgres-password'))
  await refused(openPostgres(databaseConfig(dataDir), ignore), /postgres-password/)
  writeFileSync(join(dataDir, 'postgres-password'), 'guess', { mode: 0o600 })
  await refused(openPostgres(databaseConfig(dataDir), ignore), /does not accept the password/)
  assert.equal(statSync(join(dataDir, 'postgres', 'postmaster.pid'), { throwIfNoEntry: false }), undefined)
})

test('a copy of a data folder starts beside the original, on another port', async () => {
  const dataDir = join(folder.path, 'original')
  const copy = join(folder.path, 'copy')
  await (await openPostgres(databaseConfig(dataDir), ignore)).stop()
  cpSync(dataDir, copy, { recursive: true })
  const first = await openPostgres(databaseConfig(dataDir), ignore)
  try {
    const second = await openPostgres(databaseConfig(copy), ignore)
    try {
      await queryOnce(first.ownerUrl, 'create table only_here (id int)')
      await assert.rejects(queryOnce(second.ownerUrl, 'select from only_here'), /does not exist/)
    } finally {
      await second.stop()
    }
  } finally {
    await first.stop()
  }
})

test('a port that a stranger took meanwhile is exchanged', async () => {
  const dataDir = join(folder.path, 'original')
  const other = await openPostgres(databaseConfig(join(folder.path, 'other')), ignore)
  try {
    writeFileSync(join(dataDir, 'postgres-port'), new URL(other.ownerUrl).port)
    const opened = await openPostgres(databaseConfig(dataDir), ignore)
    assert.notEqual(new URL(opened.ownerUrl).port, new URL(other.ownerUrl).port)
    await opened.stop()
  } finally {
    await other.stop()
  }
})

test('without user namespaces root runs the server as nobody', {
  skip: !root && 'only for root',
}, async () => {
  const dataDir = join('/tmp', `rondom-test-nobody-${process.pid}`)
  try {
    const opened = await openEmbedded(databaseConfig(dataDir), ignore, 'nobody')
    assert.equal((await queryOnce(opened.ownerUrl, 'select 1 as one'))[0]?.one, 1)
    assert.equal(statSync(join(dataDir, 'postgres')).uid, 65534)
    await opened.stop()
    const again = await openEmbedded(databaseConfig(dataDir), ignore)
    await again.stop()
    assert.equal(statSync(join(dataDir, 'postgres', 'base')).uid, 0)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
  await refused(openEmbedded(databaseConfig(join(folder.path, 'x')), ignore, 'nobody'), /ordinary user/)
})

test('a taken port is named', async () => {
  await refuseTakenPort('127.0.0.1', await freePort())
  const { createServer } = await import('node:net')
  const server = createServer()
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  await refused(refuseTakenPort('127.0.0.1', port), new RegExp(`port ${port} is taken`))
  server.close()
})

test('a log of more than the limit is moved aside', () => {
  const path = join(folder.path, 'some.log')
  writeFileSync(path, 'x'.repeat(100))
  rotateLog(path, 50)
  assert.equal(statSync(path).size, 0)
  assert.equal(statSync(`${path}.1`).size, 100)
})

function ignore(): void {}

async function refused(work: Promise<unknown>, message: RegExp): Promise<void> {
  await assert.rejects(work, (error) => {
    assert.ok(error instanceof StartFailure, String(error))
    assert.match(error.message, message)
    return true
  })
}
