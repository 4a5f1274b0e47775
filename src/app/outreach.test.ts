import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { OutreachList } from '#slices/outreach/contract'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { askedQuestion } from '../test-support/scenes.ts'

describe('A8 contacts that start without a request', () => {
  let app: TestApp
  let nadia: Client
  let esra: Client
  let henk: Client
  let personId: string
  before(async () => {
    app = await testApp()
    nadia = await app.as(app.cast.workers.nadia)
    esra = await app.as(app.cast.workers.esra)
    henk = await app.as(app.cast.workers.henk)
    personId = (await esra.post('/v1/personen', { familyName: 'Oldenburg', born: '1944' })).body.id
  })
  after(() => app.close())

  const seen = { metOn: '2026-11-20', placeKind: 'home', noticed: 'Brievenbus vol.' }
  const about = () => ({ ...seen, personId, basis: 'agreed', knows: true })
  const list = async (as: Client): Promise<OutreachList['contacts']> =>
    (await as.get('/v1/erop-af')).body.contacts

  it('A8 all faults come at once and nothing is written', async () => {
    const wrong = { ...seen, metOn: '2026-12-24', noticed: ' ', personId, basis: 'task', knows: false }
    const answer = await nadia.post('/v1/erop-af', wrong)
    assert.deepEqual(answer.body.invalidParams.map(({ pointer }: { pointer: string }) => pointer).sort(), [
      '/article',
      '/metOn',
      '/notToldBecause',
      '/noticed',
    ])
    assert.deepEqual(await list(nadia), [])
  })

  it('A8 a worker sees the own contacts, an assessor all, and no term starts', async () => {
    const { body } = await nadia.post('/v1/erop-af', about())
    assert.deepEqual(
      (await list(nadia)).map(({ id }) => id),
      [body.id],
    )
    assert.deepEqual(await list(esra), [])
    assert.deepEqual(
      (await list(henk)).map(({ person }) => person?.name),
      ['Oldenburg'],
    )
    assert.deepEqual((await henk.get('/v1/meldingen')).body.reports, [])
    const other = await esra.post(`/v1/erop-af/${body.id}/_vervolg`, { outcome: 'done' }, { ifMatch: 1 })
    assert.equal(other.status, 404)
  })

  it('A8 becomes a report of the same person only, and ends with it; the loser of a race is told', async () => {
    const { body } = await nadia.post('/v1/erop-af', about())
    const path = `/v1/erop-af/${body.id}/_vervolg`
    const stranger = await esra.post('/v1/personen', { familyName: 'Iemand Anders', born: '1990' })
    const reportOf = async (id: string): Promise<string> =>
      (
        await esra.post('/v1/meldingen', {
          personId: id,
          channel: 'phone',
          firstSplit: 'kitchen-table',
          questions: [askedQuestion],
        })
      ).body.id
    const wrong = { outcome: 'report', reportId: await reportOf(stranger.body.id) }
    assert.equal((await nadia.post(path, wrong, { ifMatch: 1 })).body.invalidParams[0].pointer, '/reportId')
    const right = { outcome: 'report', reportId: await reportOf(personId) }
    assert.equal((await nadia.post(path, right, { ifMatch: 1 })).status, 200)
    assert.equal((await nadia.post(path, { outcome: 'done' }, { ifMatch: 1 })).status, 412)
    assert.equal((await nadia.post(path, { outcome: 'done' }, { ifMatch: 2 })).body.code, 'outreach-ended')
    const [contact] = (await list(nadia)).filter(({ id }) => id === body.id)
    assert.ok(contact?.endedOn !== null && contact?.reportNumber !== null)
  })
})
