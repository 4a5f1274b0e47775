import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { roundTableGround, type TableScene } from '../test-support/round-tables.ts'
import { residentActor } from '../test-support/scenes.ts'

describe('round tables', () => {
  let app: TestApp
  let nadia: Client
  let on: TableScene
  let ground: Awaited<ReturnType<typeof roundTableGround>>
  before(async () => {
    app = await testApp()
    nadia = await app.as(app.cast.workers.nadia)
    ground = await roundTableGround(app, nadia)
    on = await ground.scene()
  })
  after(() => app.close())

  it('D6 proposes what is late, and who promised it with the resident', async () => {
    const { body } = await nadia.get(`/v1/casussen/${on.caseId}/rondetafelvoorstel`)
    assert.deepEqual(
      body.points.map(({ agreementId, mark, days, minutes, proposed }: Record<string, unknown>) => ({
        agreementId,
        mark,
        days,
        minutes,
        proposed,
      })),
      [{ agreementId: on.lateId, mark: 'late', days: 6, minutes: 40, proposed: true }],
    )
    const proposed = body.people.filter((one: { proposed: boolean }) => one.proposed)
    assert.deepEqual(
      proposed.map(({ id }: { id: string }) => id).sort(),
      [on.rob, app.cast.workers.karin.id].sort(),
    )
    const karin = await app.as(app.cast.workers.karin)
    assert.equal((await karin.get(`/v1/casussen/${on.caseId}/rondetafelvoorstel`)).status, 403)
    const sjoerd = await app.as(app.cast.workers.sjoerd)
    assert.equal((await sjoerd.get(`/v1/casussen/${on.caseId}/rondetafelvoorstel`)).status, 404)
  })

  it('D6 refuses all at once what is no round table', async () => {
    const { nico, brink, mulder } = app.cast.partners
    const answer = await nadia.post(
      on.at,
      ground.bodyOf(on, {
        place: ' ',
        participants: [{ kind: 'organisation', id: nico }],
        points: [{ title: '', minutes: 45 }],
      }),
    )
    assert.equal(answer.status, 400)
    assert.deepEqual(
      answer.body.invalidParams.map(({ pointer }: { pointer: string }) => pointer),
      ['/points', '/points/0/title', '/place', '/participants', '/participants', '/participants'],
    )
    for (const holderId of [nico, brink, mulder])
      await nadia.post(`/v1/casussen/${on.caseId}/zetels`, {
        holderKind: 'partner',
        holderId,
        role: 'known',
        basis: 'Wmo 2015 art. 5.1.1',
        purpose: 'komt aan tafel',
      })
    const big = ground.bodyOf(on)
    const more = [nico, brink, mulder].map((id) => ({ kind: 'organisation', id }))
    const tooBig = await nadia.post(on.at, { ...big, participants: [...big.participants, ...more] })
    assert.match(tooBig.text, /geen rondetafel meer/)
    const other = await ground.scene()
    const foreign = ground.bodyOf(on, { points: [{ agreementId: other.lateId, minutes: 10 }] })
    assert.match((await nadia.post(on.at, foreign)).text, /staat niet open in deze casus/)
  })

  it('D6 stands in the agenda of who works here, is told to all, and gives the time back when it is called off', async () => {
    const { karin } = app.cast.workers
    const body = ground.bodyOf(on)
    const key = randomUUID()
    const first = await nadia.post(on.at, body, { key })
    const again = await nadia.post(on.at, body, { key })
    assert.equal(first.status, 201, first.text)
    assert.equal(again.body.id, first.body.id, 'sent twice, planned once')
    const clash = await nadia.post(on.at, body)
    assert.equal(clash.body.code, 'double-booked')
    const colleague = await app.as(karin)
    const agenda = async () =>
      (await colleague.get('/v1/agenda?from=2026-11-24&days=1')).body.appointments.filter(
        ({ title }: { title: string }) => title === 'Rondetafel',
      )
    assert.deepEqual(
      (await agenda()).map(({ state }: { state: string }) => state),
      ['planned'],
    )
    const letters = (await nadia.get('/demo/postvak')).body.props.messages.filter(
      ({ subject }: { subject: string }) => /ondetafel|samen met u praten/.test(subject),
    )
    assert.deepEqual(letters.map(({ recipientName }: { recipientName: string }) => recipientName).sort(), [
      'Karin Postma',
      'Rob Terpstra',
      'Wouter Bos',
    ])
    for (const letter of letters.filter(
      ({ recipientName }: { recipientName: string }) => !/Rob/.test(recipientName),
    ))
      assert.doesNotMatch(letter.body, /Rob|Sanne|Terpstra/, 'never about whom')
    const empty = await ground.step(first.body.id, 'call-off')
    assert.equal(empty.status, 400)
    assert.equal((await ground.step(first.body.id, 'call-off', { words: 'Karin is ziek' })).status, 200)
    assert.deepEqual(
      (await agenda()).map(({ state }: { state: string }) => state),
      ['cancelled'],
    )
    assert.equal((await nadia.post(on.at, body)).status, 201, 'the hour is free again')
    assert.equal((await ground.step(first.body.id, 'start')).body.code, 'round-table-state')
  })

  it('D6 what is decided is an agreement that is asked at once; the old promise is agreed anew', async () => {
    const { karin } = app.cast.workers
    const file = await ground.scene()
    const id = await ground.plan(file)
    assert.equal((await ground.decide(id, 1)).body.code, 'round-table-not-running')
    assert.equal((await ground.step(id, 'start')).status, 200)
    for (const holder of [file.rob, String(karin.id)]) await ground.mark(id, holder, 'there')
    const made = await ground.decide(id, 1)
    assert.deepEqual([made.status, made.body.accepted], [201, false], made.text)
    const mine = (await (await app.as(karin)).get('/v1/mijn-afspraken')).body.promises.find(
      (one: { id: string }) => one.id === made.body.id,
    )
    assert.deepEqual(
      [mine.title, mine.result, mine.group],
      ['Belt Van Rijn', 'Karin belt Van Rijn maandag 30 november', 'answer'],
    )
    const history = (await nadia.get(`/v1/afspraken/${made.body.id}/geschiedenis`)).body
    assert.deepEqual(
      history.rounds.map(({ state }: { state: string }) => state),
      ['proposed', 'renegotiated'],
    )
    const second = await ground.decide(id, 1, {
      sentence: 'Wouter stuurt voor vrijdag twee plekken',
      title: 'Stuurt twee plekken',
      promiserKind: 'organisation',
      promiserId: app.cast.partners.wouter,
      dueOn: '2026-11-26',
    })
    assert.equal(second.status, 201, second.text)
    const { decisions } = await ground.point(id, 1)
    assert.deepEqual(
      decisions.map(({ renews, state }) => [renews, state]),
      [
        [true, 'proposed'],
        [false, 'proposed'],
      ],
    )
    const wouter = await ground.opened('Wouter Bos')
    assert.match((await wouter.get('/p/afspraak')).text, /Stuurt twee plekken/)
    assert.ok((await ground.point(id, 1)).decisions[1]?.seenAt, 'it is seen that the link was opened')
    const yes = await (await app.as(karin)).post(
      `/v1/afspraken/${made.body.id}/antwoorden`,
      { command: 'accept' },
      { ifMatch: 1 },
    )
    assert.equal(yes.status, 200)
    assert.equal((await ground.point(id, 1)).decisions[0]?.mark, 'renegotiated')
    assert.equal((await ground.point(id, 1)).decisions[0]?.state, 'accepted')
    const remind = (agreementId: string) => nadia.post(`/v1/rondetafels/${id}/herinneringen`, { agreementId })
    assert.equal((await remind(made.body.id)).body.code, 'round-table-answered')
    assert.deepEqual((await remind(second.body.id)).body, { sent: true })
    assert.equal((await remind(file.lateId)).status, 404)
  })

  it('D6 an own point asks for its goal, and who is not at the table promises nothing', async () => {
    const file = await ground.scene()
    const id = await ground.plan(file)
    await ground.step(id, 'start')
    const faults = async (more: object) =>
      ((await ground.decide(id, 2, more)).body.invalidParams ?? []).map(
        ({ pointer }: { pointer: string }) => pointer,
      )
    assert.deepEqual(await faults({}), ['/goalId'])
    assert.deepEqual(await faults({ sentence: ' ', promiserId: app.cast.workers.elif.id }), [
      '/sentence',
      '/promiserId',
      '/goalId',
    ])
    await ground.mark(id, String(app.cast.workers.karin.id), 'absent-told')
    assert.deepEqual(await faults({ goalId: file.goalId }), ['/promiserId'])
    const own = await ground.decide(id, 2, {
      goalId: file.goalId,
      promiserId: app.cast.workers.nadia.id,
      sentence: 'Ik bel maandag',
      title: 'Bel',
    })
    assert.deepEqual([own.status, own.body.accepted], [201, true], 'nobody asks oneself')
  })

  it('D6 who was not at a point does not read it; the resident reads of the table in Mijn plan', async () => {
    const { karin } = app.cast.workers
    const file = await ground.scene()
    const id = await ground.plan(file)
    const rob = await app.as(residentActor(app, file.rob))
    const plan = (await rob.get('/mijn-plan')).body.props
    assert.deepEqual(plan.table.people, ['Nadia Haddou', 'Karin Postma', 'Wouter Bos'])
    const sanne = await app.as(residentActor(app, file.sanne, 'Sanne Terpstra'))
    assert.ok((await sanne.get('/mijn-plan')).body.props.table, 'it is the table of the household')
    await ground.step(id, 'start')
    await ground.mark(id, file.rob, 'there')
    await ground.mark(id, String(karin.id), 'there')
    ground.moment(10)
    await ground.mark(id, String(karin.id), 'left')
    ground.moment(12)
    await ground.turn(id, 2, 'open')
    ground.moment(20)
    await ground.decide(id, 2, {
      goalId: file.goalId,
      promiserKind: 'resident',
      promiserId: file.rob,
      title: 'Geheim',
    })
    const hers = await ground.view(id, await app.as(karin))
    assert.deepEqual(
      [hers.points.map(({ number }) => number), hers.hiddenPoints, hers.steers, hers.steps],
      [[1], 1, false, []],
    )
    assert.doesNotMatch(JSON.stringify(hers), /Geheim/)
    const reads = (await ground.view(id)).participants.map(({ name, reads: numbers }) => [name, numbers])
    assert.deepEqual(reads, [
      ['Nadia Haddou', null],
      ['Rob Terpstra', null],
      ['Karin Postma', [1]],
      ['Wouter Bos', []],
    ])
    for (const other of ['sjoerd', 'wim'] as const) {
      const stranger = await app.as(app.cast.workers[other])
      assert.ok([403, 404].includes((await stranger.get(`/v1/rondetafels/${id}`)).status), other)
    }
    const steps = await (await app.as(karin)).post(
      `/v1/rondetafels/${id}/stappen`,
      { step: 'close' },
      { ifMatch: 1 },
    )
    assert.equal(steps.status, 403)
  })

  it('D6 lock two alone: without a seat the database gives nothing of a table, whatever the query', async () => {
    const tables = [
      'round_table',
      'round_table_participant',
      'round_table_presence',
      'round_table_point',
      'round_table_turn',
      'round_table_decision',
    ]
    const count = async (as: string, table: string) =>
      Number((await ground.query(as, `select count(*) from ${table}`)).rows[0].count)
    for (const table of tables) {
      assert.equal(await count(String(app.cast.workers.sjoerd.id), table), 0, table)
      assert.equal(await count(app.cast.partners.wouter, table), 0, `${table} by a partner`)
      assert.ok((await count(String(app.cast.workers.nadia.id), table)) > 0, table)
    }
    assert.ok((await count(on.rob, 'round_table')) > 0)
    for (const table of tables.slice(2)) assert.equal(await count(on.rob, table), 0, table)
  })

  it('D6 closes when it is known of everybody whether they came; what was not reached is Vandaag’s again', async () => {
    const { karin } = app.cast.workers
    const file = await ground.scene()
    const id = await ground.plan(file, {
      points: [
        { agreementId: file.agreementId, minutes: 10 },
        { agreementId: file.lateId, minutes: 10 },
      ],
    })
    await ground.step(id, 'start')
    for (let more = 0; more < 3; more++) assert.equal((await ground.step(id, 'extend')).status, 200)
    assert.equal((await ground.step(id, 'extend')).body.code, 'round-table-long-enough')
    assert.equal((await ground.step(id, 'close')).body.code, 'round-table-presence-open')
    await ground.mark(id, file.rob, 'there')
    assert.equal((await ground.mark(id, String(karin.id), 'left')).body.code, 'round-table-was-not-there')
    await ground.mark(id, String(karin.id), 'absent')
    await ground.mark(id, app.cast.partners.wouter, 'absent-told')
    await ground.turn(id, 2, 'later')
    const stale = await nadia.post(`/v1/rondetafels/${id}/stappen`, { step: 'close' }, { ifMatch: 1 })
    assert.equal(stale.status, 412)
    assert.deepEqual((await ground.step(id, 'close')).body, { id, state: 'closed' })
    const after = await ground.view(id)
    assert.deepEqual(
      after.participants.map(({ presence }) => presence),
      ['expected', 'left', 'absent', 'absent-told'],
    )
    assert.deepEqual(after.steps, [])
    assert.deepEqual(await ground.onToday(file.lateId), ['late'])
    assert.equal((await ground.mark(id, file.rob, 'there')).body.code, 'round-table-not-running')
    assert.equal((await ground.decide(id, 1)).body.code, 'round-table-not-running')
    const listed = (await nadia.get('/v1/rondetafels')).body.tables.find(
      (one: { id: string }) => one.id === id,
    )
    assert.deepEqual([listed.state, listed.points, listed.decisions], ['closed', 2, 0])
  })

  it('D6 the agenda changes until the table begins, and nobody changes an old one', async () => {
    const file = await ground.scene()
    const id = await ground.plan(file)
    const set = (points: object[], ifMatch: number) =>
      nadia.post(`/v1/rondetafels/${id}/agenda`, { points }, { ifMatch })
    const points = [
      { title: 'Eerst dit', minutes: 20 },
      { agreementId: file.lateId, minutes: 20 },
    ]
    assert.equal((await set(points, 1)).status, 200)
    assert.equal((await set(points, 1)).status, 412)
    assert.deepEqual(
      (await ground.view(id)).points.map(({ title, minutes, mark }) => [title, minutes, mark]),
      [
        ['Eerst dit', 20, null],
        ['Proefplaats regelen', 20, 'late'],
      ],
    )
    await ground.step(id, 'start')
    assert.equal((await set(points, 3)).body.code, 'round-table-state')
    ground.moment(0)
    const tomorrow = await ground.plan(file, { day: '2026-11-25', time: '10:00' })
    assert.equal((await ground.step(tomorrow, 'start')).body.code, 'round-table-too-early')
    assert.equal((await ground.step(tomorrow, 'nobody-came')).body.code, 'round-table-too-early')
    ground.moment(24 * 60 + 120)
    assert.equal((await ground.step(tomorrow, 'nobody-came')).body.state, 'nobody-came')
  })

  it('D6 who stands in begins it, sits down at it, and promises there', async () => {
    const { sjoerd, nadia: director } = app.cast.workers
    ground.moment(0)
    const file = await ground.scene()
    const id = await ground.plan(file)
    const cover = { workerId: director.id, standInId: sjoerd.id, fromOn: '2026-11-24', untilOn: '2026-11-30' }
    assert.ok((await nadia.post('/v1/vervangingen', cover)).status < 300)
    const standIn = await app.as(sjoerd)
    const begun = await standIn.post(`/v1/rondetafels/${id}/stappen`, { step: 'start' }, { ifMatch: 1 })
    assert.equal(begun.status, 200, begun.text)
    const seen = await ground.view(id, standIn)
    assert.ok(seen.participants.some(({ holderId, steers }) => holderId === sjoerd.id && steers))
    const made = await standIn.post(`/v1/rondetafels/punten/${seen.points[0]?.id}/besluiten`, {
      sentence: 'Ik bel morgen',
      title: 'Bel',
      promiserKind: 'worker',
      promiserId: sjoerd.id,
      dueOn: '2026-11-25',
    })
    assert.deepEqual([made.status, made.body.accepted], [201, true], made.text)
  })
})
