import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { inTransaction } from '#platform/db/database.ts'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { type CaseScene, openedCase } from '../test-support/scenes.ts'

const proposal = {
  effect: 'Zij kan weer werken.',
  solution: 'Een half jaar oppas aan huis in de nacht.',
  whyNotStandard: 'Geen opvang is open als zij dienst heeft.',
  law: 'participation',
  purpose: 'Uit de bijstand door eigen werk.',
  ground: 'participation-tailored',
  costActing: 480_000,
  costNotActing: 1_900_000,
  costNotActingWhy: 'Een jaar uitkering.',
  summary: 'Oppas aan huis bij nachtdiensten van een ouder alleen.',
}

describe('breakthroughs, through HTTP', () => {
  let app: TestApp
  let scene: CaseScene
  let nadia: Client
  let ruud: Client
  let wim: Client
  let path: string
  const asked = async (more: object = {}): Promise<string> => {
    const made = await nadia.post(path, { ...proposal, deciderId: app.cast.workers.ruud.id, ...more })
    assert.equal(made.status, 201, made.text)
    return made.body.id
  }
  const decide = (who: Client, id: string, body: object, version = 1) =>
    who.post(`/v1/doorbraken/${id}/_besluiten`, body, { ifMatch: version })
  before(async () => {
    app = await testApp()
    scene = await openedCase(app)
    nadia = await app.as(app.cast.workers.nadia)
    ruud = await app.as(app.cast.workers.ruud)
    wim = await app.as(app.cast.workers.wim)
    path = `/v1/casussen/${scene.caseId}/doorbraken`
    const basis = { basis: 'Mandaatbesluit 2026, bijlage 3', fromOn: '2026-01-01' }
    for (const line of [
      { role: 'director', upTo: 100_000 },
      { role: 'team-lead', upTo: 500_000 },
      { workerId: app.cast.workers.anne.id, law: 'participation' },
    ])
      assert.equal((await wim.post('/v1/mandaten', { ...basis, ...line })).status, 201)
  })
  after(() => app.close())

  it('D7 says who may decide: oneself first, then the smallest mandate that suffices', async () => {
    const names = async (amount: number, law = 'participation') =>
      (await nadia.get(`/v1/beslissers?law=${law}&amount=${amount}`)).body.deciders.map(
        ({ name }: { name: string }) => name,
      )
    const small = await names(90_000)
    assert.equal(small[0], 'Nadia Haddou')
    assert.ok(small.includes('Sjoerd Meijer') && small.includes('Anne Vos'))
    assert.deepEqual(await names(480_000), ['Ruud Bakker', 'Anne Vos'])
    assert.deepEqual(await names(480_000, 'wmo'), ['Ruud Bakker'])
    assert.deepEqual(await names(900_000, 'wmo'), [])
  })

  it('D7 decides within the own mandate at once, and writes it down all the same', async () => {
    const own = { ...proposal, costActing: 60_000, deciderId: app.cast.workers.nadia.id }
    const made = await nadia.post(path, own)
    assert.deepEqual([made.status, made.body.state], [201, 'granted'], made.text)
    const [row] = (await nadia.get(path)).body.breakthroughs
    assert.deepEqual([row.decider, row.mandate], ['Nadia Haddou', 'Mandaatbesluit 2026, bijlage 3'])
  })

  it('D7 brings what is above the mandate to who may decide, with a clock, who sees the record and not the household', async () => {
    const tooMuch = await nadia.post(path, { ...proposal, deciderId: app.cast.workers.nadia.id })
    assert.deepEqual(tooMuch.body.invalidParams[0].code, 'breakthrough-no-mandate')
    const id = await asked()
    const seen = (await ruud.get('/v1/doorbraken')).body.breakthroughs.find(
      (one: { id: string }) => one.id === id,
    )
    assert.deepEqual([seen.caseId, seen.household], [null, null])
    assert.deepEqual(
      [seen.dueOn, seen.daysLeft, seen.commands],
      ['2026-11-27', 3, ['grant', 'refuse', 'return']],
    )
    assert.doesNotMatch(JSON.stringify(seen), /Terpstra|Lindelaan/)
    assert.equal((await ruud.get(path)).status, 403, 'no seat, nothing of the case')
    assert.equal((await decide(nadia, id, { decision: 'grant' })).status, 404, 'who asks does not decide')
    const henk = await app.as(app.cast.workers.henk)
    assert.equal((await decide(henk, id, { decision: 'grant' })).status, 404)
    assert.ok(
      (await henk.get('/v1/doorbraken')).body.breakthroughs.every((one: { id: string }) => one.id !== id),
    )
    assert.equal((await decide(ruud, id, { decision: 'grant' })).body.state, 'granted')
    assert.equal((await decide(ruud, id, { decision: 'refuse', words: 'Toch niet.' }, 2)).status, 409)
  })

  it('D7 returns a question, which is answered and asked again; a refusal needs its reason', async () => {
    const id = await asked()
    const bare = await decide(ruud, id, { decision: 'refuse', words: ' ' })
    assert.equal(bare.body.invalidParams[0].code, 'breakthrough-words-missing')
    assert.equal(
      (await decide(ruud, id, { decision: 'return', words: 'Wie past er op?' })).body.state,
      'returned',
    )
    const again = { ...proposal, solution: 'Oppas door een buurvrouw.', deciderId: app.cast.workers.ruud.id }
    const stale = await nadia.post(`/v1/doorbraken/${id}/_aanvullen`, again, { ifMatch: 1 })
    assert.equal(stale.status, 412)
    const sent = await nadia.post(`/v1/doorbraken/${id}/_aanvullen`, again, { ifMatch: 2 })
    assert.deepEqual([sent.status, sent.body.state], [200, 'asked'], sent.text)
    const refused = await decide(
      ruud,
      id,
      { decision: 'refuse', words: 'Dit kan via de bijzondere bijstand.' },
      3,
    )
    assert.equal(refused.body.state, 'refused')
  })

  it('D7 looks the mandate up again at the decision: one that ended decides nothing, but can return the question', async () => {
    const basis = {
      basis: 'Vervanging',
      fromOn: '2026-01-01',
      workerId: app.cast.workers.gita.id,
      law: 'debt',
    }
    const { body } = await wim.post('/v1/mandaten', basis)
    const gita = await app.as(app.cast.workers.gita)
    const id = await asked({ law: 'debt', ground: 'debt-approach', deciderId: app.cast.workers.gita.id })
    const ended = await wim.post(
      `/v1/mandaten/${body.id}/_beeindigen`,
      { endedOn: '2026-11-24' },
      { ifMatch: 1 },
    )
    assert.equal(ended.status, 200, ended.text)
    const late = await decide(gita, id, { decision: 'grant' })
    assert.deepEqual([late.status, late.body.code], [409, 'mandate-gone'])
    assert.equal(
      (await decide(gita, id, { decision: 'return', words: 'Mijn mandaat is voorbij.' })).status,
      200,
    )
  })

  it('D7 lets others learn from a sentence without names, searchable, with what came of it', async () => {
    const named = await nadia.post(path, {
      ...proposal,
      summary: 'Oppas voor Rob in de nacht.',
      deciderId: app.cast.workers.ruud.id,
    })
    assert.equal(named.body.invalidParams[0].code, 'breakthrough-summary-name')
    const id = await asked({
      summary: 'Een taxi naar de oude school tot de zomer.',
      law: 'youth',
      ground: 'youth-needed',
    })
    const esra = await app.as(app.cast.workers.esra)
    const search = async (words: string) =>
      (await esra.get(`/v1/doorbraakvoorbeelden?words=${words}`)).body.examples
    assert.equal((await search('taxi')).length, 0, 'not before it was granted')
    await decide(ruud, id, { decision: 'grant' })
    const told = { outcome: 'partly', words: 'Rob bracht hem de laatste maand zelf.' }
    assert.equal((await nadia.post(`/v1/doorbraken/${id}/_afronden`, told, { ifMatch: 2 })).status, 200)
    assert.equal(
      (await nadia.post(`/v1/doorbraken/${id}/_afronden`, told, { ifMatch: 3 })).status,
      409,
      'once',
    )
    const [found, more] = await search('school taxi')
    assert.equal(more, undefined)
    assert.deepEqual([found.outcome, found.decidedIn, found.law], ['partly', '2026-11-01', 'youth'])
    assert.doesNotMatch(JSON.stringify(found), /Rob|case|asked/)
  })

  it('D7 O1 keeps a breakthrough from everybody else in the database itself', async () => {
    await asked()
    const { services, cast } = app
    const count = (actorId: string) =>
      inTransaction(
        services.db,
        { tenantId: services.tenantId, actorId, now: services.clock.now(), system: false },
        async (trx) => (await trx.selectFrom('breakthrough').select('id').execute()).length,
      )
    assert.equal(await count(String(cast.workers.henk.id)), 0)
    assert.ok((await count(String(cast.workers.nadia.id))) > 0)
    assert.ok((await count(String(cast.workers.ruud.id))) > 0)
  })

  it('D7 O3 logs who looked, for the person at the centre', async () => {
    await ruud.get('/v1/doorbraken')
    const lines = await inTransaction(
      app.services.db,
      { tenantId: app.services.tenantId, actorId: null, now: app.services.clock.now(), system: true },
      (trx) =>
        trx
          .selectFrom('processing_log as l')
          .innerJoin('person as p', 'p.log_subject', 'l.data_subject')
          .select('l.name')
          .where('p.id', '=', scene.rob)
          .where('l.name', 'like', 'breakthrough%')
          .execute(),
    )
    assert.ok(lines.some(({ name }) => name === 'breakthrough.list'))
    assert.ok(lines.some(({ name }) => name === 'breakthrough.decide'))
  })
})
