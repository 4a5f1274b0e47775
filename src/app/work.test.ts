import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { asOwner } from '../test-support/cluster.ts'
import { agreedByPartner, type CaseScene, openedCase, residentActor } from '../test-support/scenes.ts'
import { goodPossibilities, placeOf, workScene } from '../test-support/work.ts'

type Verbs = Awaited<ReturnType<typeof workScene>>

describe('D10 D14 work and learning, through HTTP', () => {
  let app: TestApp
  let nadia: Client
  let scene: CaseScene
  let verbs: Verbs
  let goalId: string
  before(async () => {
    app = await testApp()
    nadia = await app.as(app.cast.workers.nadia)
    scene = await openedCase(app)
    verbs = await workScene(app, nadia, scene)
    goalId = (await agreedByPartner(app, scene)).goalId
  })
  after(() => app.close())

  const work = async (client = nadia) => client.get(`/v1/casussen/${scene.caseId}/werk-en-leren`)
  const codes = (answer: { body: { invalidParams?: { pointer: string; code: string }[] } }) =>
    (answer.body.invalidParams ?? []).map(({ pointer, code }) => `${pointer} ${code}`)
  const offer = async (id: string) => (await work()).body.offers.find((one: { id: string }) => one.id === id)
  const seatFor = async (worker: { id: string | null }, lifeDomains: string[], of = scene) => {
    const answer = await nadia.post(`/v1/casussen/${of.caseId}/zetels`, {
      holderKind: 'worker',
      holderId: worker.id,
      role: 'professional',
      lifeDomains,
      basis: 'Participatiewet',
      purpose: 'hulp bij werk',
    })
    assert.equal(answer.status, 201, answer.text)
  }

  it('D10 keeps places with a check date, tells all faults at once, and refuses who does not keep the list', async () => {
    const id = await verbs.place()
    const wrong = await nadia.post(
      '/v1/werkplekken',
      placeOf(app, {
        kind: 'school',
        title: ' ',
        hoursMin: 20,
        hoursMax: 8,
        days: [],
        contactId: app.cast.partners.wouter,
      }),
    )
    assert.deepEqual(codes(wrong), [
      '/title work-title-missing',
      '/hoursMax work-hours-turned',
      '/days work-days-missing',
      '/startsOn work-school-begins',
      '/contactId work-contact-unknown',
    ])
    const desk = await app.as(app.cast.workers.esra)
    const { places, mayKeep } = (await desk.get('/v1/werkplekken')).body
    assert.equal(mayKeep, false)
    const [shown] = places.filter((place: { id: string }) => place.id === id)
    assert.deepEqual([shown.free, shown.checkedOn, shown.contact.name], [1, '2026-11-24', 'Joost van Rijn'])
    assert.equal((await desk.post('/v1/werkplekken', placeOf(app))).status, 403)
    const checked = await nadia.post(`/v1/werkplekken/${id}/_nakijken`, undefined, { ifMatch: 1 })
    assert.equal(checked.body.version, 2, checked.text)
    const resident = await app.as(residentActor(app, scene.rob))
    assert.equal((await resident.get('/v1/werkplekken')).status, 403)
  })

  it('D10 possibilities are read from a seat that opens work only; each version stays and the newest counts', async () => {
    const made = await verbs.profileOf(scene.rob)
    const again = await nadia.post(`/v1/casussen/${scene.caseId}/mogelijkheden`, {
      personId: scene.rob,
      after: 0,
      source: 'worker',
      content: goodPossibilities,
    })
    assert.equal(again.body.code, 'work-profile-newer', 'nobody overwrites what another wrote meanwhile')
    const empty = { ...goodPossibilities, wants: ' ', can: '', hoursMin: 30 }
    const wrong = await nadia.post(`/v1/casussen/${scene.caseId}/mogelijkheden`, {
      personId: app.cast.workers.henk.id,
      after: 0,
      source: 'worker',
      content: empty,
    })
    assert.deepEqual(codes(wrong), [
      '/content/wants work-wants-missing',
      '/content/hoursMax work-hours-turned',
      '/personId member-unknown',
    ])
    await verbs.profileOf(scene.rob, { hoursMax: 24 }, 1)
    const { profiles } = (await work()).body
    assert.deepEqual(
      profiles.map((one: { number: number; content: { hoursMax: number } }) => [
        one.number,
        one.content.hoursMax,
      ]),
      [[2, 24]],
    )
    assert.notEqual(profiles[0].id, made)
    const { karin, elif, amira } = app.cast.workers
    await seatFor(karin, ['work'])
    await seatFor(elif, ['parenting'])
    assert.equal((await work(await app.as(karin))).body.profiles.length, 1)
    assert.equal((await work(await app.as(elif))).status, 404, 'a seat for parenting opens no work')
    assert.equal((await work(await app.as(amira))).status, 404)
    assert.equal((await work(await app.as(residentActor(app, scene.rob)))).status, 403)
  })

  it('D10 what does not fit is offered with a reason, never silently; a full place not at all', async () => {
    const placeId = await verbs.place({ title: 'Magazijn', licences: ['forklift'] })
    const path = `/v1/casussen/${scene.caseId}/werkaanbod`
    const bare = await nadia.post(path, { personId: scene.rob, placeId })
    assert.deepEqual(codes(bare), ['/despite work-despite-missing'])
    assert.deepEqual(codes(await nadia.post(path, { personId: scene.sanne, placeId })), [
      '/personId work-profile-first',
    ])
    const id = await verbs.offerTo(scene.rob, placeId, { despite: 'Hij haalt het certificaat in januari.' })
    assert.deepEqual(codes(await nadia.post(path, { personId: scene.rob, placeId, despite: 'x' })), [
      '/placeId work-offer-twice',
    ])
    assert.equal((await offer(id)).startBy, null, 'the clock is for the young')
    assert.equal(
      (await verbs.step(id, 1, { step: 'start' })).body.code,
      'work-step-not-now',
      'no start without a yes',
    )
    await verbs.step(id, 1, { step: 'want' })
    const started = await verbs.step(id, 2, { step: 'start' })
    assert.equal(started.status, 200, started.text)
    await verbs.profileOf(scene.sanne, { needs: null })
    assert.deepEqual(codes(await nadia.post(path, { personId: scene.sanne, placeId, despite: 'x' })), [
      '/placeId work-place-full',
    ])
    const ended = await verbs.step(id, 3, { step: 'end', reason: 'other-place' })
    assert.equal(ended.status, 200, ended.text)
    const { places } = (await nadia.get('/v1/werkplekken')).body
    assert.equal(
      places.find((place: { id: string }) => place.id === placeId).free,
      1,
      'the place is free again',
    )
  })

  it('D10 a trial is three agreements, proposed to who promises them, and only by who directs', async () => {
    const id = await verbs.offerTo(scene.rob, await verbs.place({ title: 'Wielen spaken' }))
    await verbs.step(id, 1, { step: 'want', words: 'Lijkt me wat.' })
    const bare = await verbs.step(id, 2, { step: 'start-trial' })
    assert.deepEqual(codes(bare), ['/trialUntil work-trial-until-missing', '/goalId work-goal-missing'])
    const trial = { step: 'start-trial', trialUntil: '2026-12-22', goalId }
    const karin = await app.as(app.cast.workers.karin)
    const byKarin = await karin.post(`/v1/werkaanbod/${id}/_stap`, trial, { ifMatch: 2 })
    assert.equal(byKarin.body.code, 'work-step-not-now')
    const made = await verbs.step(id, 2, trial)
    assert.equal(made.status, 200, made.text)
    const { agreements } = (await nadia.get(`/v1/casussen/${scene.caseId}`)).body
    const own = agreements.filter((one: { id: string }) => made.body.agreementIds.includes(one.id))
    assert.deepEqual(
      own
        .map((one: { promiser: { kind: string }; state: string; pulseDays: number }) => [
          one.promiser.kind,
          one.state,
          one.pulseDays,
        ])
        .sort(),
      [
        ['organisation', 'proposed', 14],
        ['resident', 'proposed', 14],
        ['worker', 'accepted', null],
      ],
    )
    const other = await openedCase(app)
    const foreign = await nadia.post(`/v1/casussen/${other.caseId}/werkaanbod`, {
      personId: scene.rob,
      placeId: await verbs.place(),
    })
    assert.deepEqual(codes(foreign), ['/personId member-unknown'])
  })

  it('D10 outflow is money: it takes a start, amounts that say the same as the word, and a seat for it', async () => {
    const id = await verbs.offerTo(scene.rob, await verbs.place({ title: 'Banden plakken' }))
    const outflow = {
      effect: 'partly',
      fromOn: '2026-11-24',
      before: 140_000,
      after: 60_000,
      basis: 'Loonstrook',
    }
    const record = (client: Client, ifMatch: number, body: object = outflow) =>
      client.post(`/v1/werkaanbod/${id}/_uitstroom`, body, { ifMatch })
    assert.equal((await record(nadia, 1)).body.code, 'outflow-not-started')
    await verbs.step(id, 1, { step: 'want' })
    await verbs.step(id, 2, { step: 'start' })
    const wrong = await record(nadia, 3, { ...outflow, effect: 'ended', fromOn: '2026-11-01', basis: ' ' })
    assert.deepEqual(codes(wrong), [
      '/fromOn outflow-before-start',
      '/after outflow-ended-amount',
      '/basis outflow-basis-missing',
    ])
    const recorded = await record(nadia, 3)
    assert.equal(recorded.body.monthly, 80_000, recorded.text)
    assert.equal((await record(nadia, 3)).status, 412)
    assert.equal((await record(nadia, 4, { ...outflow, after: 50_000 })).status, 200)
    assert.deepEqual((await offer(id)).outflow.monthly, 90_000)
    const karin = await app.as(app.cast.workers.karin)
    assert.equal((await record(karin, 5)).status, 404, 'work is not income')
    const seen = (await work(karin)).body.offers.find((one: { id: string }) => one.id === id)
    assert.deepEqual([seen.outflow, seen.mayMoney], [null, false])

    const figures = async () => (await (await app.as(app.cast.workers.ruud)).get('/v1/uitstroom')).body
    assert.deepEqual((await figures()).months, [
      { month: '2026-11-01', people: null, ended: null, cents: null },
    ])
    for (let count = 0; count < 4; count++) {
      const next = await verbs.offerTo(scene.rob, await verbs.place({ title: `Plek ${count}` }))
      await verbs.step(next, 1, { step: 'want' })
      await verbs.step(next, 2, { step: 'start' })
      const ended = { ...outflow, effect: 'ended', after: 0 }
      await nadia.post(`/v1/werkaanbod/${next}/_uitstroom`, ended, { ifMatch: 3 })
    }
    assert.deepEqual(await figures(), {
      months: [{ month: '2026-11-01', people: 5, ended: null, cents: 650_000 }],
      people: 5,
      cents: 650_000,
      minimum: 5,
    })
    assert.equal((await (await app.as(app.cast.workers.esra)).get('/v1/uitstroom')).status, 403)
  })

  it('D10 a case that closes goes on to nothing new, and does not keep a place taken', async () => {
    const own = await openedCase(app)
    const other = await workScene(app, nadia, own)
    await other.profileOf(own.rob)
    const placeId = await other.place({ title: 'Zadels maken' })
    const started = await other.offerTo(own.rob, placeId)
    await other.step(started, 1, { step: 'want' })
    await other.step(started, 2, { step: 'start' })
    const open = await other.offerTo(own.rob, await other.place({ title: 'Bellen maken' }))
    const { version } = (await nadia.get(`/v1/casussen/${own.caseId}`)).body
    const closing = { phase: 'closed', weightVerdict: 'right' }
    const closed = await nadia.post(`/v1/casussen/${own.caseId}/_fase`, closing, { ifMatch: version })
    assert.equal(closed.status, 200, closed.text)
    assert.equal((await other.step(open, 1, { step: 'want' })).body.code, 'case-closed')
    assert.equal((await other.step(open, 1, { step: 'stop', reason: 'other-place' })).status, 200)
    assert.equal((await other.step(started, 3, { step: 'end', reason: 'no-fit' })).status, 200)
    const { places } = (await nadia.get('/v1/werkplekken')).body
    assert.equal(places.find((place: { id: string }) => place.id === placeId).free, 1)
  })

  it('O1 D10 the second lock alone leaves possibilities, offers and outflow to whom they concern', async () => {
    const counted = (actorId: string | null) =>
      asOwner(app.database.appUrl, async (client) => {
        await client.query(
          "select set_config('app.tenant', $1, false), set_config('app.actor', $2, false), set_config('app.now', $3, false)",
          [app.services.tenantId, actorId ?? '', '2026-11-24T09:00:00Z'],
        )
        const { rows } = await client.query(`select (select count(*)::int from work_profile) as profiles,
          (select count(*)::int from work_offer) as offers, (select count(*)::int from work_outflow) as outflow`)
        const { profiles, offers, outflow } = rows[0]
        return [profiles > 0, offers > 0, outflow > 0]
      })
    const { amira, karin, elif, ruud } = app.cast.workers
    assert.deepEqual(await counted(app.cast.workers.nadia.id), [true, true, true])
    assert.deepEqual(await counted(karin.id), [true, true, false], 'work, not income')
    assert.deepEqual(await counted(scene.rob), [true, true, false])
    for (const { id } of [amira, elif, ruud]) assert.deepEqual(await counted(id), [false, false, false])
    assert.deepEqual(await counted(null), [false, false, false])
  })

  it('D14 D13 an offer to the young has a day to start, and their no is a conversation on top of the list', async () => {
    const own = await openedCase(app)
    const other = await workScene(app, nadia, own)
    await other.profileOf(own.sanne, { needs: [], travelMinutes: null })
    const school = await other.place({
      kind: 'school',
      title: 'Fietstechniek, niveau 2',
      startsOn: '2027-02-01',
      positions: 20,
    })
    const soon = await other.offerTo(own.sanne, await other.place({ title: 'Bij de hoefsmid' }))
    const id = await other.offerTo(own.sanne, school)
    const listed = async () =>
      (await nadia.get('/v1/werkaanbod')).body.offers.filter(
        (one: { caseId: string }) => one.caseId === own.caseId,
      )
    assert.deepEqual(
      (await listed()).map((one: { startBy: string; daysLeft: number }) => [one.startBy, one.daysLeft]),
      [
        ['2027-01-05', 42],
        ['2027-02-01', 69],
      ],
    )
    const sanne = await app.as(residentActor(app, own.sanne, 'Sanne Terpstra'))
    const page = await sanne.get('/mijn-plan')
    assert.match(page.text, /Fietstechniek, niveau 2/)
    assert.equal(JSON.parse(page.text).props.work.possibilities.number, 1)
    const empty = await sanne.form('/mijn-plan/werk', { id, antwoord: 'nee', woorden: ' ' })
    assert.equal(empty.status, 400)
    const said = await sanne.form('/mijn-plan/werk', { id, antwoord: 'nee', woorden: 'Ik wil eerst rust.' })
    assert.equal(said.status, 303, said.text)
    const [first] = await listed()
    assert.deepEqual([first.id, first.standing, first.answerWords], [id, 'talk', 'Ik wil eerst rust.'])
    assert.deepEqual(first.steps, ['want', 'stop'])
    assert.equal((await sanne.form('/mijn-plan/werk', { id: soon, antwoord: 'ja' })).status, 303)
    const profile = (await nadia.get(`/v1/casussen/${own.caseId}/werk-en-leren`)).body.profiles[0].id
    const wrong = await sanne.form('/mijn-plan/mogelijkheden', {
      id: profile,
      antwoord: 'nee',
      woorden: 'Ik kan ook in de avond.',
    })
    assert.equal(wrong.status, 303, wrong.text)
    const after = (await nadia.get(`/v1/casussen/${own.caseId}/werk-en-leren`)).body.profiles[0]
    assert.deepEqual([after.answer, after.answerWords], ['wrong', 'Ik kan ook in de avond.'])

    const rob = await app.as(residentActor(app, own.rob))
    assert.doesNotMatch((await rob.get('/mijn-plan')).text, /Fietstechniek/, 'not of another member')
    assert.equal((await rob.form('/mijn-plan/werk', { id: soon, antwoord: 'nee', woorden: 'x' })).status, 404)
    assert.equal((await rob.form('/mijn-plan/mogelijkheden', { id: profile, antwoord: 'ja' })).status, 404)
  })
})
