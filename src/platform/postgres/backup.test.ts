import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { databaseConfig, temporaryFolder } from '../../test-support/postgres-folder.ts'
import { StartFailure } from '../failure.ts'
import { backup, type OpenedPostgres, openPostgres, restore } from './index.ts'
import { queryOnce } from './session.ts'

const folder = temporaryFolder()
const dataDir = join(folder.path, 'data')
const file = join(folder.path, 'backup.tar.gz')
let opened: OpenedPostgres

before(async () => {
  opened = await openPostgres(databaseConfig(dataDir), ignore)
  await queryOnce(opened.ownerUrl, 'create table note (id int primary key, text text)')
  await queryOnce(
    opened.ownerUrl,
    `insert into note select n, repeat('x', 500) from generate_series(1, 20000) n`,
  )
  mkdirSync(join(dataDir, 'files'))
  writeFileSync(join(dataDir, 'files', 'letter.txt'), 'Geachte heer')
})

after(async () => {
  await opened?.stop()
  folder.remove()
})

test('a backup made under load holds all that was written before it, and starts elsewhere', async () => {
  let busy = true
  const load = (async () => {
    for (let id = 20_001; busy; id += 1) {
      await queryOnce(opened.ownerUrl, 'insert into note values ($1, $2)', [id, 'meanwhile'])
    }
  })()
  await backup(databaseConfig(dataDir), file, ignore)
  busy = false
  await load
  assert.equal(statSync(file).mode & 0o777, 0o600)
  assert.equal(existsSync(`${file}.tmp`), false)

  const elsewhere = join(folder.path, 'elsewhere', 'data')
  await restore(databaseConfig(elsewhere), file, ignore)
  assert.equal(readFileSync(join(elsewhere, 'files', 'letter.txt'), 'utf8'), 'Geachte heer')
  const restored = await openPostgres(databaseConfig(elsewhere), ignore)
  try {
    const [row] = await queryOnce(
      restored.ownerUrl,
      `select count(*) filter (where id <= 20000)::int as before, max(id) - count(*)::int as holes from note`,
    )
    assert.deepEqual(row, { before: 20000, holes: 0 })
    await queryOnce(restored.ownerUrl, `insert into note values (0, 'after')`)
    assert.notEqual(new URL(restored.ownerUrl).port, new URL(opened.ownerUrl).port)
  } finally {
    await restored.stop()
  }
})

test('restoring refuses a folder in use, a folder with anything in it, and an existing backup is kept', async () => {
  await refused(restore(databaseConfig(dataDir), file, ignore), /already runs Rondom/)
  const full = join(folder.path, 'full')
  mkdirSync(full)
  writeFileSync(join(full, 'thing'), '')
  await refused(restore(databaseConfig(full), file, ignore), /is not empty/)
  await refused(backup(databaseConfig(dataDir), file, ignore), /exists already/)
})

test('a damaged or altered backup is refused and leaves no folder', async () => {
  const target = join(folder.path, 'target')
  const cut = join(folder.path, 'cut.tar.gz')
  writeFileSync(cut, readFileSync(file).subarray(0, 300_000))
  await refused(restore(databaseConfig(target), cut, ignore), /tar said/)

  const unpacked = join(folder.path, 'unpacked')
  mkdirSync(unpacked)
  execFileSync('tar', ['-xzf', file, '-C', unpacked])
  appendFileSync(join(unpacked, 'files', 'letter.txt'), '!')
  const altered = join(folder.path, 'altered.tar.gz')
  execFileSync('tar', ['-czf', altered, '-C', unpacked, '.'])
  await refused(restore(databaseConfig(target), altered, ignore), /letter\.txt is not what/)
  assert.equal(existsSync(target), false)
})

test('a pg_dump that is older than the server is explained and leaves no file', async () => {
  const target = join(folder.path, 'dump')
  const config = databaseConfig(dataDir, { DATABASE_URL: opened.ownerUrl })
  try {
    await backup(config, target, ignore)
  } catch (error) {
    assert.ok(error instanceof StartFailure)
    assert.match(error.message, /pg_dump/)
    assert.equal(existsSync(target) || existsSync(`${target}.tmp`), false)
    return
  }
  assert.ok(statSync(target).size > 0)
})

function ignore(): void {}

async function refused(work: Promise<unknown>, message: RegExp): Promise<void> {
  await assert.rejects(work, (error) => {
    assert.ok(error instanceof StartFailure, String(error))
    assert.match(error.message, message)
    return true
  })
}
