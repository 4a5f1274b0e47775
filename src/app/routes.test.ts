import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { execute, inTransaction } from '#platform/db/database.ts'
import type { CaseRoute, RouteStep, RouteTemplates } from '#slices/routes/contract'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { promiseGround } from '../test-support/promises.ts'
import { agreedByPartner, type CaseScene, openedCase, residentActor } from '../test-support/scenes.ts'

const day = (text: string) => `2026-${text}`
const free = { organisationId: null, parties: [], fromOn: null, untilOn: null } as const

describe('the route of a case, through HTTP', () => {
  let app: TestApp
  let scene: CaseScene
  let nadia: Client
  let wim: Client
  let path: string
  let organisation: (name: string) => string
  before(async () => {
    app = await testApp()
    scene = await openedCase(app)
    nadia = await app.as(app.cast.workers.nadia)
    wim = await app.as(app.cast.workers.wim)
    path = `/v1/casussen/${scene.caseId}/route`
    const { organisations } = await view()
    organisation = (name) => organisations.find((one) => one.name === name)?.id ?? ''
  })
  after(() => app.close())

  const view = async (as = nadia): Promise<CaseRoute> => (await as.get(path)).body
  const named = async (name: string, as = nadia): Promise<RouteStep> => {
    const step = (await view(as)).steps.find((one) => one.name.nl === name)
    assert.ok(step, name)
    return step
  }
  const adopt = (kind: string, codes: readonly string[], personId: string | null = scene.rob) =>
    nadia.post(`${path}/_overnemen`, { kind, personId, codes })
  const add = (name: string, more: object = {}) =>
    nadia.post(`/v1/casussen/${scene.caseId}/routestappen`, {
      ...free,
      name,
      lifeDomains: ['work'],
      personId: scene.rob,
      ...more,
    })
  const take = (who: Client, { id, version }: RouteStep, body: object) =>
    who.post(`/v1/routestappen/${id}/_stap`, body, { ifMatch: version })
  const change = (step: RouteStep, more: object, who = nadia) =>
    who.post(`/v1/routestappen/${step.id}/_wijzigen`, { ...free, ...more }, { ifMatch: step.version })
  const seat = (holderId: unknown, role: string, holderKind = 'worker') =>
    nadia.post(`/v1/casussen/${scene.caseId}/zetels`, {
      holderKind,
      holderId,
      role,
      basis: 'Wmo 2015 art. 2.3.2',
      purpose: 'meewerken aan de route',
    })

  it('D12 the municipality publishes its routes per kind of question; what the law demands stays, with its article', async () => {
    const list: RouteTemplates = (await nadia.get('/v1/routesjablonen')).body
    const items = list.versions[0]?.items ?? []
    assert.deepEqual([list.versions.length, list.mayPublish, items.length], [1, false, 20])
    assert.deepEqual(
      list.laws.find(({ duty }) => duty === 'wmo-report'),
      { duty: 'wmo-report', law: 'Wmo 2015', article: '2.3.2 lid 8' },
    )
    const publish = (who: Client, body: unknown, ifMatch = 1) =>
      who.post('/v1/routesjablonen', { items: body }, { ifMatch })
    assert.equal((await publish(nadia, items)).status, 403)
    const without = await publish(
      wim,
      items.filter(({ duty }) => duty !== 'debt-first-talk'),
    )
    assert.deepEqual(
      without.body.invalidParams.map(({ code }: { code: string }) => code),
      ['route-duty-dropped'],
    )
    const own = {
      kind: 'work',
      lifeDomains: ['work'],
      duty: null,
      label: { nl: 'Sollicitatiegroep', en: 'Application group' },
      explain: { nl: 'U oefent met anderen.', en: 'You practise with others.' },
    }
    const made = await publish(wim, [...items, own])
    assert.deepEqual([made.status, made.body.version], [201, 2], made.text)
    assert.equal((await publish(wim, items)).status, 412, 'made from the version before')
    const now: RouteTemplates = (await wim.get('/v1/routesjablonen')).body
    assert.deepEqual([now.versions[0]?.items.at(-1)?.code, now.mayPublish], ['sollicitatiegroep', true])
  })

  it('D12 steps are taken from the published route, each once per person, or of one’s own', async () => {
    const none = await view()
    assert.deepEqual([none.version, none.steps, none.findings], [0, [], []])
    const taken = await adopt('work', ['work-talk', 'work-decision', 'work-trial'])
    assert.deepEqual([taken.status, taken.body.added], [201, 3], taken.text)
    const again = await adopt('work', ['work-aftercare', 'work-talk', 'wmo-inquiry'])
    assert.deepEqual(
      again.body.invalidParams.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]),
      [
        ['/codes/1', 'route-adopted-already'],
        ['/codes/2', 'route-code-unknown'],
      ],
    )
    assert.equal((await adopt('work', ['work-talk'], scene.sanne)).status, 201, 'for somebody else')
    const own = await add('Begeleiding bij solliciteren', { place: 2 })
    assert.equal(own.status, 201, own.text)
    const { steps } = await view()
    assert.deepEqual(
      steps.map(({ place, name, person }) => [place, name.nl, person?.name]),
      [
        [1, 'Gesprek over werk en inkomen', 'Rob'],
        [2, 'Begeleiding bij solliciteren', 'Rob'],
        [3, 'Besluit over de uitkering', 'Rob'],
        [4, 'Werk op proef', 'Rob'],
        [5, 'Gesprek over werk en inkomen', 'Sanne'],
      ],
    )
    assert.deepEqual(steps[2]?.law, { law: 'Awb (Participatiewet)', article: '4:13 lid 2' })
    const wrong = await add(' ', {
      lifeDomains: [],
      personId: scene.caseId,
      organisationId: scene.caseId,
      fromOn: day('12-02'),
      untilOn: day('12-01'),
    })
    assert.deepEqual(
      wrong.body.invalidParams.map(({ pointer }: { pointer: string }) => pointer),
      ['/name', '/lifeDomains', '/personId', '/organisationId', '/untilOn'],
    )
  })

  it('D12 a step is put elsewhere; of two who move at once one sees what the other did', async () => {
    const { steps, version } = await view()
    const [first] = steps
    assert.ok(first)
    const move = (place: number, ifMatch: number, stepId = first.id) =>
      nadia.post(`${path}/_verplaatsen`, { stepId, place }, { ifMatch })
    const moved = await move(3, version)
    assert.deepEqual([moved.status, moved.body], [200, { version: version + 1, was: 1 }])
    assert.equal((await view()).steps[2]?.id, first.id)
    assert.equal((await move(1, version)).status, 412)
    assert.equal((await move(1, version + 1, scene.caseId)).status, 404)
    assert.equal((await move(moved.body.was, version + 1)).status, 200, 'undone')
    assert.deepEqual(
      (await view()).steps.map(({ id }) => id),
      steps.map(({ id }) => id),
    )
  })

  it('C8 gaps show: nobody answers, no seat, days without anybody; and an overlap, with the domain and the days', async () => {
    const trial = await named('Werk op proef')
    const coaching = await named('Begeleiding bij solliciteren')
    const kinds = async () => (await view()).findings.map(({ kind }) => kind)
    assert.deepEqual(await kinds(), ['nobody', 'nobody', 'nobody', 'nobody', 'nobody'])
    const werkplein = organisation('Werkplein')
    assert.equal((await change(trial, { organisationId: werkplein })).status, 200)
    assert.equal((await kinds()).filter((kind) => kind === 'no-seat').length, 1)
    await seat(app.cast.workers.karin.id, 'professional')
    assert.ok(!(await kinds()).includes('no-seat'))
    assert.deepEqual((await named('Werk op proef')).responsible?.people, ['Karin Postma'])
    await change(await named('Werk op proef'), {
      organisationId: werkplein,
      fromOn: day('11-16'),
      untilOn: day('12-04'),
    })
    await change(coaching, {
      organisationId: organisation('CJG'),
      fromOn: day('11-23'),
      untilOn: day('11-27'),
    })
    await change(await named('Besluit over de uitkering'), {
      organisationId: werkplein,
      fromOn: day('12-14'),
      untilOn: day('12-18'),
    })
    const { findings, steps } = await view()
    const of = (kind: string) => findings.find((one) => one.kind === kind)
    assert.deepEqual([of('no-ball')?.from, of('no-ball')?.until], ['2026-12-05', '2026-12-13'])
    const both = of('two-at-once')
    assert.deepEqual([both?.from, both?.until, both?.lifeDomains], ['2026-11-23', '2026-11-27', ['work']])
    assert.deepEqual(both?.organisations.map(({ name }) => name).sort(), ['CJG', 'Werkplein'])
    assert.equal(findings.filter(({ kind }) => kind === 'nobody').length, 2)
    assert.ok(findings.every(({ stepIds }) => stepIds.every((id) => steps.some((step) => step.id === id))))
  })

  it('C8 not every organisation has equal control: who answers ends the step, who carries it out begins, the rest reads', async () => {
    const karin = await app.as(app.cast.workers.karin)
    const elif = await app.as(app.cast.workers.elif)
    await seat(app.cast.workers.elif.id, 'professional')
    const trial = await named('Werk op proef')
    await change(trial, {
      organisationId: organisation('Werkplein'),
      parties: [
        { organisationId: organisation('CJG'), say: 'carries-out' },
        { organisationId: organisation('mbo De Waard'), say: 'decides-with' },
      ],
      fromOn: day('11-16'),
      untilOn: day('12-04'),
    })
    assert.deepEqual((await named('Werk op proef', karin)).commands, ['begin'])
    assert.deepEqual((await named('Besluit over de uitkering', elif)).commands, [])
    const begun = await take(elif, await named('Werk op proef', elif), {
      command: 'begin',
      on: day('11-20'),
    })
    assert.deepEqual([begun.status, begun.body.state], [200, 'running'], begun.text)
    const now = await named('Werk op proef')
    const no = await take(elif, now, { command: 'finish' })
    assert.deepEqual([no.status, no.body.code], [403, 'route-step-not-yours'])
    assert.equal((await change(now, {}, karin)).status, 403, 'the route is the director’s')
    assert.equal((await take(karin, now, { command: 'skip', reason: 'x' })).body.code, 'route-step-not-yours')
    const alone = await take(nadia, now, { command: 'skip', reason: 'Past niet.' })
    assert.equal(alone.body.invalidParams[0].code, 'route-not-discussed')
    const done = await take(karin, now, { command: 'finish', on: day('11-23') })
    assert.deepEqual([done.status, done.body.state], [200, 'done'])
    assert.equal((await change(await named('Werk op proef'), {})).body.code, 'route-step-not-now')
    assert.equal(
      (await take(karin, await named('Werk op proef'), { command: 'reopen' })).body.state,
      'running',
    )
  })

  it('D12 a step is skipped with a reason and taken up again; what the law demands is not, and the refusal names the article', async () => {
    const decision = await named('Besluit over de uitkering')
    assert.ok(!decision.commands.includes('skip'))
    const no = await take(nadia, decision, { command: 'skip', reason: 'Niet nodig.' })
    assert.deepEqual([no.status, no.body.code], [409, 'route-step-compulsory'])
    assert.match(no.body.detail, /Awb \(Participatiewet\), artikel 4:13 lid 2/)
    const coaching = await named('Begeleiding bij solliciteren')
    assert.equal(
      (await take(nadia, coaching, { command: 'skip' })).body.invalidParams[0].code,
      'route-reason-missing',
    )
    const skip = { command: 'skip', reason: 'Rob doet dit zelf.' }
    assert.equal((await take(nadia, coaching, skip)).body.state, 'skipped')
    assert.equal((await take(nadia, coaching, skip)).status, 412)
    const skipped = await named('Begeleiding bij solliciteren')
    assert.deepEqual(skipped.skipped, { reason: 'Rob doet dit zelf.', by: 'Nadia Haddou', discussed: false })
    assert.deepEqual(skipped.commands, ['resume'])
    assert.ok((await view()).findings.every(({ stepIds }) => !stepIds.includes(skipped.id)))
    assert.equal((await take(nadia, skipped, { command: 'resume' })).body.state, 'planned')
    const renamed = await change(await named('Begeleiding bij solliciteren'), { name: 'Sollicitatiehulp' })
    assert.equal(renamed.status, 200, renamed.text)
    const published = await change(decision, { name: 'Iets anders' })
    assert.deepEqual(published.body.invalidParams[0].code, 'route-words-published')
  })

  it('K2 every seat at work sees the steps, not why one was skipped; without a seat there is nothing', async () => {
    await take(nadia, await named('Sollicitatiehulp'), { command: 'skip', reason: 'Rob doet dit zelf.' })
    assert.equal((await (await app.as(app.cast.workers.sjoerd)).get(path)).status, 404)
    assert.equal((await (await app.as(app.cast.workers.esra)).get(path)).status, 404)
    await seat(app.cast.workers.henk.id, 'process-director')
    const henk = await app.as(app.cast.workers.henk)
    const seen = await view(henk)
    assert.deepEqual([seen.steps.length, seen.opens, seen.steers], [5, false, false])
    assert.ok(seen.steps.every(({ skipped, commands }) => skipped === null && commands.length === 0))
    assert.deepEqual([seen.members, seen.organisations], [[], []])
    assert.ok((await view()).steps.some(({ skipped }) => skipped !== null))
    const text = JSON.stringify(await view(henk))
    assert.doesNotMatch(text, /Rob doet dit zelf|Lindelaan/)
    const rows = (actorId: string | null, table: string) =>
      inTransaction(
        app.services.db,
        { tenantId: app.services.tenantId, actorId, now: app.services.clock.now(), system: false },
        async (trx) => (await execute(trx, `select 1 from ${table}`, [])).length,
      )
    const { henk: worker, sjoerd } = app.cast.workers
    assert.deepEqual([await rows(worker.id, 'route_step'), await rows(worker.id, 'route_skip')], [5, 0])
    assert.deepEqual([await rows(sjoerd.id, 'route_step'), await rows(sjoerd.id, 'route_party')], [0, 0])
    assert.equal(await rows(scene.sanne, 'route_step'), 1, 'the database keeps the steps of another member')
  })

  it('N1 the resident reads the steps for the household and for themselves, in order, with what the law asks', async () => {
    await agreedByPartner(app, scene)
    await add('Samen een begroting maken', { personId: null, lifeDomains: ['income'] })
    const steps = async (id: string, name: string) => {
      const { props } = (await (await app.as(residentActor(app, id, name))).get('/mijn-plan')).body
      return props.route.map((step: { name: string; law: object | null }) => [step.name, step.law !== null])
    }
    assert.deepEqual(await steps(scene.rob, 'Rob Terpstra'), [
      ['Gesprek over werk en inkomen', false],
      ['Sollicitatiehulp', false],
      ['Besluit over de uitkering', true],
      ['Werk op proef', false],
      ['Samen een begroting maken', false],
    ])
    assert.deepEqual(await steps(scene.sanne, 'Sanne Terpstra'), [
      ['Gesprek over werk en inkomen', false],
      ['Samen een begroting maken', false],
    ])
  })

  it('K2 a partner behind a link sees the steps for whom the agreement is for, and nothing of what they are about', async () => {
    const page = await (await (await promiseGround(app)).opened('Wouter Bos')).get('/p/afspraak')
    assert.deepEqual(
      page.body.props.steps.map((step: { name: string; organisation: string | null; state: string }) => [
        step.name,
        step.organisation,
        step.state,
      ]),
      [
        ['Gesprek over werk en inkomen', null, 'planned'],
        ['Samen een begroting maken', null, 'planned'],
      ],
    )
    assert.doesNotMatch(page.text, /Rob doet dit zelf|Werk op proef|U vertelt wat u wilt/)
  })

  it('D12 what is published later changes no route that runs', async () => {
    const list: RouteTemplates = (await wim.get('/v1/routesjablonen')).body
    const items = (list.versions[0]?.items ?? []).map((item) =>
      item.code === 'work-trial' ? { ...item, label: { nl: 'Proefplaats', en: 'Trial place' } } : item,
    )
    assert.equal((await wim.post('/v1/routesjablonen', { items }, { ifMatch: 2 })).status, 201)
    assert.ok(await named('Werk op proef'))
  })
})
