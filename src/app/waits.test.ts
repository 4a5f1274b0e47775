import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { deliver } from '#platform/jobs/runner.ts'
import { subscribers } from '#slices/agreements'
import type { AgreementOut, CanWaitFor } from '#slices/agreements/contract'
import type { CaseRoute, RouteStep } from '#slices/routes/contract'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { type PromiseGround, promiseGround } from '../test-support/promises.ts'
import { referralGround } from '../test-support/referrals.ts'

describe('agreements that wait for a referral or a step of the route', () => {
  let app: TestApp
  let ground: PromiseGround
  let referrals: ReturnType<typeof referralGround>
  let karin: Client
  before(async () => {
    app = await testApp()
    ground = await promiseGround(app)
    referrals = referralGround(app, ground.nadia)
    karin = await app.as(app.cast.workers.karin)
  })
  after(() => app.close())

  async function scene() {
    const made = await referrals.scene()
    const goal = await ground.nadia.post(`/v1/casussen/${made.caseId}/doelen`, {
      ownWords: 'Uit de schulden.',
      lifeDomain: 'debts',
      indicator: { label: 'euro', baseline: 9000, target: 0 },
    })
    return { ...made, goalId: String(goal.body.id) }
  }
  type Scene = Awaited<ReturnType<typeof scene>>

  /** A promise by Karin, waiting from the start when told for what. */
  const propose = (on: Scene, waits?: object, dueOn = '2026-12-15') =>
    ground.nadia.post(`/v1/casussen/${on.caseId}/afspraken`, {
      goalId: on.goalId,
      title: 'Budgetplan',
      promiserKind: 'worker',
      promiserId: app.cast.workers.karin.id,
      dueOn,
      ...(waits && { waits }),
    })
  const agreement = async (on: Scene, id: string): Promise<AgreementOut> =>
    (await ground.nadia.get(`/v1/casussen/${on.caseId}`)).body.agreements.find(
      (one: AgreementOut) => one.id === id,
    )
  const tie = (id: string, version: number, body: object) =>
    ground.nadia.post(`/v1/afspraken/${id}/_wachten`, body, { ifMatch: version })

  /** What the queue does after the commit, twice: it may deliver an event more than once. */
  async function hear(): Promise<void> {
    for (const subscriber of subscribers) {
      const { rows } = await ground.query(
        'system',
        `select e.id from event e where e.type = any ($1) and not exists (select from event_delivery d
          where d.event_id = e.id and d.subscriber = $2) order by e.id`,
        [subscriber.on, subscriber.name],
      )
      for (const { id } of [...rows, ...rows])
        await deliver(app.services, subscriber, app.services.tenantId, id)
    }
  }
  const step = async (on: Scene, name = 'Schuldintake'): Promise<RouteStep> => {
    const { steps } = (await ground.nadia.get(`/v1/casussen/${on.caseId}/route`)).body as CaseRoute
    const found = steps.find((one) => one.name.nl === name)
    if (found) return found
    const made = await ground.nadia.post(`/v1/casussen/${on.caseId}/routestappen`, {
      name,
      purpose: '',
      lifeDomains: ['debts'],
      personId: on.rob,
      organisationId: null,
      parties: [],
      fromOn: null,
      untilOn: null,
    })
    assert.equal(made.status, 201, made.text)
    return step(on, name)
  }
  const take = async (on: Scene, command: string, more: object = {}) => {
    const { id, version } = await step(on)
    const taken = await ground.nadia.post(
      `/v1/routestappen/${id}/_stap`,
      { command, ...more },
      { ifMatch: version },
    )
    assert.equal(taken.status, 200, taken.text)
  }

  it('D2 a new agreement waits for a referral from the start: nothing is late, and it begins at the first contact', async () => {
    const on = await scene()
    await referrals.send(on)
    const { id } = await referrals.one(on)
    const { choices } = (await ground.nadia.get(`/v1/casussen/${on.caseId}/wachtbaar`)).body as CanWaitFor
    assert.deepEqual(
      choices.map((one) => [one.kind, one.id, one.title, one.open]),
      [['referral', id, 'Werkplein', true]],
    )
    const made = await propose(on, { kind: 'referral', on: id, daysAfter: 10 })
    assert.equal(made.status, 201, made.text)
    const waits = async () => (await agreement(on, made.body.id)).waits
    assert.deepEqual(await waits(), { kind: 'referral', on: id, daysAfter: 10, state: 'waiting' })
    await karin.post(`/v1/afspraken/${made.body.id}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })
    referrals.atDay(40)
    assert.deepEqual(await ground.onToday(made.body.id), [], 'weeks after its date')
    referrals.atDay(0)
    await referrals.done(on, karin, 'accept')
    await hear()
    assert.equal((await waits())?.state, 'waiting', 'a yes is no contact yet')
    await referrals.done(on, karin, 'contact', { on: '2026-11-24' })
    await hear()
    const runs = await agreement(on, made.body.id)
    assert.deepEqual([runs.waits, runs.mark, runs.dueOn], [null, 'accepted', '2026-12-04'])
  })

  it('D2 what is refused comes to the director on Vandaag; when it is sent on, it waits for that', async () => {
    const on = await scene()
    await referrals.send(on)
    const { id } = await referrals.one(on)
    const made = (await propose(on)).body.id
    await karin.post(`/v1/afspraken/${made}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })
    const tied = await tie(made, 2, { kind: 'referral', on: id, daysAfter: 5 })
    assert.equal(tied.status, 200, tied.text)
    assert.equal((await tie(made, 2, { kind: 'referral', on: id })).status, 412)
    await referrals.done(on, karin, 'decline', { reason: 'full', words: 'Wij zitten vol.' })
    await hear()
    assert.deepEqual(await ground.onToday(made), ['wait-lost'])
    const other = await propose(on, { kind: 'referral', on: id, daysAfter: 5 })
    assert.deepEqual(
      other.body.invalidParams.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]),
      [['/waits/on', 'wait-settled']],
    )
    const again = await referrals.send(on, {
      previousId: id,
      toKind: 'partner',
      toId: app.cast.partners.wouter,
    })
    assert.equal(again.status, 201, again.text)
    await hear()
    const moved = await agreement(on, made)
    assert.deepEqual(moved.waits, { kind: 'referral', on: again.body.id, daysAfter: 5, state: 'moved' })
    assert.deepEqual(await ground.onToday(made), ['wait-moved'])
    const loose = await tie(made, moved.version, { on: null })
    assert.equal(loose.body.waits, null)
  })

  it('D2 D12 what waits for a decision is lost when the application is withdrawn', async () => {
    const on = await scene()
    const path = `/v1/casussen/${on.caseId}/route`
    await ground.nadia.post(`${path}/_overnemen`, { kind: 'wmo', personId: on.rob, codes: ['wmo-decision'] })
    const { steps } = (await ground.nadia.get(path)).body as CaseRoute
    const decision = steps.find(({ code }) => code === 'wmo-decision')
    assert.ok(decision)
    const made = (await propose(on, { kind: 'route-step', on: decision.id, daysAfter: 7 })).body.id
    const gone = await ground.nadia.post(
      `/v1/routestappen/${decision.id}/_stap`,
      { command: 'withdraw', saidBy: 'Rob, aan tafel', on: '2026-11-23' },
      { ifMatch: decision.version },
    )
    assert.equal(gone.status, 200, gone.text)
    await hear()
    assert.equal((await agreement(on, made)).waits?.state, 'lost')
  })

  it('D2 a step of the route: skipped is lost, taken up again waits again, done begins', async () => {
    const on = await scene()
    const { id } = await step(on)
    let made = (await propose(on, { kind: 'route-step', on: id, daysAfter: 7 })).body.id
    await karin.post(`/v1/afspraken/${made}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })
    const waits = async () => (await agreement(on, made)).waits?.state ?? null
    assert.equal(await waits(), 'waiting')
    const anew = await ground.nadia.post(
      `/v1/afspraken/${made}/antwoorden`,
      { command: 'renegotiate', dueOn: '2026-12-20' },
      { ifMatch: 2 },
    )
    assert.deepEqual(anew.body.waits, { kind: 'route-step', on: id, daysAfter: 7, state: 'waiting' }, 'anew')
    made = anew.body.id
    await karin.post(`/v1/afspraken/${made}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })
    await take(on, 'skip', { reason: 'Er is geen schuld meer.', discussed: true })
    await hear()
    assert.equal(await waits(), 'lost')
    await take(on, 'resume')
    await hear()
    assert.equal(await waits(), 'waiting')
    await take(on, 'begin')
    await take(on, 'finish')
    await hear()
    const runs = await agreement(on, made)
    assert.deepEqual([runs.waits, runs.dueOn], [null, '2026-12-01'])
    await take(on, 'reopen')
    await hear()
    assert.equal(await waits(), null, 'what has begun does not stop again')
  })

  it('D2 nothing of another case, nobody but the director, and all faults at once', async () => {
    const on = await scene()
    const elsewhere = await scene()
    const { id } = await step(elsewhere)
    const faults = (await propose(on, { kind: 'route-step', on: id }, '2020-01-01')).body.invalidParams
    assert.deepEqual(
      faults.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]),
      [
        ['/dueOn', 'date-past'],
        ['/waits/on', 'wait-unknown'],
      ],
    )
    const made = (await propose(on)).body.id
    const own = (await step(on)).id
    assert.equal(
      (await tie(made, 1, { kind: 'referral', on: own })).body.invalidParams[0].code,
      'wait-unknown',
    )
    const asKarin = await karin.post(
      `/v1/afspraken/${made}/_wachten`,
      { kind: 'route-step', on: own },
      { ifMatch: 1 },
    )
    assert.equal(asKarin.status, 403)
    const sjoerd = await app.as(app.cast.workers.sjoerd)
    assert.deepEqual((await sjoerd.get(`/v1/casussen/${on.caseId}/wachtbaar`)).body.choices, [])
    const first = (await propose(on)).body.id
    const after = await propose(on, { on: first, daysAfter: 14 })
    assert.deepEqual((await agreement(on, after.body.id)).waits, {
      kind: 'agreement',
      on: first,
      daysAfter: 14,
      state: 'waiting',
    })
  })

  it('D2 who ties while it is settled: it waits for nothing that is over, and nobody is stuck', async () => {
    for (let round = 0; round < 5; round++) {
      const on = await scene()
      await step(on)
      await take(on, 'begin')
      const { id, version } = await step(on)
      const made = (await propose(on)).body.id
      const [tied, done] = await Promise.all([
        tie(made, 1, { kind: 'route-step', on: id, daysAfter: 7 }),
        ground.nadia.post(`/v1/routestappen/${id}/_stap`, { command: 'finish' }, { ifMatch: version }),
      ])
      assert.equal(done.status, 200, done.text)
      assert.ok([200, 400, 409].includes(tied.status), tied.text)
      await hear()
      assert.equal((await agreement(on, made)).waits, null)
    }
  })
})
