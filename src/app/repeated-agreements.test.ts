import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { AgreementHistory, AgreementOut, PromiseList } from '#slices/agreements/contract'
import { type TestApp, testApp } from '../test-support/app.ts'
import { byWorker, type PromiseGround, promiseGround } from '../test-support/promises.ts'
import { type CaseScene, openedCase } from '../test-support/scenes.ts'

describe('repeated agreements', () => {
  let app: TestApp
  let ground: PromiseGround
  let karin: Awaited<ReturnType<TestApp['as']>>
  before(async () => {
    app = await testApp()
    ground = await promiseGround(app)
    karin = await app.as(app.cast.workers.karin)
  })
  after(() => app.close())

  const on = (day: string) => app.services.clock.setTo(new Date(`${day}T08:15:00Z`))

  /** Karin says yes to a promise of every Monday, four times from 30 November on. */
  async function weekly(repeats: object = { unit: 'week', every: 1, times: 4 }, accept = true) {
    on('2026-11-24')
    const scene = await openedCase(app)
    const goal = await ground.nadia.post(`/v1/casussen/${scene.caseId}/doelen`, {
      ownWords: 'Niet alleen voor de papieren staan.',
      lifeDomain: 'debts',
      indicator: { label: 'open brieven', baseline: 9, target: 0 },
    })
    const id = await ground.promise(scene, goal.body.id, byWorker(app.cast.workers.karin), {
      title: 'Post openen',
      forPersonId: scene.rob,
      dueOn: '2026-11-30',
      pulseDays: null,
      repeats,
    })
    if (accept) await karin.post(`/v1/afspraken/${id}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })
    return { scene, id, goalId: goal.body.id as string }
  }
  const agreement = async (scene: CaseScene, id: string): Promise<AgreementOut> => {
    const { agreements } = (await ground.nadia.get(`/v1/casussen/${scene.caseId}`)).body
    return agreements.find((one: AgreementOut) => one.id === id)
  }
  const say = async (scene: CaseScene, id: string, command: string, remark = '', who = karin) => {
    const { version } = await agreement(scene, id)
    return who.post(`/v1/afspraken/${id}/antwoorden`, { command, remark }, { ifMatch: version })
  }
  const history = async (id: string): Promise<AgreementHistory> =>
    (await ground.nadia.get(`/v1/afspraken/${id}/geschiedenis`)).body

  it('D2 every time is told by itself: the next one opens, and the last one ends it', async () => {
    const { scene, id } = await weekly()
    const first = await agreement(scene, id)
    assert.deepEqual(first.repeats, {
      ...{ unit: 'week', every: 1, times: 4, kept: 0, missed: 0, skipped: 0 },
      ...{ firstOn: '2026-11-30', lastOn: '2026-12-21' },
    })
    const early = await say(scene, id, 'keep')
    assert.equal(early.status, 409)
    assert.match(early.body.detail, /maandag 30 november.*vrijdag 27 november/)
    on('2026-12-01')
    const kept = await say(scene, id, 'keep')
    assert.equal(kept.status, 200, kept.text)
    assert.deepEqual(
      [kept.body.state, kept.body.dueOn, kept.body.repeats.kept],
      ['accepted', '2026-12-07', 1],
    )
    on('2026-12-09')
    assert.deepEqual(await ground.onToday(id), [], 'two days to tell it')
    on('2026-12-10')
    assert.deepEqual(await ground.onToday(id), ['late'])
    assert.equal((await say(scene, id, 'miss')).body.invalidParams[0].code, 'reason-missing')
    const missed = await say(scene, id, 'miss', 'Rob deed niet open')
    assert.deepEqual([missed.body.state, missed.body.dueOn], ['at-risk', '2026-12-14'])
    assert.deepEqual(await ground.onToday(id), ['at-risk'], 'the director hears of it')
    assert.equal((await say(scene, id, 'skip', 'kerst')).status, 403, 'only who directs')
    const skipped = await say(scene, id, 'skip', 'Karin heeft vrij', ground.nadia)
    assert.deepEqual([skipped.status, skipped.body.dueOn], [200, '2026-12-21'])
    on('2026-12-21')
    const last = await say(scene, id, 'keep')
    assert.deepEqual([last.body.state, last.body.commands], ['broken', []], 'one of two: not enough')
    const { times } = await history(id)
    assert.deepEqual(
      times.map(({ day, outcome, remark }) => `${day} ${outcome} ${remark}`.trim()),
      [
        '2026-12-21 kept',
        '2026-12-14 skipped Karin heeft vrij',
        '2026-12-07 missed Rob deed niet open',
        '2026-11-30 kept',
      ],
    )
    const { rows } = await ground.query(
      'system',
      `select e.type from event_object o join event e on e.tenant_id = o.tenant_id and e.id = o.event_id
        where o.object_id = $1 order by e.occurred_at, e.id`,
      [id],
    )
    assert.deepEqual(
      rows.map(({ type }) => type).filter((type) => /time-|broken/.test(type)),
      [
        'agreement.time-kept',
        'agreement.time-missed',
        'agreement.time-skipped',
        'agreement.time-kept',
        'agreement.broken',
      ],
    )
  })

  it('D2 what was told by mistake is taken back, and told anew; twice at once counts once', async () => {
    const { scene, id } = await weekly()
    on('2026-11-30')
    const { version } = await agreement(scene, id)
    const twice = await Promise.all(
      [1, 2].map(() =>
        karin.post(`/v1/afspraken/${id}/antwoorden`, { command: 'keep' }, { ifMatch: version }),
      ),
    )
    assert.deepEqual(twice.map(({ status }) => status).sort(), [200, 412])
    const back = await say(scene, id, 'take-back')
    assert.deepEqual([back.body.dueOn, back.body.repeats.kept], ['2026-11-30', 0])
    assert.equal((await say(scene, id, 'take-back')).status, 409, 'there is nothing before it')
    assert.equal((await say(scene, id, 'miss', 'verkeerde dag')).status, 200)
    assert.deepEqual(
      (await history(id)).times.map(({ outcome }) => outcome),
      ['missed'],
    )
    const { share } = (await karin.get('/v1/mijn-afspraken')).body as PromiseList
    const sums = [share.all, share.kept]
    assert.deepEqual(sums, [4, 2], 'three times above, two of them kept, and the one that is told anew')
  })

  it('D2 is renegotiated, given to another and countered with the times that are left', async () => {
    const { scene, id } = await weekly()
    on('2026-11-30')
    await say(scene, id, 'keep')
    const { version } = await agreement(scene, id)
    const anew = await ground.nadia.post(
      `/v1/afspraken/${id}/antwoorden`,
      { command: 'renegotiate', dueOn: '2026-12-10' },
      { ifMatch: version },
    )
    assert.equal(anew.status, 200, anew.text)
    assert.deepEqual(
      [anew.body.repeats.times, anew.body.repeats.firstOn, anew.body.repeats.lastOn],
      [3, '2026-12-10', '2026-12-24'],
    )
    const counter = await karin.post(
      `/v1/afspraken/${anew.body.id}/antwoorden`,
      { command: 'counter', dueOn: '2026-12-11', remark: 'vrijdag is beter' },
      { ifMatch: anew.body.version },
    )
    const agreed = await ground.nadia.post(
      `/v1/afspraken/${anew.body.id}/antwoorden`,
      { command: 'agree-to-date' },
      { ifMatch: counter.body.version },
    )
    assert.deepEqual(
      [agreed.body.dueOn, agreed.body.repeats.lastOn],
      ['2026-12-11', '2027-01-08'],
      'Christmas Day and New Year are passed over',
    )
  })

  it('D2 proof is asked for every time anew', async () => {
    const { scene, id } = await weekly()
    const { version } = await agreement(scene, id)
    await ground.nadia.post(`/v1/afspraken/${id}/_bewijs`, { asked: true }, { ifMatch: version })
    on('2026-11-30')
    assert.equal((await say(scene, id, 'keep')).body.code, 'proof-missing')
    const proof = (day: string) =>
      karin.post(`/v1/afspraken/${id}/voortgang`, { day, kind: 'proof', line: 'Foto van de lege bak' })
    assert.equal((await proof('2026-11-30')).status, 201)
    assert.equal((await say(scene, id, 'keep')).status, 200)
    on('2026-12-07')
    assert.equal((await say(scene, id, 'keep')).body.code, 'proof-missing', 'the photo of last week')
    await proof('2026-12-07')
    assert.equal((await say(scene, id, 'keep')).status, 200)
  })

  it('D2 tells every fault of how often, and refuses the commands of a time elsewhere', async () => {
    const { scene, id, goalId } = await weekly({ unit: 'month', every: 1, until: '2027-03-30' }, false)
    assert.equal((await agreement(scene, id)).repeats?.times, 5)
    const wrong = async (repeats: object, more: object = {}) => {
      const reply = await ground.nadia.post(`/v1/casussen/${scene.caseId}/afspraken`, {
        ...{ goalId, title: 'Bellen', promiserKind: 'resident', promiserId: scene.rob, dueOn: '2026-12-01' },
        ...more,
        repeats,
      })
      assert.equal(reply.status, 400, reply.text)
      return reply.body.invalidParams.map((fault: { code: string }) => fault.code)
    }
    assert.deepEqual(await wrong({ unit: 'week', every: 1 }, { title: ' ' }), [
      'repeat-end-missing',
      'title-missing',
    ])
    assert.deepEqual(await wrong({ unit: 'week', every: 1, until: '2026-12-03' }), ['repeat-once'])
    assert.equal((await wrong({ unit: 'fortnight', every: 99, times: 1 })).length, 3)
    const once = await ground.promise(scene, goalId, byWorker(app.cast.workers.karin), { title: 'Eén keer' })
    await karin.post(`/v1/afspraken/${once}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })
    const miss = await say(scene, once, 'miss', 'kan niet')
    assert.deepEqual([miss.status, miss.body.code], [409, 'agreement-state'])
  })
})
