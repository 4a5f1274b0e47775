import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp, testMoment } from '../test-support/app.ts'
import { byWorker, type PromiseGround, promiseGround } from '../test-support/promises.ts'
import { agreedByPartner, openedCase, residentActor } from '../test-support/scenes.ts'

describe('promises over all households', () => {
  let app: TestApp
  let ground: PromiseGround
  before(async () => {
    app = await testApp()
    ground = await promiseGround(app)
  })
  after(() => app.close())

  it('D4 a worker finds all own open promises, and of the plan nothing else', async () => {
    const { karin, elif } = app.cast.workers
    const scenes = [await openedCase(app), await openedCase(app)]
    const own: string[] = []
    for (const scene of scenes) {
      const { goalId } = await agreedByPartner(app, scene)
      own.push(await ground.promise(scene, goalId, byWorker(karin)))
      await ground.promise(scene, goalId, byWorker(elif), { title: 'Van een ander' })
    }
    const me = await app.as(karin)
    const list = await me.get('/v1/mijn-afspraken')
    assert.equal(list.status, 200, list.text)
    assert.deepEqual(list.body.promises.map(({ id }: { id: string }) => id).sort(), own.sort())
    assert.deepEqual(
      [...new Set(list.body.promises.map(({ group }: { group: string }) => group))],
      ['answer'],
    )
    assert.equal(list.body.promises[0].forName, 'Rob T.')
    assert.equal(list.body.promises[0].asker.name, 'Nadia Haddou')
    for (const absent of ['Van een ander', 'Stageplek', 'Terpstra', 'ruzie', 'Lindelaan'])
      assert.ok(!list.text.includes(absent), absent)
    assert.equal((await me.get('/v1/tellingen')).body.promises, 2)
    const [first = '', second = ''] = own
    const yes = await me.post(`/v1/afspraken/${first}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })
    assert.equal(yes.status, 200, yes.text)
    await me.post(`/v1/afspraken/${first}/antwoorden`, { command: 'keep' }, { ifMatch: 2 })
    const after = (await me.get('/v1/mijn-afspraken')).body
    assert.deepEqual(
      after.promises.map(({ id }: { id: string }) => id),
      [second],
    )
    assert.deepEqual(after.year, { kept: 1, later: 0, broken: 0 })
    const wim = await app.as(app.cast.workers.wim)
    assert.equal((await wim.get('/v1/mijn-afspraken')).status, 403, 'a role without promises has no list')
  })

  it('D4 an assessor who promised something answers it, and nobody answers for another', async () => {
    const { henk, karin } = app.cast.workers
    const scene = await openedCase(app)
    const { goalId } = await agreedByPartner(app, scene)
    const id = await ground.promise(scene, goalId, byWorker(henk))
    const other = await app.as(karin)
    assert.equal(
      (await other.post(`/v1/afspraken/${id}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })).status,
      404,
    )
    const me = await app.as(henk)
    assert.equal((await me.get('/v1/mijn-afspraken')).body.promises[0].id, id)
    assert.equal(
      (await me.post(`/v1/afspraken/${id}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })).status,
      200,
    )
  })

  it('D11 lines stand beside the agreement, are struck and never changed, and are a sign of life', async () => {
    app.services.clock.setTo(testMoment)
    const { karin, elif } = app.cast.workers
    const scene = await openedCase(app)
    const { goalId } = await agreedByPartner(app, scene)
    const id = await ground.promise(scene, goalId, byWorker(karin), { dueOn: '2027-01-20' })
    const me = await app.as(karin)
    const line = { day: '2026-11-24', kind: 'contact', line: 'Met Rob gebeld.' }
    const early = await me.post(`/v1/afspraken/${id}/voortgang`, line)
    assert.equal(early.body.code, 'agreement-not-running', 'nothing to tell before the yes')
    await me.post(`/v1/afspraken/${id}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })
    const both = await me.post(`/v1/afspraken/${id}/voortgang`, { ...line, line: ' ', day: '2026-11-25' })
    assert.equal(both.body.invalidParams.length, 2, 'all faults at once')
    const written = await me.post(`/v1/afspraken/${id}/voortgang`, line)
    assert.equal(written.status, 201, written.text)
    const right = { ...line, line: 'Met Rob en de werkgever gebeld.', strikes: written.body.id }
    assert.equal((await me.post(`/v1/afspraken/${id}/voortgang`, right)).status, 201)
    assert.equal((await me.post(`/v1/afspraken/${id}/voortgang`, right)).body.code, 'progress-struck')
    const other = await app.as(elif)
    assert.equal((await other.post(`/v1/afspraken/${id}/voortgang`, line)).status, 404)

    app.services.clock.setTo(new Date('2026-12-09T08:15:00Z'))
    const phoned = { day: '2026-12-09', kind: 'obstacle', line: 'Karin: de werkgever is ziek.' }
    assert.equal((await ground.nadia.post(`/v1/afspraken/${id}/voortgang`, phoned)).status, 201)
    app.services.clock.setTo(new Date('2026-12-13T08:15:00Z'))
    assert.deepEqual(await ground.onToday(id), [], 'heard of on 9 December, so not silent on the 13th')
    app.services.clock.setTo(new Date('2026-12-28T08:15:00Z'))
    assert.deepEqual(await ground.onToday(id), ['silent'])
    app.services.clock.setTo(testMoment)

    const { lines } = (await ground.nadia.get(`/v1/casussen/${scene.caseId}/voortgang`)).body
    assert.deepEqual(
      lines.map((one: { line: string; struck: boolean; byPhone: boolean }) => [
        one.line,
        one.struck,
        one.byPhone,
      ]),
      [
        ['Karin: de werkgever is ziek.', false, true],
        ['Met Rob en de werkgever gebeld.', false, false],
        ['Met Rob gebeld.', true, false],
      ],
    )
    assert.equal((await ground.nadia.get(`/v1/afspraken/${id}/geschiedenis`)).body.progress.length, 3)
    assert.deepEqual((await other.get(`/v1/casussen/${scene.caseId}/voortgang`)).body.lines, [])
    await assert.rejects(
      ground.query(String(karin.id), "update progress_line set line = 'x'"),
      /permission denied/,
      'append-only',
    )
  })

  it('D11 a new round keeps what was done, and the resident reads it where the agreement is theirs or joint', async () => {
    const scene = await openedCase(app)
    const { goalId } = await agreedByPartner(app, scene)
    const { karin } = app.cast.workers
    const id = await ground.promise(scene, goalId, byWorker(karin), { forPersonId: scene.rob })
    const me = await app.as(karin)
    await me.post(`/v1/afspraken/${id}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })
    await me.post(`/v1/afspraken/${id}/voortgang`, {
      day: '2026-11-24',
      kind: 'work',
      line: 'Samen de brief geschreven.',
    })
    const again = await ground.nadia.post(
      `/v1/afspraken/${id}/antwoorden`,
      { command: 'renegotiate', dueOn: '2026-12-22' },
      { ifMatch: 2 },
    )
    assert.equal(again.status, 200, again.text)
    const { promises } = (await me.get('/v1/mijn-afspraken')).body
    const now = promises.find((one: { id: string }) => one.id === again.body.id)
    assert.equal(now.lines[0].line, 'Samen de brief geschreven.')
    const plan = (person: string) =>
      app.as(residentActor(app, person)).then((client) => client.get('/mijn-plan'))
    assert.ok((await plan(scene.rob)).text.includes('Samen de brief geschreven.'))
    assert.ok(!(await plan(scene.sanne)).text.includes('Samen de brief geschreven.'), 'it is not Sanne’s')
  })

  it('D13 a duty is read before the yes; a no changes nothing and brings the director into a conversation', async () => {
    const scene = await openedCase(app)
    const { goalId } = await agreedByPartner(app, scene)
    const half = await ground.nadia.post(`/v1/casussen/${scene.caseId}/afspraken`, {
      goalId,
      title: 'Loonstrook sturen',
      promiserKind: 'resident',
      promiserId: scene.rob,
      dueOn: '2026-12-15',
      duty: { ground: 'pw-inform', duty: ' ', consequence: '' },
    })
    assert.equal(half.body.invalidParams.length, 2, half.text)
    const duty = {
      ground: 'pw-inform',
      duty: 'U moet elke maand laten zien wat u verdient.',
      consequence: 'Uw uitkering kan later komen.',
    }
    const title = 'Loonstrook sturen'
    const id = await ground.promise(
      scene,
      goalId,
      { kind: 'resident', id: scene.rob },
      { title, duty, joint: true },
    )
    const rob = await app.as(residentActor(app, scene.rob))
    const unseen = await rob.form('/mijn-plan/ja', { soort: 'agreement', id })
    assert.match(String(unseen.headers.location), /^\/mijn-plan\/plicht\?id=/)
    const page = await rob.get(`/mijn-plan/plicht?id=${id}`)
    assert.equal(page.body.props.item.duty.law, 'Participatiewet')
    assert.equal(page.body.props.item.duty.consequence, duty.consequence)
    const sanne = await app.as(residentActor(app, scene.sanne))
    assert.ok((await sanne.get('/mijn-plan')).text.includes(title), 'joint: the household reads the promise')
    assert.ok(!(await sanne.get('/mijn-plan')).text.includes(duty.consequence), 'not the duty of another')
    assert.equal((await sanne.get(`/mijn-plan/plicht?id=${id}`)).status, 404)

    const before = await world()
    const no = await rob.form('/mijn-plan/waarom', {
      soort: 'agreement',
      id,
      doel: 'decline',
      woorden: 'Mijn baas geeft geen loonstrook.',
    })
    assert.match(String(no.headers.location), /^\/mijn-plan\?klaar=gesprek&open=/)
    assert.deepEqual(await ground.onToday(id), ['refused-duty'])
    const { exceptions } = (await ground.nadia.get('/v1/vandaag')).body
    const shown = exceptions.find(({ objectId }: { objectId: string }) => objectId === id)
    assert.equal(shown.words, 'Mijn baas geeft geen loonstrook.')
    assert.deepEqual(await world(), before, 'no letter, no term, no other agreement, no step of the case')

    const other = await ground.promise(scene, goalId, { kind: 'resident', id: scene.rob }, { title, duty })
    assert.equal(
      (await rob.form('/mijn-plan/ja', { soort: 'agreement', id: other, plicht: 'gezien' })).status,
      303,
    )
    const told = await ground.promise(scene, goalId, { kind: 'resident', id: scene.rob }, { title, duty })
    const byPhone = await ground.nadia.post(
      `/v1/afspraken/${told}/antwoorden`,
      { command: 'accept' },
      { ifMatch: 1 },
    )
    assert.equal(byPhone.body.invalidParams[0].code, 'duty-not-seen')
    await assert.rejects(
      ground.query('system', "update agreement set duty = 'iets anders' where id = $1", [told]),
      /does not change/,
    )

    async function world(): Promise<unknown> {
      const { rows } = await ground.query(
        'system',
        `select (select count(*) from outbox_message) as messages, (select count(*) from term) as terms,
          (select phase from case_file where id = $1) as phase,
          (select count(*) from agreement where case_id = $1) as agreements,
          (select string_agg(state, ',' order by id) from agreement where case_id = $1 and id <> $2) as states`,
        [scene.caseId, id],
      )
      return rows[0]
    }
  })
})
