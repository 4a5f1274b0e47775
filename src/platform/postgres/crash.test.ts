import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { databaseConfig, temporaryFolder } from '../../test-support/postgres-folder.ts'
import { killHard, postmasterPid, startDatabaseChild } from '../../test-support/postgres-processes.ts'
import { openPostgres } from './index.ts'
import { isAlive, processesIn } from './process.ts'
import { queryOnce } from './session.ts'

const folder = temporaryFolder()
const dataDir = join(folder.path, 'data')

before(async () => {
  const opened = await openPostgres(databaseConfig(dataDir), () => undefined)
  await queryOnce(opened.ownerUrl, 'create table written (id int primary key)')
  await opened.stop()
})

after(() => {
  for (const pid of processesIn(join(dataDir, 'postgres'))) process.kill(pid, 'SIGKILL')
  folder.remove()
})

test('after kill -9 of our process, the next start takes over the server that still runs and can stop it', async () => {
  const child = await startDatabaseChild(dataDir)
  const server = postmasterPid(dataDir)
  await queryOnce(child.ownerUrl, 'insert into written values (1)')
  await killHard(child)
  assert.ok(isAlive(server))

  const lines: string[] = []
  const opened = await openPostgres(databaseConfig(dataDir), (line) => lines.push(line))
  assert.equal(postmasterPid(dataDir), server)
  assert.match(lines.join('\n'), /Taking over/)
  assert.deepEqual(await rows(opened.ownerUrl), [1])
  await opened.stop()
  assert.ok(!isAlive(server))
})

test('a server that dies while we run is restarted at the same address, with all that was acknowledged', async () => {
  const opened = await openPostgres(databaseConfig(dataDir), () => undefined)
  try {
    const server = postmasterPid(dataDir)
    const acknowledged = [1]
    let next = 100
    const writing = (async () => {
      for (let failures = 0; failures < 500; ) {
        next += 1
        try {
          await queryOnce(opened.ownerUrl, 'insert into written values ($1)', [next])
          acknowledged.push(next)
          if (failures > 0) return
        } catch {
          failures += 1
          await sleep(20)
        }
      }
    })()
    // Killed in the middle of writing, however slow the machine is.
    while (acknowledged.length <= 6) await sleep(5)
    process.kill(server, 'SIGKILL')
    await writing
    assert.notEqual(postmasterPid(dataDir), server)
    const kept = await rows(opened.ownerUrl)
    assert.deepEqual(
      acknowledged.filter((id) => !kept.includes(id)),
      [],
    )
  } finally {
    await opened.stop()
  }
  assert.deepEqual(processesIn(join(dataDir, 'postgres')), [])
})

test('an adopted server that dies is restarted as well', async () => {
  const child = await startDatabaseChild(dataDir)
  await killHard(child)
  const opened = await openPostgres(databaseConfig(dataDir), () => undefined)
  try {
    process.kill(postmasterPid(dataDir), 'SIGKILL')
    await untilAnswers(opened.ownerUrl)
  } finally {
    await opened.stop()
  }
})

test('after kill -9 of our process and of the server, the next start recovers', async () => {
  const child = await startDatabaseChild(dataDir)
  await queryOnce(child.ownerUrl, 'insert into written values (2)')
  // A session that is busy does not notice that the server is gone, and holds its memory.
  const busy = queryOnce(child.ownerUrl, 'select pg_sleep(30)').catch(() => undefined)
  await sleep(200)
  const server = postmasterPid(dataDir)
  await killHard(child)
  process.kill(server, 'SIGKILL')

  const opened = await openPostgres(databaseConfig(dataDir), () => undefined)
  await busy
  const kept = await rows(opened.ownerUrl)
  await opened.stop()
  assert.ok(kept.includes(1) && kept.includes(2))
})

test('two starts at the same moment after a crash: one wins, the other is refused', async () => {
  const child = await startDatabaseChild(dataDir)
  await killHard(child)
  const starts = await Promise.allSettled([startDatabaseChild(dataDir), startDatabaseChild(dataDir)])
  const winners = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []))
  assert.equal(winners.length, 1)
  const exited = new Promise((resolve) =>
    winners[0]?.process.once('exit', (code, signal) => resolve(signal ?? code)),
  )
  winners[0]?.process.kill('SIGTERM')
  assert.equal(await exited, 0)
  assert.deepEqual(processesIn(join(dataDir, 'postgres')), [])
})

async function rows(url: string): Promise<unknown[]> {
  return (await queryOnce(url, 'select id from written order by id')).map((row) => row.id)
}

async function untilAnswers(url: string): Promise<void> {
  const deadline = Date.now() + 20_000
  for (;;) {
    await sleep(150)
    try {
      await queryOnce(url, 'insert into written values (3)')
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
    }
  }
}
