import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { systemContext } from '#platform/jobs/runner.ts'
import { askPulses } from '#slices/agreements'
import type { AgreementOut } from '#slices/agreements/contract'
import { type TestApp, testApp } from '../test-support/app.ts'
import { byWorker, type PromiseGround, promiseGround } from '../test-support/promises.ts'
import { type CaseScene, openedCase, residentActor } from '../test-support/scenes.ts'

describe('agreements that wait for another', () => {
  let app: TestApp
  let ground: PromiseGround
  before(async () => {
    app = await testApp()
    ground = await promiseGround(app)
  })
  after(() => app.close())

  const on = (day: string) => app.services.clock.setTo(new Date(`${day}T08:15:00Z`))

  /** A case with as many accepted promises by Karin, due on 15 December, as there are titles. */
  async function promised(...titles: string[]) {
    on('2026-11-24')
    const scene = await openedCase(app)
    const goal = await ground.nadia.post(`/v1/casussen/${scene.caseId}/doelen`, {
      ownWords: 'Uit de schulden.',
      lifeDomain: 'debts',
      indicator: { label: 'euro', baseline: 9000, target: 0 },
    })
    const ids: string[] = []
    const me = await app.as(app.cast.workers.karin)
    for (const title of titles) {
      const id = await ground.promise(scene, goal.body.id, byWorker(app.cast.workers.karin), {
        title,
        forPersonId: scene.rob,
        pulseDays: 7,
      })
      await me.post(`/v1/afspraken/${id}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })
      ids.push(id)
    }
    return { scene, ids, me }
  }
  const agreement = async (scene: CaseScene, id: string): Promise<AgreementOut> => {
    const { agreements } = (await ground.nadia.get(`/v1/casussen/${scene.caseId}`)).body
    return agreements.find((one: AgreementOut) => one.id === id)
  }
  const tie = (id: string, to: string | null, version: number, daysAfter: number | null = 10) =>
    ground.nadia.post(`/v1/afspraken/${id}/_wachten`, { on: to, daysAfter }, { ifMatch: version })

  it('D2 D3 what waits is not late, is asked nothing, and is counted from the day the other is kept', async () => {
    const { scene, ids, me } = await promised('Schuldintake', 'Budgetplan')
    const [intake = '', plan = ''] = ids
    const tied = await tie(plan, intake, 2)
    assert.equal(tied.status, 200, tied.text)
    assert.deepEqual(tied.body.waits, {
      kind: 'agreement',
      on: intake,
      daysAfter: 10,
      state: 'waiting',
    })
    assert.equal((await tie(plan, intake, 2)).status, 412, 'an old version is told')
    const pulses = () => askPulses(systemContext(app.services, app.services.tenantId))
    on('2026-12-02')
    assert.equal(await pulses(), 1, 'only the other is asked how it goes')
    on('2027-01-20')
    assert.deepEqual(await ground.onToday(plan), [], 'six weeks after its date, still not late')
    assert.deepEqual(await ground.onToday(intake), ['late'])
    const { version } = await agreement(scene, intake)
    const kept = await me.post(
      `/v1/afspraken/${intake}/antwoorden`,
      { command: 'keep' },
      { ifMatch: version },
    )
    assert.equal(kept.status, 200, kept.text)
    const runs = await agreement(scene, plan)
    assert.deepEqual(
      [runs.waits, runs.mark, runs.dueOn],
      [null, 'accepted', '2027-02-01'],
      'Saturday moves to Monday',
    )
    on('2027-02-02')
    assert.deepEqual(await ground.onToday(plan), ['late'])
  })

  it('D2 a ring is refused with all its names; nobody but the director ties', async () => {
    const { ids, me } = await promised('Eerst', 'Dan', 'Daarna')
    const [a = '', b = '', c = ''] = ids
    assert.equal((await tie(b, a, 2)).status, 200)
    assert.equal((await tie(c, b, 2)).status, 200)
    const ring = await tie(a, c, 2)
    assert.equal(ring.status, 400)
    assert.match(ring.body.invalidParams[0].reason, /Eerst → Daarna → Dan → Eerst/)
    assert.equal((await tie(a, a, 2)).status, 400)
    const stranger = await promised('Elders')
    assert.equal((await tie(a, stranger.ids[0] ?? '', 2)).body.invalidParams[0].code, 'wait-unknown')
    const early = await tie(a, b, 2, null)
    assert.ok(early.status === 400, 'b waits for a')
    assert.equal((await me.post(`/v1/afspraken/${a}/_wachten`, { on: b }, { ifMatch: 2 })).status, 403)
    const loose = await tie(b, null, 3)
    assert.equal(loose.status, 200, loose.text)
    assert.equal(loose.body.waits, null)
    assert.equal((await tie(a, c, 2)).status, 200, 'a for c for b: no ring any more')
  })

  it('D2 two directors who tie at once cannot close a ring', async () => {
    const { ids } = await promised('Links', 'Rechts')
    const [a = '', b = ''] = ids
    const answers = await Promise.all([tie(a, b, 2), tie(b, a, 2)])
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 400])
  })

  it('D2 who ties while the other is being kept: it waits for nothing that is over, and nobody is stuck', async () => {
    for (let round = 0; round < 6; round++) {
      const { scene, ids, me } = await promised('Eerst', 'Daarna')
      const [first = '', then = ''] = ids
      const [tied, kept] = await Promise.all([
        tie(then, first, 2),
        me.post(`/v1/afspraken/${first}/antwoorden`, { command: 'keep' }, { ifMatch: 2 }),
      ])
      assert.equal(kept.status, 200, kept.text)
      assert.ok([200, 400, 409].includes(tied.status), tied.text)
      assert.equal((await agreement(scene, then)).waits, null)
    }
  })

  it('D2 what was waited for is agreed anew or will not come: the director hears it on Vandaag', async () => {
    const { scene, ids, me } = await promised('Intake', 'Plan')
    const [intake = '', plan = ''] = ids
    await tie(plan, intake, 2)
    const renewed = await ground.nadia.post(
      `/v1/afspraken/${intake}/antwoorden`,
      { command: 'renegotiate', dueOn: '2027-01-05' },
      { ifMatch: 2 },
    )
    assert.equal(renewed.status, 200, renewed.text)
    assert.deepEqual(await ground.onToday(plan), ['wait-moved'])
    assert.deepEqual((await agreement(scene, plan)).waits, {
      kind: 'agreement',
      on: renewed.body.id,
      daysAfter: 10,
      state: 'moved',
    })
    const no = await me.post(
      `/v1/afspraken/${renewed.body.id}/antwoorden`,
      { command: 'decline', remark: 'Wij doen geen intakes meer.' },
      { ifMatch: 1 },
    )
    assert.equal(no.status, 200, no.text)
    assert.deepEqual(await ground.onToday(plan), ['wait-lost'])
    on('2027-03-01')
    assert.deepEqual(await ground.onToday(plan), ['wait-lost'], 'not late: somebody decides first')
    const { version } = await agreement(scene, plan)
    const anew = await ground.nadia.post(
      `/v1/afspraken/${plan}/antwoorden`,
      { command: 'renegotiate', dueOn: '2027-03-15' },
      { ifMatch: version },
    )
    assert.equal(anew.body.waits, null, 'with a date of its own it waits no more')
    on('2026-11-24')
  })

  it('D2 N1 the resident and who promised read that it waits, not for what', async () => {
    const { scene, ids, me } = await promised('Geheime intake', 'Budgetplan')
    const [intake = '', plan = ''] = ids
    await tie(plan, intake, 2)
    const rob = await app.as(residentActor(app, scene.rob))
    const items = (await rob.get('/mijn-plan')).body.props.goals.flatMap(
      (goal: { items: AgreementOut[] }) => goal.items,
    )
    assert.equal(items.find((one: AgreementOut) => one.id === plan).waits.state, 'waiting')
    const own = (await me.get('/v1/mijn-afspraken')).body.promises
    assert.equal(own.find((one: AgreementOut & { group: string }) => one.id === plan).group, 'running')
  })

  it('D2 "kept" without the proof that was asked is refused with the reason; a struck line is no proof', async () => {
    const { scene, ids, me } = await promised('Brief versturen')
    const [id = ''] = ids
    const ask = (asked: boolean, version: number, as = ground.nadia) =>
      as.post(`/v1/afspraken/${id}/_bewijs`, { asked }, { ifMatch: version })
    assert.equal((await ask(true, 2, me)).status, 403, 'only who directs')
    const asked = await ask(true, 2)
    assert.deepEqual([asked.status, asked.body.proofAsked, asked.body.version], [200, true, 3], asked.text)
    const keep = async () => {
      const { version } = await agreement(scene, id)
      return me.post(`/v1/afspraken/${id}/antwoorden`, { command: 'keep' }, { ifMatch: version })
    }
    assert.equal((await keep()).body.code, 'proof-missing')
    const line = { day: '2026-11-24', kind: 'work', line: 'Brief geschreven.' }
    await me.post(`/v1/afspraken/${id}/voortgang`, line)
    assert.equal((await keep()).body.code, 'proof-missing', 'another line is no proof')
    const proof = { ...line, kind: 'proof', line: 'Brief van de rechtbank, 24 november.' }
    const written = await me.post(`/v1/afspraken/${id}/voortgang`, proof)
    assert.equal(written.status, 201, written.text)
    const wrong = { ...line, strikes: written.body.id }
    assert.equal((await me.post(`/v1/afspraken/${id}/voortgang`, wrong)).status, 201)
    assert.equal((await keep()).body.code, 'proof-missing', 'the proof was struck')
    await me.post(`/v1/afspraken/${id}/voortgang`, proof)
    assert.equal((await keep()).status, 200)
    const own = await ground.promise(scene, asked.body.goalId, { kind: 'resident', id: scene.rob })
    const refused = await ground.nadia.post(`/v1/afspraken/${own}/_bewijs`, { asked: true }, { ifMatch: 1 })
    assert.equal(refused.body.code, 'proof-not-of-residents')
  })
})
