import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { systemContext } from '#platform/jobs/runner.ts'
import { askVerdicts, subscribers } from '#slices/verdicts'
import { type TestApp, testApp, testMoment } from '../test-support/app.ts'
import { byPartner, byWorker, type PromiseGround, promiseGround } from '../test-support/promises.ts'
import { type CaseScene, openedCase, residentActor } from '../test-support/scenes.ts'

interface Mail {
  readonly link: string | null
  readonly channel: string
  readonly subject: string
  readonly body: string
}

describe('one question after a step', () => {
  let app: TestApp
  let ground: PromiseGround
  before(async () => {
    app = await testApp()
    ground = await promiseGround(app)
  })
  after(() => app.close())

  const on = (day: string) => app.services.clock.setTo(new Date(`${day}T08:15:00Z`))
  const ask = () => askVerdicts(systemContext(app.services, app.services.tenantId))
  const karin = () => app.as(app.cast.workers.karin)

  /** A goal and a promise by Karin for Rob that she kept today. */
  async function kept(scene: CaseScene, more: object = {}): Promise<string> {
    const goal = await ground.nadia.post(`/v1/casussen/${scene.caseId}/doelen`, {
      ownWords: 'Weer aan het werk.',
      lifeDomain: 'work',
      indicator: { label: 'dagen per week', baseline: 0, target: 3 },
    })
    const body = { forPersonId: scene.rob, title: 'Schuldhulp aanvragen', dueOn: '2027-01-12', ...more }
    const id = await ground.promise(scene, goal.body.id, byWorker(app.cast.workers.karin), body)
    const me = await karin()
    await me.post(`/v1/afspraken/${id}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })
    const done = await me.post(`/v1/afspraken/${id}/antwoorden`, { command: 'keep' }, { ifMatch: 2 })
    assert.equal(done.status, 200, done.text)
    return id
  }
  async function mails(): Promise<Mail[]> {
    const { messages } = (await (await app.as()).get('/demo/postvak')).body.props as { messages: Mail[] }
    return messages.filter(({ link }) => link?.startsWith('/oordeel'))
  }
  const verdictsOf = async (scene: CaseScene) =>
    (await ground.nadia.get(`/v1/casussen/${scene.caseId}/oordelen`)).body.verdicts

  it('D8 one mail, one page without account, one answer that may change for a week', async () => {
    on('2026-11-24')
    const scene = await openedCase(app)
    const id = await kept(scene)
    assert.equal(await ask(), 1)
    assert.equal(await ask(), 0, 'nobody is asked twice')
    const [mail] = await mails()
    const link = String(mail?.link)
    assert.doesNotMatch(mail?.body ?? '', /Schuldhulp|Karin|Werkplein/, 'a mail says nothing about it')

    const browser = ground.browser()
    const page = await browser.get(link)
    assert.equal(page.status, 200, page.text)
    assert.equal(page.body.page, 'helped')
    assert.equal(page.body.props.helper, 'Karin Postma')
    assert.doesNotMatch(page.text, /Schuldhulp/, 'behind the code stands who and when, not what')
    const empty = await browser.post(link, { woorden: 'x'.repeat(501) })
    assert.equal(empty.status, 400)
    assert.deepEqual(
      empty.body.props.faults.map(({ field }: { field: string }) => field),
      ['antwoord', 'woorden'],
    )
    assert.equal((await browser.post(link, { antwoord: 'geweldig' })).status, 400)
    const answer = { antwoord: 'not', woorden: 'Niemand belde terug.' }
    assert.equal((await browser.post(`${link}/bel`)).status, 409, 'a call is for who was not helped')
    assert.equal((await browser.post(link, answer)).status, 303)

    const [verdict] = await verdictsOf(scene)
    assert.deepEqual(
      [verdict.stepId, verdict.answer, verdict.words, verdict.wantsCall],
      [id, 'not', 'Niemand belde terug.', false],
    )
    assert.deepEqual(await ground.onToday(verdict.id), ['not-helped'])
    assert.equal((await browser.post(`${link}/bel`)).status, 303)
    assert.deepEqual(await ground.onToday(verdict.id), ['wants-call'])
    const heard = (await (await karin()).get('/v1/mijn-afspraken')).body.heard
    assert.deepEqual(
      heard.map(({ answer, words, forName }: Record<string, string>) => [answer, words, forName]),
      [['not', '', 'Rob T.']],
      'who helped reads the answer, not the words',
    )

    on('2026-12-01')
    const again = { antwoord: 'mostly', woorden: 'Nu wel.', delen: 'ja' }
    assert.equal((await browser.post(link, again)).status, 303, 'seven days later it may still change')
    assert.deepEqual(await ground.onToday(verdict.id), [])
    assert.equal((await (await karin()).get('/v1/mijn-afspraken')).body.heard[0].words, 'Nu wel.')
    on('2026-12-02')
    assert.equal((await browser.post(link, again)).status, 409)
    assert.equal((await browser.get(link)).body.props.standing, 'settled')
    on('2026-11-24')
  })

  it('D8 a call settles it, another follow-up does not', async () => {
    const scene = await openedCase(app)
    await kept(scene)
    assert.equal(await ask(), 1)
    const rob = await app.as(residentActor(app, scene.rob))
    const [question] = (await rob.get('/mijn-plan')).body.props.questions
    const own = `/mijn-plan/geholpen/${question.id}`
    assert.equal(question.about, 'Schuldhulp aanvragen')
    assert.equal((await rob.form(own, { antwoord: 'little' })).status, 303)
    assert.equal((await rob.form(`${own}/bel`, {})).status, 303)
    const followUp = (kind: string) =>
      ground.nadia.post('/v1/opvolgingen', {
        caseId: scene.caseId,
        objectKind: 'opinion',
        objectId: question.id,
        kind,
      })
    assert.deepEqual(await ground.onToday(question.id), ['wants-call'])
    const called = await followUp('called')
    assert.equal(called.status, 201, called.text)
    assert.deepEqual(await ground.onToday(question.id), [])
    on('2026-12-20')
    assert.deepEqual(await ground.onToday(question.id), [], 'a call is not asked for twice')
    on('2026-11-24')
    const other = await app.as(residentActor(app, scene.sanne, 'Sanne Terpstra'))
    assert.equal((await other.get(own)).status, 404, 'not the question of another member')
    assert.equal((await other.form(own, { antwoord: 'well' })).status, 404)
  })

  it('D8 at most once in fourteen days, and never again after "stop"', async () => {
    const scene = await openedCase(app)
    await kept(scene)
    assert.equal(await ask(), 1)
    on('2026-12-01')
    await kept(scene, { title: 'Tweede' })
    assert.equal(await ask(), 0)
    on('2026-12-08')
    assert.equal(await ask(), 1, 'the second, seven days after it was done')
    const rob = await app.as(residentActor(app, scene.rob))
    const [question] = (await rob.get('/mijn-plan')).body.props.questions
    assert.equal(question.about, 'Tweede')
    assert.equal((await rob.form(`/mijn-plan/geholpen/${question.id}/stop`, {})).status, 303)
    on('2026-12-28')
    await kept(scene, { title: 'Derde' })
    assert.equal(await ask(), 0)
    assert.equal((await rob.get('/mijn-plan')).body.props.stopped, true)
    assert.equal((await rob.form('/mijn-plan/vragen', {})).status, 303)
    assert.equal((await rob.get('/mijn-plan')).body.props.stopped, false)
    assert.equal(await ask(), 1)
    on('2026-11-24')
  })

  it('D8 what was sent is taken back when a Meldcode begins, and says nothing any more', async () => {
    const scene = await openedCase(app)
    await kept(scene)
    const earlier = (await mails()).map(({ link }) => link)
    assert.equal(await ask(), 1)
    const link = String((await mails()).find((mail) => !earlier.includes(mail.link))?.link)
    const browser = ground.browser()
    assert.equal((await browser.post(link, { antwoord: 'not', woorden: 'Niemand belde.' })).status, 303)
    const [withdraw] = subscribers
    const begun = (type: string, data: object) => ({
      id: scene.caseId,
      type,
      tenantId: app.services.tenantId,
      occurredAt: testMoment.toISOString(),
      actorId: null,
      objects: [{ type: 'case', id: scene.caseId }],
      data: { ...data },
    })
    const deliver = (event: ReturnType<typeof begun>) =>
      systemContext(app.services, app.services.tenantId).transaction(async (work) => {
        await withdraw?.handle(event, work, app.services)
        return { status: 204 }
      })
    await deliver(begun('safety-line.recorded', { sort: 'worker' }))
    assert.equal((await browser.get(link)).body.props.standing, 'given', 'a note for workers changes nothing')
    for (const _ of ['first', 'delivered twice']) await deliver(begun('meldcode.started', {}))

    const page = await browser.get(link)
    assert.equal(page.status, 200)
    assert.equal(page.body.props.standing, 'withdrawn')
    assert.doesNotMatch(page.text, /Karin Postma|Niemand belde|Schuldhulp/)
    assert.equal((await browser.post(link, { antwoord: 'well' })).status, 409)
    assert.equal((await browser.post(`${link}/bel`)).status, 409)
    const rob = await app.as(residentActor(app, scene.rob))
    assert.deepEqual((await rob.get('/mijn-plan')).body.props.questions, [])
    const [answered] = await verdictsOf(scene)
    assert.deepEqual([answered.answer, answered.words], ['not', 'Niemand belde.'], 'who directs keeps it')
    const events = await ground.query(
      'system',
      `select from event_object o join event e on e.tenant_id = o.tenant_id and e.id = o.event_id
       where e.type = 'step-verdict.withdrawn' and o.object_id = '${scene.caseId}'`,
    )
    assert.equal(events.rowCount, 1)
  })

  it('D8 not while a Meldcode runs, and a secret address gets no letter', async () => {
    const unsafe = await openedCase(app)
    await kept(unsafe)
    const started = await ground.nadia.post(`/v1/casussen/${unsafe.caseId}/meldcodes`, {
      personId: unsafe.sanne,
      on: '2026-11-24',
      words: 'Zichtbaar bang thuis.',
    })
    assert.equal(started.status, 201, started.text)
    const scene = await openedCase(app)
    await kept(scene, { forPersonId: scene.sanne })
    const before = (await mails()).length
    await ground.query('system', 'update person set address_secret = true, email = null where id = $1', [
      scene.sanne,
    ])
    assert.equal(await ask(), 1)
    assert.equal((await mails()).length, before, 'nothing goes out')
    const sanne = await app.as(residentActor(app, scene.sanne, 'Sanne Terpstra'))
    assert.equal((await sanne.get('/mijn-plan')).body.props.questions.length, 1)
    assert.deepEqual(await verdictsOf(unsafe), [])
  })

  it('D8 who has no mail gets a letter with a code; a wrong code opens nothing', async () => {
    const scene = await openedCase(app)
    await ground.query('system', 'update person set email = null where id = $1', [scene.rob])
    await kept(scene)
    assert.equal(await ask(), 1)
    const { messages } = (await (await app.as()).get('/demo/postvak')).body.props as { messages: Mail[] }
    const letter = messages.find(
      ({ channel, subject }) => channel === 'letter' && subject === 'Bent u goed geholpen?',
    )
    const code = /code in: ([\w ]{14})/.exec(letter?.body ?? '')?.[1] ?? ''
    const browser = ground.browser()
    assert.equal((await browser.get('/oordeel')).body.page, 'helped-code')
    const wrong = await browser.post('/oordeel', { code: 'KM47 RD39 CFGH' })
    assert.deepEqual([wrong.status, wrong.body.props.wrong], [400, true])
    const right = await browser.post('/oordeel', { code: ` ${code.toLowerCase()}` })
    assert.equal(right.status, 303)
    const at = String(right.headers.location)
    assert.equal((await browser.post(at, { antwoord: 'well' })).status, 303)
    assert.equal((await verdictsOf(scene))[0].answer, 'well')
    for (const path of ['/oordeel/KM47RD39CFGH', '/oordeel/x'])
      assert.equal((await browser.get(path)).status, (await browser.get('/oordeel/CCCCCCCCCCCC')).status)
  })

  it('D8 O1 the own promise of a resident is not asked about, and a partner reads only what is theirs', async () => {
    const scene = await openedCase(app)
    const goal = await ground.nadia.post(`/v1/casussen/${scene.caseId}/doelen`, {
      ownWords: 'Op tijd opstaan.',
      lifeDomain: 'parenting',
      indicator: { label: 'keer per week', baseline: 0, target: 5 },
    })
    const own = await ground.promise(scene, goal.body.id, { kind: 'resident', id: scene.rob })
    const rob = await app.as(residentActor(app, scene.rob))
    await rob.form('/mijn-plan/ja', { soort: 'agreement', id: own })
    await rob.form('/mijn-plan/gedaan', { id: own })
    assert.equal(await ask(), 0)

    await ground.promise(scene, goal.body.id, byPartner(app.cast.partners.wouter), {
      forPersonId: scene.rob,
      title: 'Stage regelen',
    })
    const wouter = await ground.opened('Wouter Bos')
    assert.equal((await wouter.post('/p/afspraak', { command: 'accept' })).status, 303)
    assert.equal((await wouter.post('/p/afspraak', { command: 'keep' })).status, 303)
    assert.equal(await ask(), 1)
    const [question] = (await rob.get('/mijn-plan')).body.props.questions
    const said = { antwoord: 'well', woorden: 'Fijn, dank u.', delen: 'ja' }
    assert.equal((await rob.form(`/mijn-plan/geholpen/${question.id}`, said)).status, 303)
    await wouter.post('/p/lijst-vragen', { email: 'wouter@partner.example' })
    const listed = await (await ground.opened('Wouter Bos')).get('/p/mijn-afspraken')
    assert.deepEqual(
      listed.body.props.heard.map(({ about, answer, words }: Record<string, string>) => [
        about,
        answer,
        words,
      ]),
      [['Stage regelen', 'well', 'Fijn, dank u.']],
    )
    assert.deepEqual(listed.body.props.share, { days: 90, all: 1, kept: 1, late: 0 })
    const stranger = String(app.cast.workers.elif.id)
    const rows = await ground.query(stranger, 'select id from step_verdict')
    assert.equal(rows.rowCount, 0, 'no seat, no row')
    const helper = await ground.query(
      String(app.cast.workers.karin.id),
      'select words from step_verdict_words',
    )
    assert.ok(
      helper.rows.every(({ words }) => words === 'Nu wel.'),
      'only shared words',
    )
    await assert.rejects(
      ground.query(String(app.cast.workers.karin.id), "update step_verdict set about = 'x'"),
      /permission denied/,
    )
  })

  it('L6 the own share counts what ended or is late now, and nobody else reads it', async () => {
    app.services.clock.setTo(testMoment)
    const before = (await (await karin()).get('/v1/mijn-afspraken')).body.share
    const scene = await openedCase(app)
    await kept(scene)
    const after = (await (await karin()).get('/v1/mijn-afspraken')).body.share
    assert.deepEqual(
      [after.days, after.all - before.all, after.kept - before.kept, after.late - before.late],
      [90, 1, 1, 0],
    )
    const elif = await app.as(app.cast.workers.elif)
    assert.deepEqual((await elif.get('/v1/mijn-afspraken')).body.share, {
      days: 90,
      all: 0,
      kept: 0,
      late: 0,
    })
  })
})
