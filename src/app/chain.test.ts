import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { type Client, type TestApp, testApp, testMoment } from '../test-support/app.ts'
import { type CaseScene, openedCase } from '../test-support/scenes.ts'

const day = 86_400_000

interface Part {
  readonly from: string
  readonly cases: number
  readonly days: number | null
  readonly split: readonly { who: string; days: number }[]
  readonly sorest: boolean
}
interface Link {
  readonly id: string | null
  readonly name: string | null
  readonly kept: number
  readonly later: number
  readonly broken: number
  readonly share: number | null
}

describe('the chain, through HTTP', () => {
  let app: TestApp
  let nadia: Client
  let ruud: Client
  const scenes: CaseScene[] = []
  const later = (days: number): void => app.services.clock.setTo(new Date(testMoment.getTime() + days * day))
  const promise = async (
    scene: CaseScene,
    promiserKind: string,
    promiserId: string | null,
    title: string,
  ) => {
    const goal = await nadia.post(`/v1/casussen/${scene.caseId}/doelen`, {
      ownWords: 'Rust over de rekeningen.',
      lifeDomain: 'debts',
      indicator: { label: 'rekeningen te laat', baseline: 5, target: 0 },
    })
    const made = await nadia.post(`/v1/casussen/${scene.caseId}/afspraken`, {
      goalId: goal.body.id,
      title,
      result: 'gedaan',
      forPersonId: scene.rob,
      promiserKind,
      promiserId,
      dueOn: '2026-12-20',
      pulseDays: null,
    })
    assert.equal(made.status, 201, made.text)
    return made.body.id as string
  }
  const answer = async (id: string, command: string): Promise<void> => {
    const done = await nadia.post(
      `/v1/afspraken/${id}/antwoorden`,
      { command, remark: 'door de telefoon' },
      {
        ifMatch: (await versionOf(id)) ?? 1,
      },
    )
    assert.equal(done.status, 200, done.text)
  }
  const versionOf = async (id: string): Promise<number | undefined> => {
    for (const { caseId } of scenes) {
      const view = await nadia.get(`/v1/casussen/${caseId}`)
      const found = view.body.agreements.find((one: { id: string }) => one.id === id)
      if (found) return found.version
    }
    return undefined
  }
  before(async () => {
    app = await testApp()
    nadia = await app.as(app.cast.workers.nadia)
    ruud = await app.as(app.cast.workers.ruud)
    for (let count = 0; count < 5; count++) scenes.push(await openedCase(app))
  })
  after(() => app.close())

  it('M2 L1 says that there is too little to count, and is for the team lead alone', async () => {
    const empty = await ruud.get('/v1/ketenbeeld?period=30')
    assert.equal(empty.status, 200, empty.text)
    assert.deepEqual([empty.body.cases, empty.body.least, empty.body.total], [5, 5, null])
    assert.deepEqual(
      empty.body.parts.slice(1).map(({ days }: Part) => days),
      [null, null, null, null],
    )
    assert.deepEqual(empty.body.links, [])
    for (const key of ['nadia', 'esra', 'karin', 'anne', 'wim'] as const)
      assert.equal((await (await app.as(app.cast.workers[key])).get('/v1/ketenbeeld')).status, 403)
    assert.equal((await (await app.as()).get('/v1/ketenbeeld')).status, 403)
    assert.equal((await ruud.get('/v1/ketenbeeld?period=7')).status, 400)
    const directors = empty.body.workers.map(({ name, points, team }: Record<string, unknown>) => [
      name,
      points,
      team,
    ])
    assert.deepEqual(
      directors.find(([name]: string[]) => name === 'Nadia Haddou'),
      ['Nadia Haddou', 20, 'team Oost'],
    )
  })

  it('M2 splits the days of each part by whom the household waited on', async () => {
    later(3)
    const partner: string[] = []
    for (const scene of scenes)
      partner.push(await promise(scene, 'organisation', app.cast.partners.carla, 'Eerste bezoek'))
    later(9)
    for (const id of partner) await answer(id, 'accept')
    later(19)
    for (const id of partner) await answer(id, 'keep')
    const { body } = await ruud.get('/v1/ketenbeeld?period=30')
    assert.equal((await ruud.get('/v1/ketenbeeld')).body.parts[2].norm, 14)
    const [first, second, third, fourth, fifth] = body.parts as Part[]
    assert.deepEqual([first?.days, first?.cases], [0, 5])
    assert.deepEqual([second?.days, second?.split], [3, [{ who: 'us', days: 3 }]])
    assert.deepEqual(third?.split, [
      { who: 'provider', days: 6 },
      { who: 'work', days: 10 },
    ])
    assert.deepEqual([third?.days, third?.sorest], [16, true])
    assert.deepEqual([fourth?.days, fifth?.days], [0, null])
  })

  it('M2 P5 holds each part against the norms that the municipality set, from their day on', async () => {
    const wim = await app.as(app.cast.workers.wim)
    const set = (body: object) => wim.post('/v1/ketennormen', body)
    const norms = { days: [3, 7, 20, 30, 14], fromOn: '2026-12-13' }
    assert.equal((await ruud.post('/v1/ketennormen', norms)).status, 403)
    const wrong = await set({ days: [0, 7, 20, 30, 400], fromOn: '2026-12-13' })
    assert.deepEqual(
      wrong.body.invalidParams.map(({ pointer }: { pointer: string }) => pointer),
      ['/days/0', '/days/4'],
    )
    assert.equal(
      (await set({ ...norms, fromOn: '2026-12-01' })).body.invalidParams[0].code,
      'chain-norm-past',
    )
    assert.equal((await set(norms)).status, 201)
    assert.equal((await set(norms)).body.code, 'chain-norm-same-day')
    assert.equal((await set({ days: [1, 1, 1, 1, 1], fromOn: '2027-12-13' })).status, 201)
    const { parts } = (await ruud.get('/v1/ketenbeeld?period=30')).body
    assert.deepEqual(
      parts.map(({ norm }: { norm: number }) => norm),
      norms.days,
    )
    assert.ok(
      parts.every(({ sorest }: Part) => !sorest),
      '16 days is within 20',
    )
    assert.equal((await ruud.get('/v1/ketennormen')).body.norms.length, 2)
  })

  it('L6 counts what became of promises per organisation, with residents as a link, and no share under five', async () => {
    const [scene] = scenes
    assert.ok(scene)
    const own = await promise(scene, 'resident', scene.rob, 'Post openen')
    await answer(own, 'accept')
    await answer(own, 'keep')
    const bank = await promise(scene, 'organisation', app.cast.partners.nico, 'Regeling')
    await answer(bank, 'accept')
    later(40)
    await answer(bank, 'keep')
    const links = (await ruud.get('/v1/ketenbeeld?period=90')).body.links as Link[]
    const of = (name: string | null) => links.find((one) => one.name === name)
    assert.deepEqual([of('Thuiszorg De Wending')?.kept, of('Thuiszorg De Wending')?.share], [5, 100])
    assert.deepEqual(
      [of('Kredietbank Midden')?.kept, of('Kredietbank Midden')?.later, of('Kredietbank Midden')?.share],
      [0, 1, null],
    )
    assert.deepEqual([of(null)?.id, of(null)?.kept], [null, 1])
  })

  it('L7 tells what waits for a decision with whom: no household, no resident, and a line in the log about nobody', async () => {
    const database = new pg.Client({ connectionString: app.database.appUrl })
    await database.connect()
    const leaves = (on: string | null) =>
      database.query("update worker set active_until = $1 where name = 'Nadia Haddou'", [on])
    try {
      await database.query("select set_config('app.tenant', $1, false)", [app.services.tenantId])
      assert.equal((await leaves('2026-12-31')).rowCount, 1)
      const { body, text } = await ruud.get('/v1/ketenbeeld')
      const found = body.decisions.find(({ kind }: { kind: string }) => kind === 'no-director')
      assert.deepEqual([found.count, found.mine, found.late, found.who], [5, true, true, 'Nadia Haddou'])
      assert.equal(found.days, 3, 'since the last day of who directed')
      assert.doesNotMatch(text, /Terpstra|Lindelaan|Post openen|Regeling/)
      const linesOf = async (table: string, column: string) =>
        (await database.query(`select count(*)::int as n from ${table} where ${column} = 'chain.view'`))
          .rows[0].n
      assert.equal(await linesOf('processing_log', 'name'), 0)
      assert.ok((await linesOf('access_log', 'operation')) >= 4)
    } finally {
      await leaves(null)
      await database.end()
    }
  })

  it('M2 counts for one municipality only, and gives the application nothing but the figures', async () => {
    const database = new pg.Client({ connectionString: app.database.appUrl })
    await database.connect()
    try {
      const settings = (tenant: string) =>
        database.query(
          "select set_config('app.tenant', $1, false), set_config('app.now', now()::text, false)",
          [tenant],
        )
      const count = async (text: string) => Number((await database.query(text)).rows[0].n)
      const kept = "select count(*) as n from chain_kept('2020-01-01', '2030-01-01')"
      const days = "select count(*) as n from chain_days('2020-01-01', '2030-01-01')"
      await settings(app.services.tenantId)
      assert.ok((await count(kept)) > 0 && (await count(days)) > 0)
      assert.equal(await count('select count(*) as n from agreement'), 0, 'the rows stay locked')
      await settings('01890000-0000-7000-8000-000000000099')
      assert.deepEqual([await count(kept), await count(days)], [0, 0])
    } finally {
      await database.end()
    }
  })
})
