import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Directory } from '#slices/organisations/contract'
import { type Client, type TestApp, testApp, testMoment } from '../test-support/app.ts'

describe('C5 the directory', () => {
  let app: TestApp
  let nadia: Client
  let karin: Client
  before(async () => {
    app = await testApp()
    nadia = await app.as(app.cast.workers.nadia)
    karin = await app.as(app.cast.workers.karin)
  })
  after(() => app.close())

  const view = async (): Promise<Directory> => (await nadia.get('/v1/wegwijzer')).body
  const card = {
    knowledge: ['debts'],
    topics: ['schulden bij jongeren', ' schulden bij jongeren '],
    targetGroups: ['youth'],
    ageFrom: 16,
    ageUntil: 27,
    languages: ['nl', 'tr'],
    reachNote: 'Na tienen.',
    standInId: null as string | null,
    phone: '0999 55 01 99',
  }
  const change = (body: unknown, ifMatch: number, as = karin) =>
    as.post('/v1/wegwijzer/mijn-kaart/_bijwerken', body, { ifMatch })

  it('C5 the own card is written by its owner, and everybody finds it', async () => {
    const own = await karin.get('/v1/wegwijzer/mijn-kaart')
    assert.equal(own.body.version, 1)
    const standInId = app.cast.workers.esra.id
    const changed = await change({ ...card, standInId }, 1)
    assert.equal(changed.status, 200, changed.text)
    assert.deepEqual(changed.body.topics, ['schulden bij jongeren'])
    const found = (await view()).workers.find(({ id }) => id === app.cast.workers.karin.id)
    assert.deepEqual(
      [found?.ageFrom, found?.languages, found?.standIn?.name],
      [16, ['nl', 'tr'], 'Esra Kaya'],
    )
    assert.equal((await nadia.get('/v1/wegwijzer/mijn-kaart')).body.version, 1, 'nobody else’s card moved')
  })

  it('C5 what is wrong with a card is said at once; an old version and oneself as stand-in are refused', async () => {
    const wrong = await change(
      { ...card, ageFrom: 30, phone: 'bel me', topics: ['999990019'], standInId: app.cast.workers.karin.id },
      2,
    )
    assert.deepEqual(wrong.body.invalidParams.map(({ pointer }: { pointer: string }) => pointer).sort(), [
      '/ageUntil',
      '/phone',
      '/standInId',
      '/topics/0',
    ])
    const unknown = await change({ ...card, standInId: '01890000-0000-7000-8000-000000000009' }, 2)
    assert.equal(unknown.body.invalidParams[0].code, 'card-stand-in-unknown')
    assert.equal((await change({ ...card, languages: ['xx'] }, 2)).status, 400)
    const late = await change(card, 1)
    assert.equal(late.status, 412)
    assert.equal(late.body.current.version, 2)
  })

  it('C5 two who save one card at once: one wins', async () => {
    const { version } = (await karin.get('/v1/wegwijzer/mijn-kaart')).body
    const answers = await Promise.all([1, 2, 3].map(() => change(card, version)))
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412, 412])
  })

  it('C5 says until when somebody works today, over the calendar’s hours and absence', async () => {
    const reachOf = async () =>
      (await view()).workers.find(({ id }) => id === app.cast.workers.karin.id)?.reach
    assert.equal(await reachOf(), null, 'no hours known')
    const line = (weekday: number) => ({
      weekday,
      from: '09:00',
      until: '17:00',
      place: 'Werkplein',
      postId: null,
    })
    const set = await karin.post('/v1/agenda/werktijden', { fromOn: '2026-11-24', hours: [line(2), line(4)] })
    assert.equal(set.status, 200, set.text)
    const now = { now: true, until: '17:00', day: null, at: null, place: 'Werkplein', away: false }
    assert.deepEqual(await reachOf(), now)
    const from = new Date(testMoment.getTime() + 60_000).toISOString()
    const away = { kind: 'absent', startsAt: from, endsAt: '2026-11-24T22:00:00Z', reason: 'ziek' }
    assert.equal((await karin.post('/v1/agenda/uitzonderingen', away)).status, 201)
    app.services.clock.setTo(new Date(testMoment.getTime() + 120_000))
    const later = await nadia.get('/v1/wegwijzer')
    app.services.clock.setTo(testMoment)
    const found = later.body.workers.find(({ id }: { id: string }) => id === app.cast.workers.karin.id)
    assert.deepEqual(found.reach, {
      now: false,
      until: null,
      day: '2026-11-26',
      at: '09:00',
      place: '',
      away: true,
    })
    assert.ok(!later.text.includes('ziek'), 'that somebody is away, never why')
  })

  it('C5 counters have opening hours and a contact person, schools one at the CJG and one at leerplicht', async () => {
    const { counters, organisations } = await view()
    const wmo = counters.find(({ name }) => name === 'Wmo-loket')
    assert.deepEqual(
      [wmo?.contact?.name, wmo?.reach?.now, wmo?.reach?.until],
      ['Henk Wolters', true, '17:00'],
    )
    const waard = organisations.find(({ name }) => name === 'mbo De Waard')
    assert.deepEqual(
      waard?.contacts.map(({ at, name }) => [at, name]),
      [
        ['youth-centre', 'Nadia Haddou'],
        ['attendance', 'L. Mulder'],
      ],
    )
  })

  it('C5 residents and strangers read no directory', async () => {
    const stranger = await app.as()
    assert.ok((await stranger.get('/v1/wegwijzer')).status >= 401)
    assert.ok((await stranger.get('/v1/wegwijzer/mijn-kaart')).status >= 401)
  })
})
