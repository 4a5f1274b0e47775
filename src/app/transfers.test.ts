import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { systemContext } from '#platform/jobs/runner.ts'
import { moveDueTransfers } from '#slices/transfers'
import { type Answer, type Client, type TestApp, testApp, testMoment } from '../test-support/app.ts'
import { asOwner } from '../test-support/cluster.ts'
import { agreedByPartner, openedCase } from '../test-support/scenes.ts'

describe('C2 transfer of direction and stand-in, through HTTP', () => {
  let app: TestApp
  let nadia: Client
  let sjoerd: Client
  let amira: Client
  let ruud: Client
  before(async () => {
    app = await testApp()
    const { workers } = app.cast
    ;[nadia, sjoerd, amira, ruud] = [
      await app.as(workers.nadia),
      await app.as(workers.sjoerd),
      await app.as(workers.amira),
      await app.as(workers.ruud),
    ]
  })
  after(() => app.close())

  const id = (who: 'nadia' | 'sjoerd' | 'amira' | 'ruud' | 'elif') => String(app.cast.workers[who].id)
  const toDay = (day: string) => app.services.clock.setTo(new Date(`${day}T09:00:00Z`))
  const job = () => moveDueTransfers(systemContext(app.services, app.services.tenantId))
  const sql = (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    asOwner(app.database.appUrl, async (client) => {
      await client.query(
        "select set_config('app.tenant', $1, false), set_config('app.system', 'on', false)",
        [app.services.tenantId],
      )
      return (await client.query(text, values)).rows
    })
  const propose = (caseId: string, more: object = {}, by = nadia): Promise<Answer> =>
    by.post('/v1/overdrachten', {
      cases: [{ caseId, words: 'Bel Rob ’s morgens.' }],
      toId: id('sjoerd'),
      switchOn: '2026-12-07',
      untilOn: '2026-12-18',
      ...more,
    })
  const step = (client: Client, transfer: string, name: string, words = '', version = 1): Promise<Answer> =>
    client.post(`/v1/overdrachten/${transfer}/_stap`, { step: name, words }, { ifMatch: version })
  const opens = async (client: Client, caseId: string): Promise<number> =>
    (await client.get(`/v1/casussen/${caseId}`)).status
  const steers = async (client: Client, caseId: string): Promise<number> =>
    (
      await client.post(`/v1/casussen/${caseId}/doelen`, {
        ownWords: 'Rust in huis.',
        lifeDomain: 'parenting',
      })
    ).status
  const director = async (caseId: string): Promise<string[]> =>
    (
      await sql(
        `select w.name from seat s join worker w on w.id = s.holder_id where s.case_id = $1 and s.role = 'director'
          and s.until_at is null`,
        [caseId],
      )
    ).map(({ name }) => String(name))

  it('C2 goes from proposal to the day to the end of the overlap; access follows the seat', async () => {
    app.services.clock.setTo(testMoment)
    const scene = await openedCase(app)
    const { goalId } = await agreedByPartner(app, scene)
    const own = await nadia.post(`/v1/casussen/${scene.caseId}/afspraken`, {
      goalId,
      title: 'Rob elke vrijdag bellen',
      promiserKind: 'worker',
      promiserId: id('nadia'),
      dueOn: '2026-12-20',
    })
    assert.equal(own.status, 201, own.text)
    const made = await propose(scene.caseId, { talkOn: '2026-11-30' })
    assert.equal(made.status, 201, made.text)
    const [transfer = ''] = made.body.ids as string[]
    assert.equal(
      (await sjoerd.get(`/v1/overdrachten/${transfer}`)).status,
      404,
      'the sheet is closed before the yes',
    )
    assert.equal(await opens(sjoerd, scene.caseId), 404)
    assert.equal((await sjoerd.get('/v1/tellingen')).body.transfers, 1)
    const [offer] = (await sjoerd.get('/v1/overdrachten')).body.transfers
    assert.deepEqual(
      [offer.household, offer.side, offer.steps],
      ['Terpstra', 'receiver', ['accept', 'ask', 'refuse']],
    )

    assert.equal((await step(sjoerd, transfer, 'ask', 'Wie weet er al van?')).body.state, 'asked')
    assert.equal((await nadia.get('/v1/tellingen')).body.transfers, 1)
    assert.equal((await step(nadia, transfer, 'explain', 'Rob en Sanne.', 1)).status, 412, 'an old version')
    assert.equal((await step(nadia, transfer, 'explain', 'Rob en Sanne.', 2)).body.state, 'proposed')
    assert.equal((await step(nadia, transfer, 'accept', '', 3)).body.code, 'transfer-not-yours')
    assert.equal((await step(amira, transfer, 'withdraw', 'x', 3)).status, 404, 'a third knows of nothing')
    assert.equal((await step(sjoerd, transfer, 'accept', '', 3)).body.state, 'accepted')

    const sheet = await sjoerd.get(`/v1/overdrachten/${transfer}`)
    assert.equal(sheet.status, 200, sheet.text)
    assert.deepEqual(sheet.body.words, { words: 'Bel Rob ’s morgens.', read: false })
    assert.deepEqual(
      sheet.body.agreements.map((one: { title: string; ofGiver: boolean }) => [one.title, one.ofGiver]),
      [
        ['Stageplek met begeleiding', false],
        ['Rob elke vrijdag bellen', true],
      ],
    )
    assert.ok(sheet.body.messages.length > 0, 'what was written to whom')
    assert.ok(
      sheet.body.people.some(
        (one: { name: string; phone: string }) => one.name === 'Wouter Bos' && one.phone,
      ),
    )
    assert.equal((await amira.get(`/v1/overdrachten/${transfer}`)).status, 404)
    assert.equal(
      (await ruud.get(`/v1/overdrachten/${transfer}`)).status,
      403,
      'a team lead reads no plan content',
    )
    assert.equal(await opens(sjoerd, scene.caseId), 200, 'reads in')
    assert.equal(await steers(sjoerd, scene.caseId), 404, 'and does not steer')
    const item = { kind: 'agreement', itemId: sheet.body.agreements[0].id }
    const note = await nadia.post(`/v1/overdrachten/${transfer}/_meegeven`, {
      ...item,
      words: 'Sanne kiest zelf.',
    })
    assert.equal(note.status, 200, note.text)
    assert.equal(
      (await sjoerd.post(`/v1/overdrachten/${transfer}/_meegeven`, { ...item, words: 'x' })).status,
      404,
    )
    assert.equal((await nadia.post(`/v1/overdrachten/${transfer}/_lezen`, item)).status, 404)
    const unread = (await sjoerd.get(`/v1/overdrachten/${transfer}`)).body.transfer.unread
    assert.equal((await sjoerd.post(`/v1/overdrachten/${transfer}/_lezen`, item)).status, 200)
    const after = (await sjoerd.get(`/v1/overdrachten/${transfer}`)).body
    assert.equal(after.transfer.unread, unread - 1)
    assert.deepEqual([after.agreements[0].words, after.agreements[0].read], ['Sanne kiest zelf.', true])

    const letters = await sql(
      "select recipient_name, body from outbox_message where kind = 'transfer-coming' and object_id = $1 order by recipient_name",
      [scene.caseId],
    )
    assert.deepEqual(
      letters.map(({ recipient_name }) => recipient_name),
      ['Rob Terpstra', 'Sanne Terpstra', 'Wouter Bos'],
    )
    assert.match(String(letters[0]?.body), /Sjoerd Meijer wordt op maandag 7 december uw regievoerder/)
    assert.doesNotMatch(String(letters[2]?.body), /Terpstra|Rob|Sanne/, 'a mail to a partner names nobody')

    toDay('2026-12-06')
    assert.equal(await job(), 0)
    assert.deepEqual(await director(scene.caseId), ['Nadia Haddou'])
    toDay('2026-12-07')
    assert.deepEqual(await Promise.all([job(), job()]).then((both) => both.toSorted()), [0, 1], 'once')
    assert.deepEqual(await director(scene.caseId), ['Sjoerd Meijer'])
    assert.equal(await steers(sjoerd, scene.caseId), 201)
    assert.equal(await opens(nadia, scene.caseId), 200, 'looks along')
    assert.equal(await steers(nadia, scene.caseId), 404)
    const file = (await sjoerd.get(`/v1/casussen/${scene.caseId}`)).body
    const call = file.agreements.find((one: { title: string }) => one.title === 'Rob elke vrijdag bellen')
    assert.deepEqual([call.promiser.name, call.state], ['Sjoerd Meijer', 'proposed'], 'asked, not inherited')
    const seat = file.seats.find((one: { role: string }) => one.role === 'outgoing')
    assert.deepEqual([seat.name, seat.until], ['Nadia Haddou', '2026-12-18'])
    assert.equal((await nadia.send('DELETE', `/v1/casussen/${scene.caseId}/zetels/${seat.id}`)).status, 404)

    toDay('2026-12-18')
    assert.equal(await opens(nadia, scene.caseId), 200)
    toDay('2026-12-19')
    assert.equal(await opens(nadia, scene.caseId), 404, 'without any job')
    assert.equal((await nadia.get(`/v1/overdrachten/${transfer}`)).status, 404)
    assert.equal((await nadia.get(`/v1/afspraken/${call.id}/geschiedenis`)).status, 404)
    assert.equal(await steers(sjoerd, scene.caseId), 201)
  })

  it('C2 a refusal or withdrawal after the yes ends the reading along, and everybody is told', async () => {
    app.services.clock.setTo(testMoment)
    const scene = await openedCase(app)
    const [first = ''] = (await propose(scene.caseId)).body.ids as string[]
    assert.equal((await step(sjoerd, first, 'refuse')).body.invalidParams[0].code, 'transfer-words-missing')
    await step(sjoerd, first, 'accept')
    assert.equal(await opens(sjoerd, scene.caseId), 200)
    assert.equal((await step(sjoerd, first, 'refuse', 'Ik ken de buren.', 2)).body.state, 'refused')
    assert.equal(await opens(sjoerd, scene.caseId), 404)
    assert.deepEqual(await director(scene.caseId), ['Nadia Haddou'])
    const off = await sql("select 1 from outbox_message where kind = 'transfer-off' and object_id = $1", [
      scene.caseId,
    ])
    assert.equal(off.length, 2)
    const [second = ''] = (await propose(scene.caseId)).body.ids as string[]
    assert.equal((await step(nadia, second, 'withdraw', 'Toch niet.')).body.state, 'withdrawn')
    assert.equal((await step(nadia, second, 'withdraw', 'Toch niet.', 2)).body.code, 'transfer-state')
    toDay('2026-12-08')
    assert.equal(await job(), 0)
    assert.deepEqual(await director(scene.caseId), ['Nadia Haddou'])
  })

  it('C2 says all faults of a proposal at once, per household', async () => {
    app.services.clock.setTo(testMoment)
    const scene = await openedCase(app)
    const busy = await openedCase(app)
    await propose(busy.caseId)
    const elsewhere = '01890000-0000-7000-8000-000000000009'
    const answer = await nadia.post('/v1/overdrachten', {
      cases: [
        { caseId: scene.caseId, words: ' ' },
        { caseId: busy.caseId, words: 'x' },
        { caseId: elsewhere, words: 'x' },
        { caseId: scene.caseId, words: 'x' },
      ],
      toId: id('elif'),
      switchOn: '2026-11-01',
    })
    assert.deepEqual(
      answer.body.invalidParams.map(({ pointer, code }: { pointer: string; code: string }) => [
        pointer,
        code,
      ]),
      [
        ['/switchOn', 'transfer-day-past'],
        ['/toId', 'receiver-unknown'],
        ['/cases/0/words', 'transfer-words-missing'],
        ['/cases/1/caseId', 'transfer-under-way'],
        ['/cases/2/caseId', 'transfer-case-not-yours'],
        ['/cases/3/caseId', 'transfer-case-twice'],
      ],
    )
    const stranger = await propose(scene.caseId, { toId: id('nadia') }, amira)
    assert.equal(stranger.body.invalidParams[0].code, 'transfer-case-not-yours')
    await sjoerd.post('/v1/eigen-kring', { personId: scene.rob })
    const tied = await propose(scene.caseId)
    assert.equal(tied.body.invalidParams?.[0].code, 'receiver-tied', tied.text)
  })

  it('C2 a director who falls ill today: the team lead arranges a stand-in who steers, until it ends by itself', async () => {
    app.services.clock.setTo(testMoment)
    const scene = await openedCase(app)
    const list = (await ruud.get('/v1/overdrachten')).body
    const led = list.directors.filter((one: { led: boolean }) => one.led)
    assert.deepEqual(
      led.map((one: { name: string }) => one.name),
      ['Nadia Haddou', 'Sjoerd Meijer'],
      'only the own team',
    )
    assert.ok(!JSON.stringify(list).includes('Stageplek'), 'no plan content')
    const cover = (more: object, by = ruud) =>
      by.post('/v1/vervangingen', {
        workerId: id('nadia'),
        standInId: id('amira'),
        fromOn: '2026-11-24',
        untilOn: '2026-11-27',
        ...more,
      })
    assert.equal((await cover({}, sjoerd)).body.invalidParams[0].code, 'absence-not-yours')
    assert.equal(
      (await cover({ workerId: id('amira'), standInId: id('sjoerd') })).status,
      400,
      'another team',
    )
    const done = await cover({})
    assert.equal(done.status, 201, done.text)
    assert.ok(done.body.cases > 0)
    assert.equal((await cover({})).body.invalidParams[0].code, 'absence-twice')
    assert.equal(await opens(ruud, scene.caseId), 403, 'who arranges sees nothing')
    assert.equal(await steers(amira, scene.caseId), 201)
    assert.deepEqual(await director(scene.caseId), ['Nadia Haddou'], 'the direction stays')

    const later = await openedCase(app)
    assert.equal(await opens(amira, later.caseId), 404)
    await job()
    assert.equal(await opens(amira, later.caseId), 200, 'what came in meanwhile is covered too')

    const ill = await propose(
      scene.caseId,
      { cases: [{ caseId: scene.caseId }], switchOn: '2026-11-24', untilOn: null },
      ruud,
    )
    assert.equal(ill.status, 201, ill.text)
    const spoken = await propose(later.caseId, {}, ruud)
    assert.equal(spoken.body.invalidParams[0].code, 'transfer-words-not-yours')
    const taken = await step(sjoerd, ill.body.ids[0], 'accept')
    assert.equal(taken.body.state, 'moved', 'today is today')
    assert.equal(taken.body.version, 3)
    assert.deepEqual(await director(scene.caseId), ['Sjoerd Meijer'])
    assert.equal(await opens(nadia, scene.caseId), 404, 'no overlap was asked')
    assert.equal(await opens(amira, scene.caseId), 404, 'and the stand-in is done there')
    assert.equal(await opens(amira, later.caseId), 200)
    toDay('2026-11-28')
    assert.equal(await opens(amira, later.caseId), 404, 'ended by itself')
    assert.equal(await opens(nadia, later.caseId), 200)
  })

  it('C2 back sooner ends the stand-in at once; a case that closes ends every arranged seat', async () => {
    toDay('2026-11-30')
    const scene = await openedCase(app)
    const body = {
      workerId: id('nadia'),
      standInId: id('amira'),
      fromOn: '2026-11-30',
      untilOn: '2026-12-11',
    }
    const done = await nadia.post('/v1/vervangingen', body)
    assert.equal(await opens(amira, scene.caseId), 200)
    assert.equal((await sjoerd.send('DELETE', `/v1/vervangingen/${done.body.id}`)).status, 404)
    assert.equal((await nadia.send('DELETE', `/v1/vervangingen/${done.body.id}`)).status, 204)
    assert.equal(await opens(amira, scene.caseId), 404)
    assert.equal((await nadia.send('DELETE', `/v1/vervangingen/${done.body.id}`)).status, 404)

    await nadia.post('/v1/vervangingen', body)
    const [transfer = ''] = (await propose(scene.caseId)).body.ids as string[]
    await step(sjoerd, transfer, 'accept')
    const file = (await nadia.get(`/v1/casussen/${scene.caseId}`)).body
    const closed = await nadia.post(
      `/v1/casussen/${scene.caseId}/_fase`,
      { phase: 'closed', weightVerdict: 'right' },
      { ifMatch: file.version },
    )
    assert.equal(closed.status, 200, closed.text)
    assert.equal(await opens(amira, scene.caseId), 404)
    assert.equal(await opens(sjoerd, scene.caseId), 404)
    toDay('2026-12-08')
    await job()
    assert.deepEqual(await director(scene.caseId), ['Nadia Haddou'])
  })

  it('C2 a promiser who left, or lost the seat, is an exception; the promise is asked of somebody else', async () => {
    app.services.clock.setTo(testMoment)
    const scene = await openedCase(app)
    const { goalId, agreementId } = await agreedByPartner(app, scene)
    const promised = await nadia.post(`/v1/casussen/${scene.caseId}/afspraken`, {
      goalId,
      title: 'Opvoedgesprekken',
      promiserKind: 'worker',
      promiserId: id('elif'),
      dueOn: '2027-02-01',
      pulseDays: null,
    })
    const elif = await app.as(app.cast.workers.elif)
    const path = `/v1/afspraken/${promised.body.id}`
    await elif.post(`${path}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })
    const gone = async () =>
      (await nadia.get('/v1/vandaag')).body.exceptions
        .filter((one: { kind: string; caseId: string }) => one.kind === 'gone' && one.caseId === scene.caseId)
        .map(({ title }: { title: string }) => title)
    assert.deepEqual(await gone(), [])
    await sql("update worker set active_until = '2026-11-23' where id = $1", [id('elif')])
    assert.deepEqual(await gone(), ['Opvoedgesprekken'], 'who left')
    const seats = (await nadia.get(`/v1/casussen/${scene.caseId}`)).body.seats
    const wouter = seats.find((one: { name: string }) => one.name === 'Wouter Bos')
    await nadia.send('DELETE', `/v1/casussen/${scene.caseId}/zetels/${wouter.id}`)
    assert.deepEqual((await gone()).toSorted(), ['Opvoedgesprekken', 'Stageplek met begeleiding'], 'no seat')
    const give = (promiserId: string, version: number, by = nadia) =>
      by.post(
        `${path}/_geven`,
        { promiserKind: 'worker', promiserId, dueOn: '2027-02-01' },
        { ifMatch: version },
      )
    assert.equal((await give(id('elif'), 2)).body.invalidParams[0].code, 'promiser-same')
    assert.equal((await give(String(app.cast.workers.karin.id), 1)).status, 412)
    assert.equal((await give(String(app.cast.workers.karin.id), 2, sjoerd)).status, 404)
    const given = await give(String(app.cast.workers.karin.id), 2)
    assert.equal(given.status, 201, given.text)
    assert.deepEqual(await gone(), ['Stageplek met begeleiding'])
    const file = (await nadia.get(`/v1/casussen/${scene.caseId}`)).body
    const next = file.agreements.find((one: { id: string }) => one.id === given.body.id)
    assert.deepEqual([next.promiser.name, next.state], ['Karin Postma', 'proposed'])
    const { rounds } = (await nadia.get(`/v1/afspraken/${given.body.id}/geschiedenis`)).body
    assert.equal(rounds.length, 2, 'the old round stays in the history')
    assert.equal((await give(id('amira'), 3)).body.code, 'agreement-state')
    const partner = await nadia.post(
      `/v1/afspraken/${agreementId}/_geven`,
      { promiserKind: 'resident', promiserId: scene.sanne, dueOn: '2027-02-01' },
      { ifMatch: 1 },
    )
    assert.equal(partner.status, 201, partner.text)
    assert.deepEqual(await gone(), [])
    await sql('update worker set active_until = null where id = $1', [id('elif')])
  })

  it('C2 D2 an agreement that was declined before it was ever accepted can be proposed anew', async () => {
    app.services.clock.setTo(testMoment)
    const scene = await openedCase(app)
    const { agreementId } = await agreedByPartner(app, scene)
    const say = (command: string, more: object, version: number) =>
      nadia.post(`/v1/afspraken/${agreementId}/antwoorden`, { command, ...more }, { ifMatch: version })
    assert.equal((await say('decline', { remark: 'Geen plek.' }, 1)).status, 200)
    const anew = await say('renegotiate', { dueOn: '2027-01-15' }, 2)
    assert.equal(anew.status, 200, anew.text)
  })
})
