import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp, testMoment } from '../test-support/app.ts'
import { byPartner, type PromiseGround, promiseGround, setLastDay } from '../test-support/promises.ts'
import { agreedByPartner, openedCase } from '../test-support/scenes.ts'

describe('partners without an account', () => {
  let app: TestApp
  let ground: PromiseGround
  before(async () => {
    app = await testApp()
    ground = await promiseGround(app)
  })
  after(() => app.close())

  it('D4 a partner without account gets one list of own promises, several in a row, and nothing of anybody else', async () => {
    const scenes = [await openedCase(app), await openedCase(app)]
    const made = []
    for (const scene of scenes) {
      const { goalId, agreementId } = await agreedByPartner(app, scene)
      made.push(agreementId)
      await ground.promise(scene, goalId, byPartner(app.cast.partners.carla), { title: 'Van Carla' })
    }
    const own = await ground.opened('Wouter Bos')
    assert.match(String((await own.get('/p/mijn-afspraken')).headers.location), /lijst-vragen/)
    const wrong = await own.post('/p/lijst-vragen', { email: 'ander@partner.example' })
    const right = await own.post('/p/lijst-vragen', { email: ' WOUTER@partner.example ' })
    assert.deepEqual(
      { ...wrong.body.props, email: '' },
      { ...right.body.props, email: '' },
      'the answer is the same whatever the address',
    )
    assert.equal((await own.post('/p/lijst-vragen', { email: 'geen adres' })).status, 400)
    const list = await ground.opened('Wouter Bos')
    const page = await list.get('/p/mijn-afspraken')
    assert.equal(page.status, 200, page.text)
    assert.equal(page.body.page, 'partner-list')
    const ids = page.body.props.promises.map(({ id }: { id: string }) => id)
    for (const id of made) assert.ok(ids.includes(id))
    assert.ok(!page.text.includes('Van Carla'))
    const [first = '', second = ''] = made
    const yes = await list.post(`/p/mijn-afspraken/${first}`, { command: 'accept' })
    assert.match(String(yes.headers.location), /^\/p\/mijn-afspraken\?klaar=accept/)
    assert.equal((await list.post(`/p/mijn-afspraken/${second}`, { command: 'accept' })).status, 303)
    const line = { kind: 'contact', day: '2026-11-24', line: 'Sanne gesproken op school.' }
    assert.equal((await list.post(`/p/mijn-afspraken/${first}/voortgang`, line)).status, 303)
    assert.ok((await list.get(`/p/mijn-afspraken/${first}`)).text.includes('Sanne gesproken op school.'))

    const carla = (await ground.nadia.get(`/v1/casussen/${scenes[0]?.caseId}`)).body.agreements.find(
      ({ title }: { title: string }) => title === 'Van Carla',
    )
    for (const path of [carla.id, '01890000-0000-7000-8000-000000000009']) {
      const foreign = await list.get(`/p/mijn-afspraken/${path}`)
      assert.equal(foreign.status, 410, 'of another and not there answer alike')
      assert.equal((await list.post(`/p/mijn-afspraken/${path}`, { command: 'accept' })).status, 410)
      assert.equal((await list.post(`/p/mijn-afspraken/${path}/voortgang`, line)).status, 410)
    }
    const single = await ground.opened('Carla Tol')
    assert.ok(!(await single.get('/p/afspraak')).text.includes('Sanne gesproken op school.'))
    assert.match(String((await single.get(`/p/mijn-afspraken/${first}`)).headers.location), /\/p\/afspraak$/)
    assert.equal(
      Number(
        (await ground.query(app.cast.partners.carla, 'select count(*) from progress_line')).rows[0].count,
      ),
      0,
      'the second lock alone keeps the lines of another',
    )
  })

  it('D4 lists are not asked for without end, and their link lives a day', async () => {
    await agreedByPartner(app, await openedCase(app))
    const own = await ground.opened('Wouter Bos')
    const count = async () =>
      Number(
        (await ground.query('system', "select count(*) from partner_link where scope = 'list'")).rows[0]
          .count,
      )
    for (let index = 0; index < 4; index++)
      await own.post('/p/lijst-vragen', { email: 'wouter@partner.example' })
    assert.equal(await count(), 3, 'three an hour, the one of the test before included')
    const { link, code } = await ground.mailFor('Wouter Bos')
    app.services.clock.setTo(new Date(testMoment.getTime() + 25 * 3_600_000))
    assert.equal((await ground.browser().post(link, { code })).status, 410)
    app.services.clock.setTo(testMoment)
  })

  it('D4 agreed anew while the partner answers a check-in: nothing is saved, what was written is kept', async () => {
    const scene = await openedCase(app)
    const { agreementId } = await agreedByPartner(app, scene)
    const own = await ground.opened('Wouter Bos')
    await own.post('/p/afspraak', { command: 'accept' })
    assert.equal((await own.get('/p/afspraak')).status, 200)
    await ground.nadia.post(
      `/v1/afspraken/${agreementId}/antwoorden`,
      { command: 'renegotiate', dueOn: '2027-01-12' },
      { ifMatch: 2 },
    )
    const late = await own.post('/p/check-in', { answer: 'at-risk', remark: 'De plek vervalt.' })
    assert.equal(late.status, 400)
    assert.equal(late.body.props.newDueOn, '2027-01-12')
    assert.equal(late.body.props.filled.remark, 'De plek vervalt.')
    const { rows } = await ground.query('system', 'select count(*) from pulse where agreement_id = $1', [
      agreementId,
    ])
    assert.equal(Number(rows[0].count), 0)
    const worker = await app.as(app.cast.workers.karin)
    assert.equal(
      (await worker.post(`/v1/afspraken/${agreementId}/check-ins`, { answer: 'on-track' })).status,
      404,
    )
  })

  it('D4 who left the organisation answers nothing, hears whom to call, and the director sees it', async () => {
    const scene = await openedCase(app)
    const { goalId, agreementId } = await agreedByPartner(app, scene)
    const own = await ground.opened('Wouter Bos')
    await setLastDay(app, app.cast.partners.wouter, '2026-11-20')
    try {
      const left = await own.get('/p/afspraak')
      assert.equal(left.status, 403)
      assert.equal(left.body.page, 'partner-left')
      assert.equal(left.body.props.director.name, 'Nadia Haddou')
      assert.ok(!left.text.includes('Sanne') && !left.text.includes('Stageplek'), 'nothing about anybody')
      assert.equal((await own.post('/p/afspraak', { command: 'accept' })).body.page, 'partner-left')
      assert.deepEqual(await ground.onToday(agreementId), ['gone'])
      const view = (await ground.nadia.get(`/v1/casussen/${scene.caseId}`)).body.agreements[0]
      assert.equal(view.state, 'proposed', 'nothing was saved')
      const again = await ground.nadia.post(`/v1/casussen/${scene.caseId}/afspraken`, {
        goalId,
        title: 'Nog iets',
        promiserKind: 'organisation',
        promiserId: app.cast.partners.wouter,
        dueOn: '2026-12-15',
      })
      assert.equal(again.body.invalidParams[0].code, 'promiser-unknown')
      const cancelled = await ground.nadia.post(
        `/v1/afspraken/${agreementId}/antwoorden`,
        { command: 'cancel', remark: 'Wouter werkt er niet meer.' },
        { ifMatch: view.version },
      )
      assert.equal(cancelled.status, 200, cancelled.text)
      assert.deepEqual(await ground.onToday(agreementId), [])
    } finally {
      await setLastDay(app, app.cast.partners.wouter, null)
    }
  })

  it('D4 a day off is said once, with the next working day filled in', async () => {
    await agreedByPartner(app, await openedCase(app))
    const own = await ground.opened('Wouter Bos')
    const asked = { command: 'counter', remark: '', dueOn: '2026-12-25' }
    const off = await own.post('/p/afspraak', asked)
    assert.equal(off.status, 400)
    assert.equal(
      off.body.props.filled.dueOn,
      '2026-12-28',
      'Christmas, Boxing Day on Saturday, Sunday: Monday',
    )
    assert.equal(off.body.props.filled.dayOff, '2026-12-25')
    assert.match(off.body.props.faults[0].reason, /geen werkdag/)
    assert.equal((await own.post('/p/afspraak', { ...asked, vrij: '2026-12-25' })).status, 303)
    assert.equal((await own.get('/p/afspraak')).body.props.current.counteredDueOn, '2026-12-25')
  })

  it('D4 a code opens a link in one browser; a second one asks its own, which goes to the telephone of the partner', async () => {
    app.services.clock.setTo(testMoment)
    await agreedByPartner(app, await openedCase(app))
    const { link, code } = await ground.mailFor('Wouter Bos')
    const first = ground.browser()
    assert.equal((await first.post(link, { code })).status, 303)
    assert.equal((await first.post(link, { code })).status, 303, 'the same browser may come back')
    const second = ground.browser()
    const used = await second.post(link, { code })
    assert.equal(used.status, 400)
    assert.equal(used.body.props.used, true)
    assert.equal(used.headers['set-cookie'], undefined)
    const tooSoon = await second.post(`${link}/nieuwe-code`)
    assert.equal(tooSoon.body.props.notice, 'wait')
    app.services.clock.setTo(new Date(testMoment.getTime() + 61_000))
    assert.equal((await second.post(`${link}/nieuwe-code`)).body.props.notice, 'sent')
    const fresh = await ground.mailFor('Wouter Bos')
    assert.notEqual(fresh.code, code)
    assert.equal((await second.post(link, { code })).status, 400, 'the old code opens nothing any more')
    assert.equal((await second.post(link, { code: fresh.code })).status, 303)
    assert.equal((await second.get('/p/afspraak')).status, 200)
    assert.equal((await first.get('/p/afspraak')).status, 200, 'who was in stays in')
    app.services.clock.setTo(testMoment)
  })
})
