import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import type { Policy, PolicyRow } from '#platform/access/policy.ts'
import { createHttpServer } from '#platform/http/server.ts'
import { type TestApp, testApp } from '../test-support/app.ts'
import { agreedByPartner, type CaseScene, openedCase, residentActor } from '../test-support/scenes.ts'
import { pages, routes } from './slices.ts'

const contentTables = [
  'goal',
  'agreement',
  'pulse',
  'progress_line',
  'evidence_file',
  'plan_opinion',
  'note',
  'follow_up',
  'goal_result',
  'case_weight_change',
  'case_weight_verdict',
]
const appendOnly = [
  'event',
  'event_object',
  'event_delivery',
  'processing_log',
  'access_log',
  'triage_decision',
  'pulse',
  'progress_line',
  'evidence_file',
  'plan_opinion',
  'note',
  'criteria_version',
  'criterion',
  'case_weight_change',
  'case_weight_verdict',
]

describe('O1 O3 the two locks', () => {
  let app: TestApp
  let scene: CaseScene
  let agreement: { goalId: string; agreementId: string }
  before(async () => {
    app = await testApp()
    scene = await openedCase(app)
    agreement = await agreedByPartner(app, scene)
    const nadia = await app.as(scene.director)
    await nadia.post(`/v1/casussen/${scene.caseId}/notities`, { body: 'Vertelde over thuis.' })
    const { version } = (await nadia.get(`/v1/casussen/${scene.caseId}`)).body
    const weight = { weight: 'light', reasons: ['one-question'] }
    await nadia.post(`/v1/casussen/${scene.caseId}/_zwaarte`, weight, { ifMatch: version })
  })
  after(() => app.close())

  /** The application role, as it works: under a tenant and an actor. */
  async function asRole<T>(
    actorId: string | null,
    work: (client: pg.Client) => Promise<T>,
    tenantId = app.services.tenantId,
  ): Promise<T> {
    const client = new pg.Client({ connectionString: app.database.appUrl })
    await client.connect()
    try {
      await client.query('begin')
      await client.query(
        "select set_config('app.tenant', $1, true), set_config('app.actor', $2, true), set_config('app.now', $3, true)",
        [tenantId, actorId ?? '', app.services.clock.now().toISOString()],
      )
      return await work(client)
    } finally {
      await client.end()
    }
  }
  const count = async (client: pg.Client, table: string) =>
    Number((await client.query(`select count(*) from ${table}`)).rows[0].count)

  it('lock two alone: without a seat the database gives no plan content, whatever the query', async () => {
    for (const table of contentTables) {
      assert.equal(
        await asRole(String(app.cast.workers.sjoerd.id), (client) => count(client, table)),
        0,
        table,
      )
    }
    assert.equal(await asRole(String(scene.director.id), (client) => count(client, 'agreement')), 1)
    assert.equal(await asRole(String(scene.director.id), (client) => count(client, 'note')), 1)
    assert.equal(await asRole(String(scene.director.id), (client) => count(client, 'case_weight_change')), 1)
  })

  it('lock two alone: without a tenant, or under another one, every table is empty', async () => {
    const other = '01890000-0000-7000-8000-000000000001'
    for (const table of [
      ...contentTables,
      'person',
      'report',
      'question',
      'case_file',
      'seat',
      'event',
      'access_log',
      'outbox_message',
      'worker',
    ]) {
      assert.equal(await asRole(String(scene.director.id), (client) => count(client, table), other), 0, table)
    }
  })

  it('B2 figures of the weight hold no column that leads to somebody, and nothing of another municipality', async () => {
    const text = "select * from weight_figures('2000-01-01', '2100-01-01')"
    const own = await asRole(String(app.cast.workers.anne.id), (client) => client.query(text))
    assert.ok(own.rows.length > 0)
    assert.deepEqual(
      own.fields.map(({ name }) => name),
      ['version', 'weight', 'grew', 'fell', 'closed', 'without_director', 'verdict', 'came_back', 'cases'],
    )
    const other = '01890000-0000-7000-8000-000000000001'
    const foreign = await asRole(null, (client) => client.query(text), other)
    assert.equal(foreign.rows.length, 0)
  })

  it('lock two alone: a partner and a resident see their own slice', async () => {
    assert.equal(await asRole(app.cast.partners.wouter, (client) => count(client, 'agreement')), 1)
    assert.equal(await asRole(app.cast.partners.carla, (client) => count(client, 'agreement')), 0)
    assert.equal(await asRole(scene.sanne, (client) => count(client, 'agreement')), 1, 'it is for Sanne')
    assert.equal(
      await asRole(scene.rob, (client) => count(client, 'agreement')),
      0,
      'Rob does not see what is Sanne’s',
    )
    assert.equal(await asRole(app.cast.partners.wouter, (client) => count(client, 'note')), 0)
    assert.equal(await asRole(scene.rob, (client) => count(client, 'note')), 0)
  })

  it('lock one alone: as the owner of everything, the application still shows nothing without a seat', async () => {
    // A superuser passes row-level security by; what is left is the Reader and the actions.
    const client = new pg.Client({ connectionString: app.database.ownerUrl })
    await client.connect()
    try {
      for (const table of contentTables) await client.query(`alter table ${table} disable row level security`)
      const sjoerd = await app.as(app.cast.workers.sjoerd)
      assert.equal((await sjoerd.get(`/v1/casussen/${scene.caseId}`)).status, 404)
      assert.equal((await sjoerd.get('/v1/casussen')).body.cases.length, 0)
      assert.equal((await sjoerd.get('/v1/vandaag')).body.exceptions.length, 0)
      assert.equal((await sjoerd.get(`/v1/afspraken/${agreement.agreementId}/geschiedenis`)).status, 404)
      const command = await sjoerd.post(
        `/v1/afspraken/${agreement.agreementId}/antwoorden`,
        { command: 'cancel', remark: 'x' },
        { ifMatch: 1 },
      )
      assert.equal(command.status, 404)
      const rob = await app.as(residentActor(app, scene.rob))
      assert.deepEqual(
        (await rob.get('/mijn-plan')).body.props.goals.flatMap((goal: { items: unknown[] }) => goal.items),
        [],
      )
    } finally {
      for (const table of contentTables) await client.query(`alter table ${table} enable row level security`)
      await client.end()
    }
  })

  it('answers a foreign id and an id that does not exist alike', async () => {
    const sjoerd = await app.as(app.cast.workers.sjoerd)
    const foreign = await sjoerd.get(`/v1/casussen/${scene.caseId}`)
    const absent = await sjoerd.get('/v1/casussen/01890000-0000-7000-8000-000000000009')
    const nonsense = await sjoerd.get('/v1/casussen/geen-id')
    const strip = (text: string) => text.replace(/urn:rondom:verzoek:[0-9a-f-]+/, '')
    assert.equal(foreign.status, 404)
    assert.equal(strip(foreign.text), strip(absent.text))
    assert.equal(strip(foreign.text), strip(nonsense.text))
  })

  it('C2 a seat that ends closes the case at the next request', async () => {
    const nadia = await app.as(scene.director)
    const elif = app.cast.workers.elif
    const seat = await nadia.post(`/v1/casussen/${scene.caseId}/zetels`, {
      holderKind: 'worker',
      holderId: elif.id,
      role: 'professional',
      basis: 'Jeugdwet art. 2.3',
      purpose: 'opvoedgesprekken',
    })
    assert.equal(seat.status, 201, seat.text)
    const client = await app.as(elif)
    assert.equal((await client.get(`/v1/casussen/${scene.caseId}`)).status, 200)
    assert.equal(
      (await nadia.send('DELETE', `/v1/casussen/${scene.caseId}/zetels/${seat.body.id}`)).status,
      204,
    )
    assert.equal((await client.get(`/v1/casussen/${scene.caseId}`)).status, 404)
  })

  it('O1 a seat opens the notes of its own life domains only, in both locks', async () => {
    const nadia = await app.as(scene.director)
    const elif = app.cast.workers.elif
    const seat = {
      holderKind: 'worker',
      holderId: elif.id,
      role: 'professional',
      lifeDomains: ['parenting'],
      basis: 'Jeugdwet art. 2.3',
      purpose: 'opvoedgesprekken',
    }
    assert.equal((await nadia.post(`/v1/casussen/${scene.caseId}/zetels`, seat)).status, 201)
    await nadia.post(`/v1/casussen/${scene.caseId}/notities`, {
      body: 'Over opvoeden.',
      lifeDomain: 'parenting',
    })
    await nadia.post(`/v1/casussen/${scene.caseId}/notities`, { body: 'Over geld.', lifeDomain: 'debts' })
    const seen = (await (await app.as(elif)).get(`/v1/casussen/${scene.caseId}`)).body.notes.map(
      (note: { body: string }) => note.body,
    )
    assert.deepEqual(seen, ['Over opvoeden.'])
    assert.equal(await asRole(String(elif.id), (client) => count(client, 'note')), 1)
    assert.equal(await asRole(String(scene.director.id), (client) => count(client, 'note')), 3)
  })

  it('C3 the front desk sees that somebody is involved, never what for', async () => {
    const desk = await app.as(app.cast.workers.esra)
    const known = await desk.get(`/v1/personen/${scene.rob}/bekend`)
    assert.deepEqual(
      known.body.involved.map((who: { name: string }) => who.name),
      ['Nadia Haddou', 'Elif Demir', 'Wouter Bos'],
    )
    assert.ok(!known.text.includes('Stageplek'))
    assert.equal((await desk.get(`/v1/casussen/${scene.caseId}`)).status, 403)
  })

  it('O3 writes one line per data subject in the transaction of the read', async () => {
    const lines = () =>
      asRole(null, async (client) => ({
        lines: await count(client, 'processing_log'),
        looks: await count(client, 'access_log'),
      }))
    const earlier = await lines()
    const nadia = await app.as(scene.director)
    await nadia.get(`/v1/casussen/${scene.caseId}`)
    const later = await lines()
    assert.equal(later.lines - earlier.lines, 2, 'Rob and Sanne')
    assert.equal(later.looks - earlier.looks, 1)
  })

  it('O3 gives the application no way to change or remove what is append-only', async () => {
    for (const table of appendOnly) {
      for (const verb of ['update', 'delete', 'truncate']) {
        const sql =
          verb === 'update'
            ? `update ${table} set tenant_id = tenant_id`
            : verb === 'delete'
              ? `delete from ${table}`
              : `truncate ${table}`
        await assert.rejects(
          asRole(String(scene.director.id), (client) => client.query(sql)),
          /permission denied/,
          `${verb} ${table}`,
        )
      }
    }
  })

  it('forces row-level security on every table with a tenant, and the application owns none', async () => {
    const rows = await asRole(
      null,
      async (client) =>
        (
          await client.query(`select c.relname, c.relrowsecurity and c.relforcerowsecurity as forced, pg_get_userbyid(c.relowner) as owner
          from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
          where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`)
        ).rows,
    )
    assert.ok(rows.length > 30)
    // A session is looked up before a tenant is known; the name of the municipality is public.
    for (const row of rows.filter(({ relname }) => relname !== 'session' && relname !== 'municipality')) {
      assert.ok(row.forced, `${row.relname} has no forced row-level security`)
      assert.notEqual(row.owner, 'rondom_app')
    }
  })

  it('has the tenant first in the key of every table that has one, so that tenants can be placed apart', async () => {
    const rows = await asRole(
      null,
      async (client) =>
        (
          await client.query(`select c.relname, (select attname from pg_attribute where attrelid = c.oid and attnum = i.indkey[0]) as first
          from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
          join pg_index i on i.indrelid = c.oid and i.indisprimary
          where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'session'`)
        ).rows,
    )
    assert.ok(rows.length > 30)
    assert.deepEqual(
      rows.filter(({ first }) => first !== 'tenant_id'),
      [],
    )
  })

  it('O1 has no row in the policy table that nothing uses', () => {
    const used = new Set([...routes, ...pages].map(({ access }) => access))
    const unused = [...app.services.policy.rows.keys()].filter(
      (operation) => !used.has(operation) && operation !== 'job.run',
    )
    assert.deepEqual(unused, [])
  })

  it('does not start with a route that the policy table does not know', async () => {
    const row: PolicyRow = {
      operation: 'session.use',
      roles: ['director'],
      tie: 'none',
      classes: [],
      activity: 'sign-in',
      rule: 'R',
    }
    const policy: Policy = { rows: new Map([['session.use', [row]]]) }
    const parts = {
      services: { ...app.services, policy },
      routes,
      pages: [],
      renderPage: () => '',
      authenticator: { nobody: scene.director, authenticate: async () => undefined },
    }
    await assert.rejects(createHttpServer(parts), /no row in the policy table: .*POST \/v1\/personen\/_zoek/)
  })
})
