import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { loadDatabaseConfig } from '#platform/config.ts'
import { openPostgres } from '#platform/postgres/index.ts'
import { makeDataFolder, type RunningApplication, startApplication } from './support/application.ts'
import { demoVariable } from './support/demo.ts'

const run = promisify(execFile)
const victims = ['node', 'postmaster', 'both'] as const
const cycles = Number(process.env.RONDOM_KILL_CYCLES ?? 21)
const clients = 6
const stormMilliseconds = 600
/** Back within ten seconds (quality of service), counted from the kill to the first accepted write. */
const backWithin = 10_000

/** A report that the application said yes to must be there once, with its event, log line and letter. */
interface Sent {
  readonly key: string
  readonly name: string
  /** Tells those of the storm from those that asked whether it is back. */
  readonly city: 'Stormdorp' | 'Proefdorp'
  acknowledged: string | undefined
}

/** A name like no other: people who look alike are compared, and thousands of them would slow the storm to a breeze. */
function someone(city: Sent['city']): Sent {
  const letters = [...randomBytes(12)].map((byte) => String.fromCharCode(97 + (byte % 26)))
  return { key: randomUUID(), name: `Q${letters.join('')}`, city, acknowledged: undefined }
}

describe('kill -9 during a storm of writes, with real fsync', () => {
  let app: RunningApplication
  let token: string
  const data = makeDataFolder(process.env[demoVariable])
  const sent: Sent[] = []
  const back: number[] = []

  before(async () => {
    app = await startApplication({ durable: true, data })
    const { stdout } = await run(process.execPath, [
      'src/app/cli/main.ts',
      'token',
      '--role',
      'front-desk',
      '--data',
      data,
    ])
    token = stdout.trim()
  })
  after(async () => {
    await app.stop()
    rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  })

  async function post(one: Sent): Promise<boolean> {
    try {
      const response = await fetch(`${app.address}/v1/personen`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': one.key,
        },
        body: JSON.stringify({ familyName: one.name, city: one.city }),
        signal: AbortSignal.timeout(15_000),
      })
      if (response.status !== 201) return false
      one.acknowledged = ((await response.json()) as { id: string }).id
      return true
    } catch {
      return false
    }
  }

  async function storm(until: () => boolean): Promise<void> {
    await Promise.all(
      Array.from({ length: clients }, async () => {
        while (!until()) {
          const one: Sent = someone('Stormdorp')
          sent.push(one)
          await post(one)
        }
      }),
    )
  }

  function postmasterPid(): number {
    return Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  }

  async function kill(victim: (typeof victims)[number]): Promise<void> {
    const postmaster = postmasterPid()
    if (victim !== 'node') process.kill(postmaster, 'SIGKILL')
    if (victim !== 'postmaster') await app.kill()
  }

  /** The next start needs no hand work; a postmaster alone is started again by the running application. */
  async function comeBack(victim: (typeof victims)[number]): Promise<void> {
    if (victim !== 'postmaster') app = await startApplication({ durable: true, data })
    for (;;) {
      const probe: Sent = someone('Proefdorp')
      if (await post(probe)) return void sent.push(probe)
      await sleep(100)
    }
  }

  it(`loses nothing that was acknowledged, in ${cycles} kills of node, of the postmaster and of both`, async () => {
    for (let cycle = 0; cycle < cycles; cycle++) {
      const victim = victims[cycle % victims.length] ?? 'node'
      let over = false
      const raging = storm(() => over)
      await sleep(stormMilliseconds)
      const killedAt = Date.now()
      await kill(victim)
      over = true
      await comeBack(victim)
      back.push(Date.now() - killedAt)
      await raging
    }
    assert.ok(sent.filter((one) => one.acknowledged).length > cycles * 5, 'the storm was a storm')
    assert.ok(Math.max(...back) < backWithin, `back after ${Math.max(...back)} ms`)
  })

  it('does what a client retries once, whether the first try had got through or not', async () => {
    const cut = sent.filter((one) => one.acknowledged === undefined)
    for (const one of cut) assert.ok(await post(one), 'a retry is answered')
    assert.ok(sent.every((one) => one.acknowledged !== undefined))
  })

  it('has every acknowledged person once, with its event and log line', async () => {
    const postgres = await openPostgres(loadDatabaseConfig({}, { data }), () => undefined, { attach: true })
    const client = new pg.Client({ connectionString: postgres.appUrl })
    await client.connect()
    try {
      const { rows: tenants } = await client.query('select tenant_id from municipality')
      await client.query("select set_config('app.tenant', $1, false)", [tenants[0].tenant_id])
      const { rows } = await client.query(
        `select p.id, p.family_name, p.city,
           (select count(*)::int from event_object o join event e on e.tenant_id = o.tenant_id and e.id = o.event_id
             where o.tenant_id = p.tenant_id and o.object_type = 'person' and o.object_id = p.id and e.type = 'person.created') as events,
           (select count(*)::int from processing_log l where l.tenant_id = p.tenant_id and l.data_subject = p.log_subject) as lines
         from person p where p.city in ('Stormdorp', 'Proefdorp')`,
      )
      const byId = new Map(rows.map((row) => [row.id, row]))
      assert.equal(rows.length, new Set(rows.map((row) => row.family_name)).size, 'nobody twice')
      for (const one of sent) {
        const row = byId.get(one.acknowledged)
        assert.ok(row, `${one.name} was acknowledged and is gone`)
        assert.equal(row.family_name, one.name)
        assert.equal(row.events, 1)
        assert.equal(row.lines, 1)
      }
      const known = new Set(sent.map((one) => one.acknowledged))
      const unsaid = rows.filter((row) => row.city === 'Stormdorp' && !known.has(row.id))
      assert.deepEqual(unsaid, [], 'nothing that nobody was told of')
    } finally {
      await client.end()
    }
    console.log(
      `${sent.length} writes, ${cycles} kills; back after ${Math.round(back.reduce((a, b) => a + b, 0) / back.length)} ms on average, ${Math.max(...back)} ms at most`,
    )
  })
})
