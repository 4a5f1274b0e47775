import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { type Client, type TestApp, testApp, testMoment } from '../test-support/app.ts'
import { type CaseScene, openedCase } from '../test-support/scenes.ts'

const day = 86_400_000

describe('escalations, through HTTP', () => {
  let app: TestApp
  let scene: CaseScene
  let nadia: Client
  let ruud: Client
  let wim: Client
  let path: string
  let goalId: string
  const later = (days: number): void => app.services.clock.setTo(new Date(testMoment.getTime() + days * day))
  const agreed = async (promiserKind: string, promiserId: string | null, title: string): Promise<string> => {
    const made = await nadia.post(`/v1/casussen/${scene.caseId}/afspraken`, {
      goalId,
      title,
      result: 'gedaan',
      forPersonId: scene.rob,
      promiserKind,
      promiserId,
      dueOn: '2026-12-20',
      pulseDays: null,
    })
    assert.equal(made.status, 201, made.text)
    return made.body.id
  }
  const asked = async (title: string, promiser = app.cast.partners.nico): Promise<string> => {
    const agreementId = await agreed('organisation', promiser, title)
    const made = await nadia.post(path, {
      kind: 'agreement',
      subjectId: agreementId,
      asked: 'Wie doet dit, en wanneer?',
    })
    assert.equal(made.status, 201, made.text)
    return made.body.id
  }
  const step = (who: Client, id: string, verb: string, body: object, version: number) =>
    who.post(`/v1/opschalingen/${id}/_${verb}`, body, { ifMatch: version })
  const seenBy = async (who: Client, id: string) =>
    (await who.get('/v1/opschalingen')).body.escalations.find((one: { id: string }) => one.id === id)
  const mails = async (id: string): Promise<{ recipient: string; subject: string; body: string }[]> => {
    const client = new pg.Client({ connectionString: app.database.appUrl })
    await client.connect()
    try {
      await client.query("select set_config('app.tenant', $1, false)", [app.services.tenantId])
      const { rows } = await client.query(
        'select recipient, subject, body from outbox_message where object_id = $1 order by id',
        [id],
      )
      return rows
    } finally {
      await client.end()
    }
  }
  before(async () => {
    app = await testApp()
    scene = await openedCase(app)
    const { workers } = app.cast
    nadia = await app.as(workers.nadia)
    ruud = await app.as(workers.ruud)
    wim = await app.as(workers.wim)
    path = `/v1/casussen/${scene.caseId}/opschalingen`
    const goal = await nadia.post(`/v1/casussen/${scene.caseId}/doelen`, {
      ownWords: 'Rust over de rekeningen.',
      lifeDomain: 'debts',
      indicator: { label: 'rekeningen te laat', baseline: 5, target: 0 },
    })
    goalId = goal.body.id
  })
  after(() => app.close())

  it('C9 has one chain manager per day, named by who keeps the register; without one nothing can be escalated', async () => {
    const agreementId = await agreed('organisation', app.cast.partners.nico, 'Eerste gesprek')
    const early = await nadia.post(path, {
      kind: 'agreement',
      subjectId: agreementId,
      asked: 'Wie doet dit?',
    })
    assert.deepEqual([early.status, early.body.code], [409, 'escalation-no-manager'])
    const name = {
      workerId: app.cast.workers.ruud.id,
      fromOn: '2026-11-24',
      basis: 'Ketenconvenant, artikel 4',
    }
    assert.equal((await ruud.post('/v1/ketenregisseurs', name)).status, 403)
    const wrong = await wim.post('/v1/ketenregisseurs', { ...name, fromOn: '2026-11-01', basis: ' ' })
    assert.deepEqual(
      wrong.body.invalidParams.map(({ pointer }: { pointer: string }) => pointer),
      ['/fromOn', '/basis'],
    )
    assert.equal((await wim.post('/v1/ketenregisseurs', name)).status, 201)
    const again = await wim.post('/v1/ketenregisseurs', { ...name, workerId: app.cast.workers.anne.id })
    assert.equal(again.body.code, 'chain-manager-day-taken')
    const coming = { ...name, workerId: app.cast.workers.anne.id, fromOn: '2027-06-01' }
    assert.equal((await wim.post('/v1/ketenregisseurs', coming)).status, 201)
    const register = (await nadia.get('/v1/ketenregisseurs')).body
    assert.deepEqual(
      [register.current.worker, register.coming[0].worker, register.mayChange],
      ['Ruud Bakker', 'Anne Vos', false],
    )
  })

  it('C9 brings an agreement of a party to the chain manager with what was tried, never one of a resident', async () => {
    const own = await agreed('resident', scene.rob, 'Post openen')
    const bare = await nadia.post(path, { kind: 'agreement', subjectId: own, asked: ' ' })
    assert.deepEqual(
      bare.body.invalidParams.map(({ code }: { code: string }) => code),
      ['escalation-asked-missing', 'escalation-not-party'],
    )
    const agreementId = await agreed('organisation', app.cast.partners.nico, 'Tweede gesprek')
    const called = { caseId: scene.caseId, objectKind: 'agreement', objectId: agreementId, kind: 'called' }
    assert.equal((await nadia.post('/v1/opvolgingen', called)).status, 201)
    const made = await nadia.post(path, {
      kind: 'agreement',
      subjectId: agreementId,
      asked: 'Wie doet dit, en wanneer?',
    })
    assert.deepEqual(
      [made.status, made.body.manager, made.body.hearBy, made.body.dueOn],
      [201, 'Ruud Bakker', '2026-11-26', '2026-12-01'],
      made.text,
    )
    const twice = await nadia.post(path, { kind: 'agreement', subjectId: agreementId, asked: 'Nog eens.' })
    assert.equal(twice.body.code, 'escalation-open')
    const seen = await seenBy(ruud, made.body.id)
    assert.deepEqual([seen.about.nl, seen.tried], ['Tweede gesprek', { calls: 1, reminders: 0, rounds: 1 }])
    assert.deepEqual([seen.caseId, seen.household, seen.subjectId], [null, null, null])
    assert.doesNotMatch(JSON.stringify(seen), /Terpstra|Lindelaan/)
    assert.equal((await ruud.get(path)).status, 403, 'no seat, nothing of the case')
    const [mail] = await mails(made.body.id)
    assert.equal(mail?.recipient, 'nico@partner.example')
    assert.match(String(mail?.body), /Ruud Bakker.*0999/s)
    assert.doesNotMatch(`${mail?.subject} ${mail?.body}`, /Terpstra|Rob|Tweede gesprek/)
  })

  it('C9 is seen by who has a seat, the manager and the party, and by nobody else', async () => {
    const agreementId = await agreed('worker', app.cast.workers.karin.id, 'Stageplek zoeken')
    const { id } = (
      await nadia.post(path, { kind: 'agreement', subjectId: agreementId, asked: 'Wanneer begint dit?' })
    ).body
    const karin = await app.as(app.cast.workers.karin)
    assert.deepEqual((await seenBy(karin, id)).steps, ['hear'])
    assert.ok((await karin.get(path)).body.escalations.some((one: { id: string }) => one.id === id))
    for (const key of ['sjoerd', 'henk', 'anne', 'elif'] as const) {
      const other = await app.as(app.cast.workers[key])
      assert.equal(await seenBy(other, id), undefined, key)
      assert.equal((await step(other, id, 'horen', { words: 'Ik ook.' }, 1)).status, 404, key)
    }
    const told = await step(karin, id, 'horen', { words: 'Ik wacht op een diploma.' }, 1)
    assert.deepEqual([told.status, told.body.state], [200, 'heard'], told.text)
    const seen = await seenBy(ruud, id)
    assert.deepEqual(
      [seen.heard, seen.heardFrom, seen.steps],
      ['Ik wacht op een diploma.', 'party', ['decide', 'decline']],
    )
    const [toKarin] = await mails(id)
    assert.match(String(toKarin?.body), /\/werk\/opschalingen/)
  })

  it('C9 decides after hearing or after two working days, with who and by when, and the director carries it out', async () => {
    const id = await asked('Derde gesprek')
    const decision = {
      decision: 'decide',
      words: 'De bank belt vandaag.',
      carriedOutBy: 'Nico Berends',
      byDay: '2026-12-05',
    }
    const early = await step(ruud, id, 'besluiten', decision, 1)
    assert.deepEqual([early.status, early.body.code], [409, 'escalation-hear-first'])
    assert.equal((await step(nadia, id, 'besluiten', decision, 1)).status, 404, 'who asks does not decide')
    later(3)
    const bare = await step(ruud, id, 'besluiten', { decision: 'decide', words: '' }, 1)
    assert.deepEqual(
      bare.body.invalidParams.map(({ pointer }: { pointer: string }) => pointer),
      ['/words', '/carriedOutBy', '/byDay'],
    )
    assert.equal((await step(ruud, id, 'besluiten', decision, 9)).status, 412)
    const decided = await step(ruud, id, 'besluiten', decision, 1)
    assert.deepEqual(
      [decided.status, decided.body.state, decided.etag],
      [200, 'decided', '"2"'],
      decided.text,
    )
    assert.equal((await step(ruud, id, 'besluiten', { ...decision, decision: 'decline' }, 2)).status, 409)
    const list = (await nadia.get(path)).body.escalations
    const row = list.find((one: { id: string }) => one.id === id)
    assert.deepEqual(
      [row.manager, row.carriedOutBy, row.byDay, row.steps],
      ['Ruud Bakker', 'Nico Berends', '2026-12-05', ['settle']],
    )
    const settled = await step(nadia, id, 'afronden', { words: 'De bank belde.' }, 2)
    assert.equal(settled.body.state, 'settled')
    assert.equal((await mails(id)).length, 2)
    assert.match(String((await mails(id))[1]?.body), /Nadia Haddou/)
  })

  it('C9 can be withdrawn until it is decided, and declined with the reason', async () => {
    const leaving = await asked('Vierde gesprek')
    assert.equal((await step(ruud, leaving, 'intrekken', { words: 'Niet nodig.' }, 1)).status, 403)
    assert.equal(
      (await step(nadia, leaving, 'intrekken', { words: 'Het lukte.' }, 1)).body.state,
      'withdrawn',
    )
    assert.equal((await step(ruud, leaving, 'horen', { words: 'Te laat.' }, 2)).status, 409)
    const declined = await asked('Vijfde gesprek')
    assert.equal((await step(ruud, declined, 'horen', { words: 'Wij zijn vol.' }, 1)).status, 200)
    const no = { decision: 'decline', words: 'Dit is aan de regievoerder.' }
    assert.equal((await step(ruud, declined, 'besluiten', no, 2)).body.state, 'declined')
  })

  it('C9 moves what is open to the next chain manager, and nobody decides on the own case or promise', async () => {
    const id = await asked('Zesde gesprek')
    later(10)
    const next = { workerId: app.cast.workers.nadia.id, fromOn: '2026-12-04', basis: 'Vervanging' }
    assert.equal((await wim.post('/v1/ketenregisseurs', next)).status, 201)
    assert.equal(await seenBy(ruud, id), undefined, 'the one before no longer sees it')
    assert.ok(!(await seenBy(nadia, id)).steps.includes('decide'))
    const agreementId = await agreed('organisation', app.cast.partners.nico, 'Zevende gesprek')
    const own = await nadia.post(path, { kind: 'agreement', subjectId: agreementId, asked: 'Wie doet dit?' })
    assert.equal(own.body.code, 'escalation-own-manager')
    later(11)
    const anne = { workerId: app.cast.workers.anne.id, fromOn: '2026-12-05', basis: 'Vervanging' }
    assert.equal((await wim.post('/v1/ketenregisseurs', anne)).status, 201)
    const seen = await seenBy(await app.as(app.cast.workers.anne), id)
    assert.ok(seen.steps.includes('decide'))
    const [waits] = (await ruud.get('/v1/ketenbeeld')).body.decisions.filter(
      ({ kind }: { kind: string }) => kind === 'escalation',
    )
    assert.deepEqual([waits.who, waits.mine], ['Anne Vos', false])
  })

  it('C9 hints when an agreement is a fortnight late, and no longer once it is escalated', async () => {
    const agreementId = await agreed('organisation', app.cast.partners.ilse, 'Kraan maken')
    const view = await nadia.get(`/v1/casussen/${scene.caseId}`)
    const { version } = view.body.agreements.find((one: { id: string }) => one.id === agreementId)
    const accepted = await nadia.post(
      `/v1/afspraken/${agreementId}/antwoorden`,
      { command: 'accept', remark: 'door de telefoon' },
      { ifMatch: version },
    )
    assert.equal(accepted.status, 200, accepted.text)
    const hinted = async () =>
      (await nadia.get(path)).body.subjects.some(
        (one: { id: string; reason: string | null }) => one.id === agreementId && one.reason === 'late',
      )
    assert.equal(await hinted(), false)
    later(26 + 14)
    assert.equal(await hinted(), false, 'a fortnight is not over a fortnight')
    later(26 + 15)
    assert.equal(await hinted(), true)
    assert.equal(
      (await nadia.post(path, { kind: 'agreement', subjectId: agreementId, asked: 'Wanneer?' })).status,
      201,
    )
    assert.equal(await hinted(), false)
  })
})
