import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { openedCase, reportedByPhone } from '../test-support/scenes.ts'

describe('advice, through HTTP', () => {
  let app: TestApp
  let henk: Client
  before(async () => {
    app = await testApp()
    henk = await app.as(app.cast.workers.henk)
  })
  after(() => app.close())

  const reported = () => reportedByPhone(app)
  const view = async (id: string) => (await henk.get(`/v1/meldingen/${id}`)).body

  it('B5 asks advice without handing over: the adviser gets the question and nothing else', async () => {
    const { personId, reportId } = await reported()
    const elif = await app.as(app.cast.workers.elif)
    const karin = await app.as(app.cast.workers.karin)
    const question = 'Kan een vader met nachtdiensten naar de oudergroep?'
    const asked = await henk.post(`/v1/meldingen/${reportId}/adviezen`, {
      question,
      workerId: app.cast.workers.elif.id,
    })
    assert.equal(asked.status, 201, asked.text)
    assert.equal(asked.body.dueOn, '2026-11-27', 'three working days, the day of asking not counted')
    const list = await elif.get('/v1/adviezen')
    assert.equal(list.body.asked.length, 1)
    assert.equal(list.body.asked[0].question, question)
    assert.ok(!list.text.includes(personId) && !list.text.includes(reportId), 'no way to the file')
    const name = (await view(reportId)).person.name
    assert.ok(!list.text.includes(name))
    assert.equal((await elif.get(`/v1/meldingen/${reportId}`)).status, 403)
    assert.equal((await elif.get(`/v1/meldingen/${reportId}/adviezen`)).status, 403)
    assert.equal((await karin.get('/v1/adviezen')).body.asked.length, 0)
    const path = `/v1/adviezen/${asked.body.id}/antwoord`
    assert.equal((await karin.post(path, { answer: 'Nee.' }, { ifMatch: 1 })).status, 404)
    assert.equal((await henk.post(path, { answer: 'Zelf.' }, { ifMatch: 1 })).status, 404)
    assert.equal((await elif.post(path, { answer: 'Ja, op zaterdag.' }, { ifMatch: 1 })).status, 200)
    const twice = await elif.post(path, { answer: 'Nog eens.' }, { ifMatch: 2 })
    assert.equal(twice.body.code, 'advice-answered')
    const [advice] = (await henk.get(`/v1/meldingen/${reportId}/adviezen`)).body.asked
    assert.equal(advice.answer, 'Ja, op zaterdag.')
    assert.equal(advice.answeredBy, 'Elif Demir')
    assert.equal((await view(reportId)).state, 'received', 'the report did not move')
  })

  it('B5 lets nobody outside the circle read a question, whatever the query', async () => {
    const { reportId } = await reported()
    await henk.post(`/v1/meldingen/${reportId}/adviezen`, {
      question: 'Alleen voor Elif.',
      workerId: app.cast.workers.elif.id,
    })
    const count = async (actorId: string | null) => {
      const client = new pg.Client({ connectionString: app.database.appUrl })
      await client.connect()
      try {
        await client.query('begin')
        await client.query(
          "select set_config('app.tenant', $1, true), set_config('app.actor', $2, true), set_config('app.now', $3, true)",
          [app.services.tenantId, actorId ?? '', app.services.clock.now().toISOString()],
        )
        const { rows } = await client.query(
          'select count(*)::int as n from consultation where report_id = $1',
          [reportId],
        )
        return rows[0].n
      } finally {
        await client.end()
      }
    }
    const { workers } = app.cast
    assert.equal(await count(workers.elif.id), 1)
    assert.equal(await count(workers.henk.id), 1)
    for (const other of [workers.karin, workers.nadia, workers.esra, workers.wim, workers.tamar])
      assert.equal(await count(other.id), 0, other.name)
  })

  it('B5 asks about a case from the seat, and a team of several answers once', async () => {
    const scene = await openedCase(app)
    const nadia = await app.as(scene.director)
    const { addressees } = (await nadia.get('/v1/ontvangers')).body
    const team = addressees.find(({ name }: { name: string }) => name === 'team West')
    const path = `/v1/casussen/${scene.caseId}/adviezen`
    const asked = await nadia.post(path, { question: 'Past dit naast bijstand?', teamId: team.id })
    assert.equal(asked.status, 201, asked.text)
    const amira = await app.as(app.cast.workers.amira)
    assert.equal((await amira.post(path, { question: 'Mag ik ook?', teamId: team.id })).status, 404)
    assert.deepEqual((await amira.get(path)).body.asked, [], 'the case does not open by being asked')
    assert.equal((await amira.get(`/v1/casussen/${scene.caseId}`)).status, 404)
    const mine = (await amira.get('/v1/adviezen')).body.asked
    assert.deepEqual(
      mine.map(({ question, mine: toMe }: { question: string; mine: boolean }) => [question, toMe]),
      [['Past dit naast bijstand?', true]],
    )
    const given = await amira.post(
      `/v1/adviezen/${asked.body.id}/antwoord`,
      { answer: 'Ja.' },
      { ifMatch: 1 },
    )
    assert.equal(given.status, 200, given.text)
    assert.equal((await nadia.get(path)).body.asked[0].answer, 'Ja.')
  })
})
