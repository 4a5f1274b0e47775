import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { type CaseScene, openedCase, residentActor } from '#test/scenes.ts'

describe('B7 waiting lists', () => {
  let app: TestApp
  let nadia: Client
  let ruud: Client
  let list: { id: string; criteria: { id: string }[] }
  const scenes: CaseScene[] = []
  before(async () => {
    app = await testApp()
    nadia = await app.as(app.cast.workers.nadia)
    ruud = await app.as(app.cast.workers.ruud)
    for (let count = 0; count < 5; count++) scenes.push(await openedCase(app))
    const henk = await app.as(app.cast.workers.henk)
    const { options } = (await henk.get('/v1/hulpopties')).body
    const peter = await app.as(app.cast.workers.peter)
    const body = {
      optionId: options[0].id,
      criteria: ['Een kind is thuis niet veilig', 'De mantelzorger valt uit'],
    }
    list = (await peter.post('/v1/wachtlijsten', body)).body
    assert.equal((await peter.post('/v1/wachtlijsten', body)).body.code, 'list-open')
  })
  after(() => app.close())

  const join = (scene: CaseScene | undefined, more: object = {}) =>
    nadia.post(`/v1/wachtlijsten/${list.id}/plekken`, {
      caseId: scene?.caseId,
      personId: scene?.rob,
      ...more,
    })
  const names = async (client: Client) =>
    (await client.get(`/v1/wachtlijsten/${list.id}`)).body.places.map(({ turn }: { turn: number }) => turn)

  it('keeps places by date, gives priority by a published rule with the reason only, and tells the resident', async () => {
    const first = await join(scenes[0])
    assert.deepEqual([first.status, first.body.turn, first.body.expectedDays], [201, 1, null], first.text)
    app.services.clock.setTo(new Date('2026-11-25T08:15:00Z'))
    assert.equal((await join(scenes[1])).body.turn, 2)
    assert.equal((await join(scenes[0])).body.code, 'place-taken')
    const bare = await join(scenes[2], { criterionId: list.criteria[0]?.id })
    assert.equal(bare.body.invalidParams[0].code, 'priority-reason-missing')
    const foreign = await join(scenes[2], { criterionId: scenes[2]?.caseId, priorityReason: 'x' })
    assert.equal(foreign.body.invalidParams[0].code, 'criterion-unknown')
    const goesFirst = await join(scenes[2], {
      criterionId: list.criteria[0]?.id,
      priorityReason: 'melding Veilig Thuis',
    })
    assert.equal(goesFirst.body.turn, 1)
    assert.deepEqual(await names(ruud), [1, 2, 3])
    const { messages } = (await (await app.as()).get('/demo/postvak')).body.props
    const told = messages.filter(({ subject }: { subject: string }) => subject === 'U staat op de wachtlijst')
    assert.equal(told.length, 3)
    assert.match(told[0].body, /U bent nummer 1/)
    // The case and Mijn plan say the same turn as the list.
    for (const [scene, ahead] of [
      [scenes[2], 0],
      [scenes[0], 1],
      [scenes[1], 2],
    ] as const) {
      const [place] = (await nadia.get(`/v1/casussen/${scene?.caseId}`)).body.waiting
      assert.deepEqual([place.ahead, place.personId, place.expectedDays], [ahead, scene?.rob, null])
      const resident = await app.as(residentActor(app, scene?.rob ?? ''))
      const [own] = (await resident.get('/mijn-plan')).body.props.waiting
      assert.deepEqual([own.ahead, own.list, own.replyBy], [ahead, place.list, null])
      assert.equal(own.personId, undefined)
    }
    const none = await app.as(residentActor(app, scenes[3]?.rob ?? ''))
    assert.deepEqual((await none.get('/mijn-plan')).body.props.waiting, [])
  })

  it('invites who is in turn, passes over with a reason only, and one of two at once wins', async () => {
    const { places } = (await ruud.get(`/v1/wachtlijsten/${list.id}`)).body
    const [one, two] = places
    const at = (place: { id: string }) => `/v1/wachtplekken/${place.id}/_uitnodigen`
    const skipped = await ruud.post(at(two), { replyBy: '2026-12-04' }, { ifMatch: two.version })
    assert.equal(skipped.body.invalidParams[0].code, 'not-first-in-turn')
    const both = await Promise.all(
      [1, 2].map(() => ruud.post(at(one), { replyBy: '2026-12-04' }, { ifMatch: one.version })),
    )
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 412])
    const over = await ruud.post(
      at(two),
      { replyBy: '2026-12-04', passedOver: 'alleen ochtenden vrij' },
      { ifMatch: two.version },
    )
    assert.equal(over.body.state, 'invited')
  })

  it('says how long it takes once enough have left, and loses nobody', async () => {
    await join(scenes[3])
    for (let count = 0; count < 3; count++) {
      const [place] = (await ruud.get(`/v1/wachtlijsten/${list.id}`)).body.places
      const body = { reason: 'placed', note: '' }
      const gone = await ruud.post(`/v1/wachtplekken/${place.id}/_verlaten`, body, { ifMatch: place.version })
      assert.deepEqual([gone.body.state, gone.body.turn], ['left', null])
      const again = await ruud.post(`/v1/wachtplekken/${place.id}/_verlaten`, body, {
        ifMatch: place.version + 1,
      })
      assert.equal(again.body.code, 'place-left')
    }
    const [shown] = (await nadia.get('/v1/wachtlijsten')).body.lists
    assert.deepEqual([shown.waiting, shown.leftLately, shown.expectedDays], [1, 3, 60])
    const joined = await join(scenes[4])
    assert.deepEqual([joined.body.turn, joined.body.expectedDays], [2, 60])
    const back = await join(scenes[0])
    assert.equal(back.body.turn, 3, 'who left may come again, at the end')
  })

  it('A4 keeps one place when two records of one person are merged', async () => {
    const pool = app.services.db.pool
    const { rows } = await pool.query(
      "select 1 from person_reference where table_name = 'waiting_place' and end_column = 'left_on'",
    )
    assert.equal(rows.length, 1)
    const desk = await app.as(app.cast.workers.esra)
    const henk = await app.as(app.cast.workers.henk)
    const [scene] = scenes
    const twin = await desk.post('/v1/personen', { familyName: 'Dubbelganger', born: '1960' })
    const pair = await desk.post('/v1/dubbelen', { personIds: [scene?.rob, twin.body.id] })
    const survivor = { survivorId: twin.body.id }
    const merged = await henk.post(`/v1/dubbelen/${pair.body.id}/_samenvoegen`, survivor, { ifMatch: 1 })
    assert.ok(merged.status < 300, merged.text)
    assert.deepEqual(await names(ruud), [1, 2, 3], 'the place moved along')
  })

  it('shows a director the own households only, and others nothing', async () => {
    const sjoerd = await app.as(app.cast.workers.sjoerd)
    assert.deepEqual(await names(sjoerd), [])
    assert.deepEqual(await names(nadia), [1, 2, 3])
    const desk = await app.as(app.cast.workers.esra)
    assert.equal((await desk.get(`/v1/wachtlijsten/${list.id}`)).status, 403)
    const [scene] = scenes
    const wrong = await sjoerd.post(`/v1/wachtlijsten/${list.id}/plekken`, {
      caseId: scene?.caseId,
      personId: scene?.rob,
    })
    assert.equal(wrong.body.invalidParams[0].code, 'waiting-not-yours')
  })
})
