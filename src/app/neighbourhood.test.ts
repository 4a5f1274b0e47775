import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'

describe('A6 a question about a neighbourhood', () => {
  let app: TestApp
  let desk: Client
  before(async () => {
    app = await testApp()
    desk = await app.as(app.cast.workers.esra)
  })
  after(() => app.close())

  it('A6 is recorded without a person, assigned, answered and counted', async () => {
    const neighbourhoodId = app.cast.neighbourhoods.get('Oosterveld')
    const body = {
      neighbourhoodId,
      street: 'Lindelaan',
      ownWords: 'De lantaarns doen het niet.',
      channel: 'phone',
    }
    const made = await desk.post('/v1/buurtvragen', body)
    assert.equal(made.status, 201, made.text)
    const path = `/v1/buurtvragen/${made.body.id}`
    const given = await desk.post(
      `${path}/_toewijzen`,
      { to: { workerId: app.cast.workers.ruud.id } },
      { ifMatch: 1 },
    )
    assert.equal(given.body.state, 'assigned', given.text)
    const ruud = await app.as(app.cast.workers.ruud)
    const answered = await ruud.post(`${path}/_beantwoorden`, { answer: 'Vrijdag gemaakt.' }, { ifMatch: 2 })
    assert.equal(answered.body.state, 'answered', answered.text)
    const again = await ruud.post(`${path}/_beantwoorden`, { answer: 'Nog eens.' }, { ifMatch: 3 })
    assert.equal(again.body.code, 'neighbourhood-answered')
    const list = (await (await app.as(app.cast.workers.anne)).get('/v1/buurtvragen')).body
    assert.equal(list.answered[0].answer, 'Vrijdag gemaakt.')
    assert.equal(list.counts.length, 5, 'also neighbourhoods without questions')
    assert.deepEqual(list.counts[0], { id: neighbourhoodId, name: 'Oosterveld', open: 0, year: 1 })
  })

  it('A6 takes no number of a person', async () => {
    const neighbourhoodId = app.cast.neighbourhoods.get('Centrum')
    const body = { neighbourhoodId, ownWords: 'Op 8 woont 999990019.', channel: 'phone' }
    assert.equal((await desk.post('/v1/buurtvragen', body)).body.invalidParams[0].code, 'text-holds-bsn')
  })
})
