import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { execute, inTransaction } from '#platform/db/database.ts'
import type { CaseRoute, RouteStep } from '#slices/routes/contract'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { type CaseScene, openedCase, residentActor } from '../test-support/scenes.ts'

describe('D12 a compulsory step whose application is withdrawn, through HTTP', () => {
  let app: TestApp
  let scene: CaseScene
  let nadia: Client
  let path: string
  before(async () => {
    app = await testApp()
    scene = await openedCase(app)
    nadia = await app.as(app.cast.workers.nadia)
    path = `/v1/casussen/${scene.caseId}/route`
    const codes = ['wmo-inquiry', 'wmo-report', 'wmo-decision', 'wmo-start']
    const made = await nadia.post(`${path}/_overnemen`, { kind: 'wmo', personId: scene.rob, codes })
    assert.equal(made.status, 201, made.text)
  })
  after(() => app.close())

  const step = async (code: string, as = nadia): Promise<RouteStep> => {
    const route: CaseRoute = (await as.get(path)).body
    const found = route.steps.find((one) => one.code === code)
    assert.ok(found, code)
    return found
  }
  const take = async (code: string, body: object, as = nadia) => {
    const { id, version } = await step(code)
    return as.post(`/v1/routestappen/${id}/_stap`, body, { ifMatch: version })
  }
  const said = { command: 'withdraw', saidBy: 'Rob, aan tafel', on: '2026-11-23' }

  it('D12 is offered for a decision on an application, and for nothing else', async () => {
    assert.ok((await step('wmo-decision')).commands.includes('withdraw'))
    for (const code of ['wmo-inquiry', 'wmo-report', 'wmo-start']) {
      assert.ok(!(await step(code)).commands.includes('withdraw'), code)
      const no = await take(code, said)
      assert.deepEqual([no.status, no.body.code], [409, 'route-step-no-application'], code)
    }
    const bare = await take('wmo-decision', { command: 'withdraw', on: '2026-12-24' })
    assert.deepEqual(
      bare.body.invalidParams.map(({ code }: { code: string }) => code),
      ['route-day-future', 'route-said-by-missing'],
    )
  })

  it('D12 says who withdrew it and when, is undone, and is kept in the history', async () => {
    assert.equal((await take('wmo-decision', said)).body.state, 'withdrawn')
    const gone = await step('wmo-decision')
    assert.deepEqual(
      [gone.endedOn, gone.withdrawn, gone.commands],
      ['2026-11-23', { saidBy: 'Rob, aan tafel', by: 'Nadia Haddou' }, ['resume']],
    )
    const { findings }: CaseRoute = (await nadia.get(path)).body
    assert.ok(
      findings.every(({ stepIds }) => !stepIds.includes(gone.id)),
      'it asks for nobody any more',
    )
    const escalations = (await nadia.get(`/v1/casussen/${scene.caseId}/opschalingen`)).body
    assert.ok(escalations.subjects.every(({ id }: { id: string }) => id !== gone.id))
    const { props } = (await (await app.as(residentActor(app, scene.rob))).get('/mijn-plan')).body
    const own = props.route.find(({ id }: { id: string }) => id === gone.id)
    assert.deepEqual([own.state, own.endedOn], ['withdrawn', '2026-11-23'])
    assert.doesNotMatch(JSON.stringify(props), /aan tafel/)
    assert.equal((await take('wmo-decision', { command: 'resume' })).body.state, 'planned')
    assert.equal((await step('wmo-decision')).withdrawn, null)
    assert.equal((await take('wmo-decision', said)).status, 200)
    assert.equal(await rows(String(app.cast.workers.nadia.id), 'route_withdrawal'), 2)
  })

  it('K2 who only works on a step neither withdraws it nor reads who did', async () => {
    const seat = { holderKind: 'worker', holderId: app.cast.workers.henk.id, role: 'process-director' }
    const basis = { basis: 'Wmo 2015 art. 2.3.2', purpose: 'meelopen' }
    await nadia.post(`/v1/casussen/${scene.caseId}/zetels`, { ...seat, ...basis })
    const henk = await app.as(app.cast.workers.henk)
    assert.deepEqual(
      [(await step('wmo-decision', henk)).state, (await step('wmo-decision', henk)).withdrawn],
      ['withdrawn', null],
    )
    assert.equal((await take('wmo-decision', { command: 'resume' }, henk)).status, 403)
    assert.equal(await rows(String(app.cast.workers.henk.id), 'route_withdrawal'), 0)
    await assert.rejects(
      inTransaction(app.services.db, settings(String(app.cast.workers.nadia.id)), (trx) =>
        execute(trx, "update route_withdrawal set said_by = 'x'", []),
      ),
      /permission denied/,
    )
  })

  const settings = (actorId: string) => ({
    tenantId: app.services.tenantId,
    actorId,
    now: app.services.clock.now(),
    system: false,
  })
  const rows = (actorId: string, table: string): Promise<number> =>
    inTransaction(
      app.services.db,
      settings(actorId),
      async (trx) => (await execute(trx, `select 1 from ${table}`, [])).length,
    )
})
