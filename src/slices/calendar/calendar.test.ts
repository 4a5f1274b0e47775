import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { type CaseScene, openedCase } from '#test/scenes.ts'

describe('B8 one calendar over posts and employers', () => {
  let app: TestApp
  let scene: CaseScene
  let nadia: Client
  let elif: Client
  let workers: { nadia: string; elif: string }
  before(async () => {
    app = await testApp()
    scene = await openedCase(app)
    nadia = await app.as(app.cast.workers.nadia)
    elif = await app.as(app.cast.workers.elif)
    workers = { nadia: String(app.cast.workers.nadia.id), elif: String(app.cast.workers.elif.id) }
  })
  after(() => app.close())

  const talk = (startsAt: string, workerIds: string[], more: object = {}) => ({
    kind: 'kitchen-table',
    startsAt,
    minutes: 60,
    workerIds,
    ...more,
  })
  const book = (client: Client, body: object) => client.post('/v1/agenda/afspraken', body)
  const line = (weekday: number, from: string, until: string) => ({
    weekday,
    from,
    until,
    place: 'CJG',
    postId: null,
  })

  it('proposes when two are free, and refuses what lies outside their hours unless it is meant so', async () => {
    const hours = { fromOn: '2026-11-24', hours: [line(4, '09:00', '12:00'), line(4, '13:00', '17:00')] }
    assert.equal((await nadia.post('/v1/agenda/werktijden', hours)).status, 200)
    await elif.post('/v1/agenda/werktijden', { fromOn: '2026-11-24', hours: [line(4, '11:00', '14:00')] })
    const both = [workers.nadia, workers.elif]
    const free = await nadia.post('/v1/agenda/_vrij', {
      workerIds: both,
      minutes: 60,
      fromDay: '2026-11-24',
      days: 9,
    })
    assert.deepEqual(
      free.body.slots,
      [
        '2026-11-26T10:00:00.000Z',
        '2026-11-26T12:00:00.000Z',
        '2026-12-03T10:00:00.000Z',
        '2026-12-03T12:00:00.000Z',
      ].slice(0, free.body.slots.length),
    )
    assert.ok(free.body.slots.length >= 2)
    const outside = await book(nadia, talk('2026-11-27T09:00:00Z', both))
    assert.deepEqual(
      outside.body.invalidParams.map(({ code }: { code: string }) => code),
      ['outside-hours', 'outside-hours'],
    )
    assert.equal((await book(nadia, talk('2026-11-27T09:00:00Z', both, { evenSo: true }))).status, 201)
    assert.equal(
      (await book(nadia, talk('2026-11-20T09:00:00Z', both))).body.invalidParams[0].code,
      'moment-past',
    )
    const away = { kind: 'absent', startsAt: '2026-11-26T00:00:00Z', endsAt: '2026-11-26T23:00:00Z' }
    assert.equal((await elif.post('/v1/agenda/uitzonderingen', away)).body.clashes, 0)
    const later = await nadia.post('/v1/agenda/_vrij', {
      workerIds: both,
      minutes: 60,
      fromDay: '2026-11-24',
      days: 14,
    })
    assert.ok(later.body.slots[0].startsWith('2026-12-03'))
  })

  it('holds nobody in two places, however many book at the same moment', async () => {
    const at = '2026-12-10T09:00:00Z'
    const answers = await Promise.all(
      [0, 15, 30, 45].flatMap((minute) => {
        const startsAt = new Date(Date.parse(at) + minute * 60_000).toISOString()
        return [
          book(nadia, talk(startsAt, [workers.nadia], { evenSo: true })),
          book(elif, talk(startsAt, [workers.elif, workers.nadia], { evenSo: true })),
        ]
      }),
    )
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409, 409, 409, 409, 409, 409])
    for (const lost of answers.filter(({ status }) => status === 409))
      assert.equal(lost.body.code, 'double-booked')
    const next = await book(nadia, talk('2026-12-10T11:00:00Z', [workers.nadia], { evenSo: true }))
    assert.equal(next.status, 201, 'what follows straight on does not overlap')
  })

  it('the database itself refuses it, past every rule', async () => {
    assert.equal(
      (await book(elif, talk('2026-12-11T09:00:00Z', [workers.elif], { evenSo: true }))).status,
      201,
    )
    const client = new pg.Client({ connectionString: app.database.appUrl })
    await client.connect()
    try {
      await client.query("select set_config('app.tenant', $1, false)", [app.services.tenantId])
      const insert = `insert into appointment_worker (tenant_id, appointment_id, worker_id, during)
        select a.tenant_id, b.appointment_id, a.worker_id, a.during
        from appointment_worker a join appointment_worker b on b.worker_id <> a.worker_id
          and not exists (select from appointment_worker c where c.appointment_id = b.appointment_id and c.worker_id = a.worker_id)
        where a.holds limit 1`
      await assert.rejects(client.query(insert), /appointment_worker_once/)
    } finally {
      await client.end()
    }
  })

  it('is moved and called off with a reason; the resident is told, and the time is free again', async () => {
    const body = talk('2026-12-17T09:00:00Z', [workers.nadia], {
      caseId: scene.caseId,
      personId: scene.rob,
      place: 'Lindelaan 8',
      evenSo: true,
    })
    const made = await book(nadia, body)
    assert.equal(made.status, 201, made.text)
    assert.equal(made.body.household, 'Terpstra')
    const at = `/v1/agenda/afspraken/${made.body.id}`
    const move = { startsAt: '2026-12-17T13:00:00Z', minutes: 45, evenSo: true }
    assert.equal((await nadia.post(`${at}/_verzetten`, { ...move, reason: ' ' }, { ifMatch: 1 })).status, 400)
    const moved = await nadia.post(
      `${at}/_verzetten`,
      { ...move, reason: 'school belt om tien uur' },
      { ifMatch: 1 },
    )
    assert.deepEqual([moved.body.startsAt, moved.body.version], ['2026-12-17T13:00:00.000Z', 2])
    assert.equal(
      (await elif.post(`${at}/_afzeggen`, { reason: 'x' }, { ifMatch: 2 })).status,
      404,
      'not hers',
    )
    const off = await nadia.post(`${at}/_afzeggen`, { reason: 'Rob is ziek' }, { ifMatch: 2 })
    assert.equal(off.body.state, 'cancelled')
    assert.equal(
      (await nadia.post(`${at}/_afzeggen`, { reason: 'weer' }, { ifMatch: 3 })).body.code,
      'appointment-cancelled',
    )
    assert.equal((await book(nadia, { ...body, startsAt: '2026-12-17T13:00:00Z' })).status, 201)
    const { messages } = (await (await app.as()).get('/demo/postvak')).body.props
    const mine = messages.filter(({ subject }: { subject: string }) => subject.startsWith('Uw afspraak'))
    assert.equal(mine.length, 4)
    assert.ok(mine.every(({ body: words }: { body: string }) => !words.includes('Terpstra-plan')))
    const link = /\/v1\/agenda\/uitnodigingen\/\S+/.exec(mine.at(-1).body)?.[0] ?? ''
    const file = await (await app.as()).get(link)
    assert.match(String(file.headers['content-type']), /text\/calendar/)
    assert.match(file.text, /STATUS:CANCELLED/)
    assert.doesNotMatch(file.text, /Rob|Terpstra|Lindelaan|casus/)
    assert.equal((await (await app.as()).get(link.replace(/.{5}\.ics$/, 'AAAAA.ics'))).status, 404)
  })

  it('books for a case only from a seat in it, and for a resident of it', async () => {
    const sjoerd = await app.as(app.cast.workers.sjoerd)
    const body = talk('2026-12-18T09:00:00Z', [String(app.cast.workers.sjoerd.id)], { caseId: scene.caseId })
    assert.equal((await book(sjoerd, body)).body.invalidParams[0].code, 'case-not-yours')
    const desk = await app.as(app.cast.workers.esra)
    const other = await desk.post('/v1/personen', { familyName: 'Vreemd' })
    const wrong = await book(
      nadia,
      talk('2026-12-18T09:00:00Z', [workers.nadia], {
        caseId: scene.caseId,
        personId: other.body.id,
        evenSo: true,
      }),
    )
    assert.equal(wrong.body.invalidParams[0].code, 'person-not-in-case')
  })

  it('shows a colleague without a seat that there is something, not about whom', async () => {
    const made = await book(
      nadia,
      talk('2026-12-22T09:00:00Z', [workers.nadia, workers.elif], { caseId: scene.caseId, evenSo: true }),
    )
    assert.equal(made.status, 201, made.text)
    const seen = await elif.get('/v1/agenda?from=2026-12-22&days=1')
    const [one] = seen.body.appointments
    assert.deepEqual([one.household, one.caseId, typeof one.caseNumber], [null, null, 'number'])
    assert.doesNotMatch(seen.text, /Terpstra/)
    assert.match((await nadia.get('/v1/agenda?from=2026-12-22&days=1')).text, /Terpstra/)
  })

  it('feeds a calendar program by a secret address that can be withdrawn, without data of residents', async () => {
    const first = (await nadia.post('/v1/agenda/abonnement', {})).body.url
    const second = (await nadia.post('/v1/agenda/abonnement', {})).body.url
    const nobody = await app.as()
    const path = (url: string) => new URL(url).pathname
    assert.equal((await nobody.get(path(first))).status, 404, 'the one before stops')
    const feed = await nobody.get(path(second))
    assert.equal(feed.status, 200)
    assert.match(feed.text, /^BEGIN:VCALENDAR\r\n/)
    assert.match(feed.text, /SUMMARY:Afspraak Rondom\\, casus \d+/)
    assert.doesNotMatch(feed.text, /Rob|Terpstra|Lindelaan|Nadia/)
    assert.equal((await nobody.get(`/v1/agenda/abonnementen/${'a'.repeat(43)}.ics`)).status, 404)
    assert.ok((await nadia.get('/v1/agenda?from=2026-11-24')).body.subscribedSince)
    assert.equal((await nadia.send('DELETE', '/v1/agenda/abonnement')).status, 204)
    assert.equal((await nobody.get(path(second))).status, 404)
  })

  it('keeps nine o’clock nine o’clock when the clock moves', async () => {
    await nadia.post('/v1/agenda/werktijden', { fromOn: '2026-11-25', hours: [line(1, '09:00', '10:00')] })
    const slots = async (fromDay: string) =>
      (await nadia.post('/v1/agenda/_vrij', { workerIds: [workers.nadia], minutes: 60, fromDay, days: 1 }))
        .body.slots
    assert.deepEqual(await slots('2027-03-22'), ['2027-03-22T08:00:00.000Z'])
    assert.deepEqual(await slots('2027-03-29'), [], 'Easter Monday')
    assert.deepEqual(await slots('2027-04-05'), ['2027-04-05T07:00:00.000Z'])
    assert.deepEqual(await slots('2027-11-01'), ['2027-11-01T08:00:00.000Z'])
  })

  it('takes a pattern over several posts that overlap nowhere, and only own posts', async () => {
    const clash = {
      fromOn: '2026-11-24',
      hours: [line(1, '09:00', '13:00'), line(1, '12:00', '15:00'), line(2, '15:00', '12:00')],
    }
    const refused = await elif.post('/v1/agenda/werktijden', clash)
    assert.deepEqual(
      refused.body.invalidParams.map(({ pointer, code }: { pointer: string; code: string }) => [
        pointer,
        code,
      ]),
      [
        ['/hours/1/from', 'hours-overlap'],
        ['/hours/2/until', 'hours-order'],
      ],
    )
    const { posts } = (await nadia.get('/v1/agenda?from=2026-11-24')).body
    assert.deepEqual(
      posts.map(({ team }: { team: string }) => team),
      ['opvoedteam', 'team Oost'],
    )
    const foreign = await elif.post('/v1/agenda/werktijden', {
      fromOn: '2026-11-24',
      hours: [{ ...line(1, '09:00', '12:00'), postId: posts[0].id }],
    })
    assert.equal(foreign.body.invalidParams[0].code, 'post-not-yours')
  })
})
