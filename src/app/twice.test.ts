import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { deliver, systemContext } from '#platform/jobs/runner.ts'
import type { Subscriber } from '#platform/services.ts'
import { askPulses } from '#slices/agreements'
import { type TestApp, testApp } from '../test-support/app.ts'
import { agreedByPartner, askedQuestion, openedCase } from '../test-support/scenes.ts'

describe('nothing happens twice', () => {
  let app: TestApp
  before(async () => {
    app = await testApp()
  })
  after(() => app.close())

  it('a retried POST gets the first reply and has no second effect', async () => {
    const desk = await app.as(app.cast.workers.esra)
    const key = randomUUID()
    const body = { familyName: 'Eenmaal', born: '1970' }
    const first = await desk.post('/v1/personen', body, { key })
    const again = await desk.post('/v1/personen', body, { key })
    assert.equal(again.status, 201)
    assert.equal(again.body.id, first.body.id)
    assert.equal(again.headers['idempotency-replayed'], 'true')
    const other = await desk.post('/v1/personen', { ...body, born: '1971' }, { key })
    assert.equal(other.status, 422)
    assert.equal((await desk.post('/v1/personen/_zoek', { text: 'Eenmaal' })).body.people.length, 1)
  })

  it('twenty retries at the same moment make one report', async () => {
    const desk = await app.as(app.cast.workers.esra)
    const person = await desk.post('/v1/personen', { familyName: 'Gelijktijdig' })
    const key = randomUUID()
    const body = {
      personId: person.body.id,
      channel: 'phone',
      firstSplit: 'call-back',
      questions: [askedQuestion],
    }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => desk.post('/v1/meldingen', body, { key })),
    )
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201])
    assert.equal(new Set(answers.map((answer) => answer.body.id)).size, 1)
    assert.equal((await desk.get(`/v1/personen/${person.body.id}/bekend`)).body.openReports.length, 1)
  })

  it('demands a key on every command', async () => {
    const desk = await app.as(app.cast.workers.esra)
    const without = await desk.post('/v1/personen', { familyName: 'Zonder' }, { key: '' })
    assert.equal(without.body.code, 'idempotency-key-missing')
  })

  it('two assessors at once: one decides, the other is told', async () => {
    const desk = await app.as(app.cast.workers.esra)
    const person = await desk.post('/v1/personen', { familyName: 'Dubbel' })
    const report = await desk.post('/v1/meldingen', {
      personId: person.body.id,
      channel: 'phone',
      firstSplit: 'handled',
      questions: [askedQuestion],
    })
    const henk = await app.as(app.cast.workers.henk)
    const view = await henk.get(`/v1/meldingen/${report.body.id}`)
    const body = {
      decisions: [{ questionId: view.body.questions[0].id, weight: 'answered', note: 'folder gestuurd' }],
    }
    const path = `/v1/meldingen/${report.body.id}/triagebesluit`
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => henk.post(path, body, { ifMatch: view.body.version })),
    )
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 412, 412, 412])
  })

  it('fifty editors of one goal: every accepted change is a version of its own', async () => {
    const scene = await openedCase(app)
    const { goalId } = await agreedByPartner(app, scene)
    const nadia = await app.as(scene.director)
    let accepted = 0
    for (let round = 0; round < 10; round++) {
      const answers = await Promise.all(
        Array.from({ length: 5 }, (_, index) =>
          nadia.post(`/v1/doelen/${goalId}/_meten`, { current: round * 10 + index }, { ifMatch: round + 1 }),
        ),
      )
      const won = answers.filter(({ status }) => status === 200)
      assert.equal(won.length, 1)
      accepted += won.length
      for (const lost of answers.filter(({ status }) => status !== 200)) {
        assert.equal(lost.status, 412)
        assert.equal(lost.body.current.version, round + 2)
      }
    }
    const view = await nadia.get(`/v1/casussen/${scene.caseId}`)
    assert.equal(view.body.goals[0].version, accepted + 1)
  })

  it('an event that is delivered five times has one effect', async () => {
    const scene = await openedCase(app)
    const client = new pg.Client({ connectionString: app.database.appUrl })
    await client.connect()
    await client.query("select set_config('app.tenant', $1, false)", [app.services.tenantId])
    const { rows } = await client.query(
      "select o.event_id from event_object o join event e on e.id = o.event_id where o.object_id = $1 and e.type = 'case.opened'",
      [scene.caseId],
    )
    await client.end()
    const seen: string[] = []
    const counting: Subscriber = {
      name: 'test.counting',
      on: ['case.opened'],
      handle: async (event) => void seen.push(event.type),
    }
    const tenantId = app.services.tenantId
    await Promise.all([1, 2, 3, 4, 5].map(() => deliver(app.services, counting, tenantId, rows[0].event_id)))
    assert.deepEqual(seen, ['case.opened'])
  })

  it('D3 a check-in is asked once, however often the job runs', async () => {
    const scene = await openedCase(app)
    const { agreementId } = await agreedByPartner(app, scene)
    const nadia = await app.as(scene.director)
    await nadia.post(`/v1/afspraken/${agreementId}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })
    const context = () => systemContext(app.services, app.services.tenantId)
    assert.equal(await askPulses(context()), 0)
    app.services.clock.setTo(new Date('2026-12-08T08:15:00Z'))
    assert.equal(await askPulses(context()), 1)
    assert.equal(await askPulses(context()), 0)
    app.services.clock.setTo(new Date('2026-11-24T08:15:00Z'))
  })
})
