import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { execute, inTransaction } from '#platform/db/database.ts'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { type CaseScene, openedCase, residentActor } from '../test-support/scenes.ts'

const secret = 'Hij heeft een hamer bij de deur liggen.'
const signs = 'Sanne had blauwe plekken op haar armen.'

describe('safety first, through HTTP', () => {
  let app: TestApp
  let scene: CaseScene
  let nadia: Client
  let karin: Client
  let elif: Client
  let sjoerd: Client
  let ruud: Client
  let path: string
  const line = (more: object = {}) => ({
    sort: 'worker',
    kind: 'never-alone',
    level: 'serious',
    personId: scene.rob,
    what: secret,
    atOnce: 'Bel 112 als hij dreigt.',
    callFirstId: app.cast.workers.nadia.id,
    sinceOn: '2026-11-20',
    reviewOn: '2026-12-20',
    told: false,
    toldWhy: 'Wie hem dat zegt loopt zelf gevaar.',
    ...more,
  })
  const seat = async (holderId: string | null, role: string) => {
    const { status, text } = await nadia.post(`/v1/casussen/${scene.caseId}/zetels`, {
      holderKind: 'worker',
      holderId,
      role,
      lifeDomains: ['work'],
      basis: 'Wmo 2015 art. 2.3.2',
      purpose: 'samen werken aan het plan',
    })
    assert.equal(status, 201, text)
  }
  const started = async (who: Client, personId = scene.sanne) => {
    const made = await who.post(`/v1/casussen/${scene.caseId}/meldcodes`, {
      personId,
      on: '2026-11-23',
      words: signs,
    })
    assert.equal(made.status, 201, made.text)
    return String(made.body.id)
  }
  const rowsOf = (actorId: string | null, table: string) =>
    inTransaction(
      app.services.db,
      { tenantId: app.services.tenantId, actorId, now: app.services.clock.now(), system: false },
      async (trx) => (await execute(trx, `select 1 from ${table}`, [])).length,
    )
  before(async () => {
    app = await testApp()
    scene = await openedCase(app)
    const { workers } = app.cast
    nadia = await app.as(workers.nadia)
    karin = await app.as(workers.karin)
    elif = await app.as(workers.elif)
    sjoerd = await app.as(workers.sjoerd)
    ruud = await app.as(workers.ruud)
    path = `/v1/casussen/${scene.caseId}/veiligheid`
    await seat(workers.karin.id, 'professional')
    await seat(workers.elif.id, 'professional')
    await seat(workers.henk.id, 'process-director')
  })
  after(() => app.close())

  it('C7 shows danger first, then coercion, then what a colleague must know, to every seat over the case', async () => {
    const post = (body: object) => karin.post(`/v1/casussen/${scene.caseId}/veiligheidsregels`, body)
    assert.equal((await post(line())).status, 201)
    const ban = {
      sort: 'coercion',
      kind: 'house-ban',
      level: 'attention',
      what: 'Huisverbod tot 3 december.',
    }
    assert.equal((await post(line(ban))).status, 201)
    const danger = { sort: 'danger', kind: 'threat', what: 'Hij dreigt haar op te wachten.', personId: null }
    assert.equal((await post(line(danger))).status, 201)
    const seen = (await nadia.get(path)).body
    assert.deepEqual(
      seen.lines.map(({ sort }: { sort: string }) => sort),
      ['danger', 'coercion', 'worker'],
    )
    assert.deepEqual(
      [seen.lines[2].callFirst.name, seen.lines[2].person, seen.lines[2].recordedBy],
      ['Nadia Haddou', 'Rob Terpstra', 'Karin Postma'],
    )
    assert.equal((await elif.get(path)).body.lines.length, 3)
  })

  it('C7 says that there is something and whom to call, and not what, to a seat without content', async () => {
    const henk = await app.as(app.cast.workers.henk)
    const list = await henk.get('/v1/veiligheid')
    const mine = list.body.notices.filter(({ caseId }: { caseId: string }) => caseId === scene.caseId)
    assert.equal(mine.length, 3)
    assert.equal(mine[0].opens, false)
    assert.equal(mine[0].callFirst.name, 'Nadia Haddou')
    assert.doesNotMatch(list.text, /hamer|112|Huisverbod|dreigt/)
    const { workers } = app.cast
    assert.equal(await rowsOf(workers.henk.id, 'safety_line'), 3)
    assert.equal(await rowsOf(workers.henk.id, 'safety_line_text'), 0, 'the database keeps what it says')
    assert.equal((await sjoerd.get('/v1/veiligheid')).body.notices.length, 0)
    assert.equal((await sjoerd.get(path)).status, 404)
    assert.equal(await rowsOf(workers.sjoerd.id, 'safety_line'), 0)
  })

  it('C7 refuses what stays too long, has no words, or keeps the resident in the dark without saying why', async () => {
    const wrong = line({
      kind: 'house-ban',
      what: ' ',
      reviewOn: '2027-06-01',
      toldWhy: '',
      personId: scene.director.id,
    })
    const { status, body } = await nadia.post(`/v1/casussen/${scene.caseId}/veiligheidsregels`, wrong)
    assert.equal(status, 400)
    assert.deepEqual(
      body.invalidParams.map(({ pointer }: { pointer: string }) => pointer),
      ['/kind', '/what', '/toldWhy', '/reviewOn', '/personId'],
    )
  })

  it('C7 lets a note for workers expire on its day and asks the director; renewed it is back, ended it is gone', async () => {
    const before = app.services.clock.now()
    app.services.clock.setTo(new Date('2026-12-21T09:00:00Z'))
    const lines = (await nadia.get(path)).body.lines
    assert.deepEqual(
      lines.map(({ shows }: { shows: boolean }) => shows),
      [true, true, false],
      'danger and coercion do not vanish',
    )
    const henk = await app.as(app.cast.workers.henk)
    assert.equal((await henk.get('/v1/veiligheid')).body.notices.length, 2)
    const reviews = (await nadia.get('/v1/veiligheid')).body.waiting
    assert.deepEqual(
      reviews.map(({ kind, days }: { kind: string; days: number }) => [kind, days]),
      [
        ['review', 1],
        ['review', 1],
        ['review', 1],
      ],
    )
    const [, ban, note] = lines
    const renew = (body: object, ifMatch = 1) =>
      nadia.post(`/v1/veiligheidsregels/${note.id}/_verlengen`, body, { ifMatch })
    assert.equal((await renew({ reviewOn: '2027-08-01' })).body.invalidParams[0].code, 'safety-review-far')
    assert.equal((await renew({ reviewOn: '2027-03-01' })).status, 200)
    assert.equal((await renew({ reviewOn: '2027-03-02' })).status, 412)
    assert.equal((await nadia.get(path)).body.lines[2].shows, true)
    const end = (reason: string) =>
      nadia.post(`/v1/veiligheidsregels/${ban.id}/_beeindigen`, { reason }, { ifMatch: 1 })
    assert.equal((await end(' ')).status, 400)
    assert.equal((await end('Het verbod is voorbij.')).status, 200)
    assert.equal((await end('Nog eens.')).status, 409)
    assert.equal((await nadia.get(path)).body.lines.length, 2)
    app.services.clock.setTo(before)
  })

  it('C7 O1 keeps a Meldcode to who directs and who began it: no colleague, team lead, resident or partner', async () => {
    const id = await started(karin)
    const { workers } = app.cast
    for (const who of [nadia, karin]) {
      assert.equal((await who.get(`/v1/meldcodes/${id}`)).status, 200)
      assert.equal((await who.get(path)).body.meldcodes.length, 1)
    }
    const absent = '01890000-0000-7000-8000-000000000009'
    const nothing = (await elif.get(`/v1/meldcodes/${absent}`)).body
    const hidden = (await elif.get(`/v1/meldcodes/${id}`)).body
    assert.deepEqual([hidden.status, hidden.title, hidden.detail], [404, nothing.title, nothing.detail])
    assert.deepEqual((await elif.get(path)).body.meldcodes, [])
    assert.deepEqual((await elif.get('/v1/veiligheid')).body.meldcodes, [])
    for (const table of ['meldcode', 'meldcode_entry', 'meldcode_answer'])
      for (const actor of [workers.elif.id, workers.henk.id, workers.ruud.id, scene.rob, scene.sanne])
        assert.equal(await rowsOf(actor, table), 0, `${table} as ${actor}`)
    assert.equal((await ruud.get(`/v1/meldcodes/${id}`)).status, 403)
    const resident = await app.as(residentActor(app, scene.rob))
    const plan = await resident.get('/mijn-plan')
    assert.equal(plan.status, 200)
    assert.match(plan.text, /plan/i)
    assert.doesNotMatch(plan.text, /meldcode|blauwe plekken|hamer|dreigt|Veilig Thuis/i)
    assert.equal((await resident.get(path)).status, 403)
    assert.equal(await rowsOf(scene.rob, 'safety_line'), 0)
    await nadia.send('DELETE', `/v1/casussen/${scene.caseId}/zetels/${await seatIdOf('Karin Postma')}`)
    assert.equal(
      (await karin.get(`/v1/meldcodes/${id}`)).status,
      404,
      'who leaves the case leaves the Meldcode',
    )
    await seat(workers.karin.id, 'professional')
  })
  const seatIdOf = async (name: string): Promise<string> =>
    (await nadia.get(`/v1/casussen/${scene.caseId}`)).body.seats.find(
      (one: { name: string }) => one.name === name,
    ).id

  it('C7 takes the steps in any order, leaves the talk out for safety, weighs, decides and reports', async () => {
    const [{ id }] = (await nadia.get(path)).body.meldcodes
    const send = (verb: string, body: object, ifMatch: number) =>
      nadia.post(`/v1/meldcodes/${id}/${verb}`, body, { ifMatch })
    const on = '2026-11-24'
    const early = await send('_besluiten', { report: true, help: false, words: 'Melden.' }, 1)
    assert.deepEqual([early.status, early.body.code], [409, 'meldcode-steps-missing'])
    const unsaid = await send(
      '_wegen',
      { on, answers: { suspicion: { yes: true }, unsafe: { yes: false } } },
      1,
    )
    assert.deepEqual(
      unsaid.body.invalidParams.map(({ pointer }: { pointer: string }) => pointer),
      ['/answers/able', '/answers/accepted'],
    )
    const skip = { step: 'consult', on, words: 'Geen tijd.', skipped: true }
    assert.equal((await send('_stap', skip, 1)).body.invalidParams[0].code, 'meldcode-skip-other')
    const talk = { step: 'talk', on, words: 'Dan stuurt hij haar weg.', skipped: true }
    assert.equal((await send('_stap', talk, 1)).status, 200)
    const consult = { step: 'consult', on, withWhom: 'Veilig Thuis, advies', words: 'Zij denken aan melden.' }
    assert.equal((await send('_stap', { ...consult, withWhom: ' ' }, 2)).status, 400)
    assert.equal((await send('_stap', consult, 2)).status, 200)
    const answers = { suspicion: { yes: true }, unsafe: { yes: true, words: 'Het gebeurt vaker.' } }
    assert.equal((await send('_wegen', { on, answers }, 3)).status, 200)
    const weighed = (await nadia.get(`/v1/meldcodes/${id}`)).body
    assert.deepEqual([weighed.advice, weighed.next, weighed.late], ['report', 'decide', false])
    const nothing = await send('_besluiten', { report: false, help: false, words: 'Niets.' }, 4)
    assert.equal(nothing.body.code, 'meldcode-do-something')
    assert.equal(
      (await send('_besluiten', { report: true, help: true, words: 'Melden en helpen.' }, 4)).body.state,
      'to-report',
    )
    assert.equal((await send('_evalueren', { outcome: 'enough', words: 'Goed.' }, 5)).status, 409)
    assert.equal((await send('_melden', { on, reference: 'VT-2026-118' }, 5)).body.state, 'following')
    const reported = (await nadia.get(`/v1/meldcodes/${id}`)).body
    assert.deepEqual(
      [reported.reference, reported.assessmentBy, reported.stepDueOn],
      ['VT-2026-118', '2026-12-01', '2026-12-01'],
    )
    const goesOn = await send('_evalueren', { outcome: 'goes-on', words: 'Nog even.' }, 6)
    assert.equal(goesOn.body.invalidParams[0].code, 'safety-review-missing')
    assert.equal(
      (await send('_evalueren', { outcome: 'enough', words: 'Vader is weg.' }, 6)).body.state,
      'closed',
    )
    assert.equal((await send('_stap', consult, 7)).status, 409)
    const messages = await inTransaction(
      app.services.db,
      { tenantId: app.services.tenantId, actorId: null, now: app.services.clock.now(), system: true },
      (trx) => execute(trx, `select 1 from outbox_message where body ~* 'veilig thuis|meldcode'`, []),
    )
    assert.equal(messages.length, 0, 'nothing goes out')
  })

  it('C7 comes first on Vandaag when a Meldcode stands still, counts in the menu, and no case closes over it', async () => {
    const id = await started(nadia)
    const twice = await nadia.post(`/v1/casussen/${scene.caseId}/meldcodes`, {
      personId: scene.sanne,
      on: '2026-11-24',
      words: signs,
    })
    assert.equal(twice.body.code, 'meldcode-open')
    const { version } = (await nadia.get(`/v1/casussen/${scene.caseId}`)).body
    const closing = await nadia.post(
      `/v1/casussen/${scene.caseId}/_fase`,
      { phase: 'closed' },
      { ifMatch: version },
    )
    assert.deepEqual([closing.status, closing.body.code], [409, 'meldcode-runs'])
    const before = app.services.clock.now()
    app.services.clock.setTo(new Date('2026-11-30T09:00:00Z'))
    const today = (await nadia.get('/v1/vandaag')).body
    assert.deepEqual(
      today.safety.map(({ kind, id: what, days }: { kind: string; id: string; days: number }) => [
        kind,
        what,
        days,
      ]),
      [['meldcode', id, 4]],
    )
    const counts = (await nadia.get('/v1/tellingen')).body
    assert.deepEqual([counts.safety, counts.today], [1, today.exceptions.length + 1])
    app.services.clock.setTo(before)
  })

  it('C7 names a buddy at once, who confirms within a day; until then it stands with buddy and team lead', async () => {
    const { workers } = app.cast
    const happened = {
      caseId: scene.caseId,
      workerId: workers.nadia.id,
      happenedOn: '2026-11-24',
      happenedAt: '08:50',
      place: 'home-visit',
      kind: 'threat',
      seriousness: 'serious',
      what: 'Hij bleef in de deur staan en schreeuwde.',
      buddyId: workers.sjoerd.id,
      steps: [{ kind: 'police', ownerId: workers.karin.id, dueOn: '2026-11-27' }],
    }
    const alone = await nadia.post('/v1/incidenten', { ...happened, buddyId: workers.nadia.id })
    assert.equal(alone.body.invalidParams[0].code, 'incident-alone')
    const elsewhere = await sjoerd.post('/v1/incidenten', happened)
    assert.equal(elsewhere.body.invalidParams[0].code, 'incident-case-other', 'no place in that household')
    const { body } = await nadia.post('/v1/incidenten', happened)
    assert.equal(body.buddyDueOn, '2026-11-25')
    const of = async (who: Client) =>
      (await who.get('/v1/veiligheid')).body.incidents.find(({ id }: { id: string }) => id === body.id)
    const act = (who: Client, verb: string, input: object, ifMatch = 1) =>
      who.post(`/v1/incidenten/${body.id}/${verb}`, input, { ifMatch })
    assert.deepEqual((await of(nadia)).commands, ['name-buddy', 'plan-step'])
    assert.deepEqual((await of(sjoerd)).commands, ['speak', 'plan-step'])
    assert.deepEqual((await of(ruud)).commands, ['name-buddy', 'plan-step'])
    assert.equal((await of(karin)).steps[0].mine, true, 'who has a step sees what it is about')
    assert.equal((await of(sjoerd)).household, null, 'which household is for who has a place in it')
    assert.equal(await of(elif), undefined)
    assert.equal((await act(elif, '_gesproken', { spokenOn: '2026-11-24' })).status, 404)
    const waits = async (who: Client) =>
      (await who.get('/v1/veiligheid')).body.waiting.filter(({ id }: { id: string }) => id === body.id).length
    assert.deepEqual([await waits(sjoerd), await waits(ruud)], [1, 0])
    const before = app.services.clock.now()
    app.services.clock.setTo(new Date('2026-11-26T09:00:00Z'))
    assert.deepEqual([await waits(sjoerd), await waits(ruud)], [1, 1], 'a day has passed')
    app.services.clock.setTo(before)
    assert.equal((await act(nadia, '_gesproken', { spokenOn: '2026-11-24' })).status, 409, 'only the buddy')
    assert.equal((await act(ruud, '_sluiten', { words: 'Klaar.' })).body.code, 'incident-open-ends')
    assert.equal((await act(sjoerd, '_gesproken', { spokenOn: '2026-11-24' })).status, 200)
    assert.equal((await act(nadia, '_maatje', { buddyId: workers.elif.id }, 2)).status, 409)
    assert.equal((await act(ruud, '_sluiten', { words: 'Klaar.' }, 2)).body.code, 'incident-open-ends')
    const step = (await of(karin)).steps[0]
    const done = { doneOn: '2026-11-24', words: 'Aangifte gedaan.' }
    const finish = (who: Client) => who.post(`/v1/incidentstappen/${step.id}/_gedaan`, done, { ifMatch: 1 })
    assert.equal((await finish(sjoerd)).status, 409, 'whose step it is')
    assert.equal((await finish(karin)).status, 200)
    assert.equal((await act(ruud, '_sluiten', { words: 'Afgerond met Nadia.' }, 2)).status, 200)
    assert.deepEqual((await of(nadia)).commands, [])
    assert.equal((await of(nadia)).state, 'closed')
  })

  it('C7 lets the front desk report without a household, and an incident of another team stays there', async () => {
    const { workers } = app.cast
    const esra = await app.as(workers.esra)
    const made = await esra.post('/v1/incidenten', {
      workerId: workers.esra.id,
      happenedOn: '2026-11-24',
      place: 'office',
      kind: 'verbal',
      seriousness: 'light',
      what: 'Schelden aan de balie.',
      buddyId: workers.henk.id,
    })
    assert.equal(made.status, 201, made.text)
    const ids = async (who: Client) =>
      (await who.get('/v1/veiligheid')).body.incidents.map(({ id }: { id: string }) => id)
    assert.ok((await ids(esra)).includes(made.body.id))
    assert.ok(!(await ids(ruud)).includes(made.body.id), 'not a worker of this team lead')
    assert.equal(await rowsOf(workers.wim.id, 'incident'), 0)
  })

  it('C7 O3 logs who looked, for the person whom it is about', async () => {
    const logged = await inTransaction(
      app.services.db,
      { tenantId: app.services.tenantId, actorId: null, now: app.services.clock.now(), system: true },
      (trx) =>
        execute<{ name: string }>(
          trx,
          `select distinct l.name from processing_log l join person p on p.tenant_id = l.tenant_id and p.log_subject = l.data_subject
           where p.id = $1`,
          [scene.sanne],
        ),
    )
    const names = logged.map(({ name }) => name)
    for (const name of ['safety.case', 'safety.list', 'meldcode.view', 'meldcode.work'])
      assert.ok(names.includes(name), name)
  })
})
