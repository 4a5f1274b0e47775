import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import type { CriteriaView, Criterion } from '#slices/criteria/contract'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { agreedByPartner, type CaseScene, openedCase, reportedByPhone } from '../test-support/scenes.ts'

const path = '/v1/zwaartecriteria'
const added = {
  weights: ['heavy', 'light'],
  label: { nl: 'kind in de knel', en: 'a child in trouble' },
  explain: {
    nl: 'Een kind heeft last van wat er thuis speelt.',
    en: 'A child suffers from what goes on at home.',
  },
}

describe('B2 criteria that the municipality publishes, through HTTP', () => {
  let app: TestApp
  let henk: Client
  let wim: Client
  let nadia: Client
  let scene: CaseScene
  let werkplein: string
  before(async () => {
    app = await testApp()
    henk = await app.as(app.cast.workers.henk)
    wim = await app.as(app.cast.workers.wim)
    nadia = await app.as(app.cast.workers.nadia)
    scene = await openedCase(app)
    werkplein = (await henk.get('/v1/wegwijzer')).body.organisations[0].id
    await agreedByPartner(app, scene)
  })
  after(() => app.close())

  /** Rows of a table in this municipality that speak of somebody. */
  const countOf = async (table: string, personId: string): Promise<number> => {
    const client = new pg.Client({ connectionString: app.database.appUrl })
    await client.connect()
    try {
      await client.query("select set_config('app.tenant', $1, false)", [app.services.tenantId])
      const { rows } = await client.query(
        `select count(*)::int as count from ${table} t where t::text like $1`,
        [`%${personId}%`],
      )
      return rows[0].count
    } finally {
      await client.end()
    }
  }
  const view = async (by = henk): Promise<CriteriaView> => (await by.get(path)).body
  const holding = async () => {
    const { versions } = await view()
    const [current] = versions
    assert.ok(current)
    return current
  }
  const publish = async (change: (items: readonly Criterion[]) => readonly unknown[], from?: number) => {
    const { version, items } = await holding()
    return wim.post(path, { items: change(items) }, { ifMatch: from ?? version })
  }
  const decide = async (reportId: string, personId: string, weight: string, more: object) => {
    const { questions, version } = (await henk.get(`/v1/meldingen/${reportId}`)).body
    const simple = weight === 'answered' || weight === 'referred'
    return henk.post(
      `/v1/meldingen/${reportId}/triagebesluit`,
      {
        decisions: [
          {
            questionId: questions[0].id,
            weight,
            reasons: ['one-question'],
            ...(weight === 'referred' && { referredTo: werkplein }),
            ...more,
          },
        ],
        ...(simple ? {} : { directorId: app.cast.workers.nadia.id, memberIds: [personId] }),
      },
      { ifMatch: version },
    )
  }

  it('lets everybody at work read the criteria with their versions; publishing is for two roles', async () => {
    const first = await view()
    assert.equal(first.versions[0]?.version, 1)
    assert.equal(first.versions[0]?.publishedBy, null)
    assert.ok(!first.mayPublish && !first.maySeeFigures)
    assert.ok((await view(wim)).mayPublish)
    const refused = await henk.post(path, { items: first.versions[0]?.items }, { ifMatch: 1 })
    assert.equal(refused.status, 403)
  })

  it('publishes a next version and keeps the earlier ones; who made theirs from an older one sees both', async () => {
    const made = await publish((items) => [added, ...items.filter(({ code }) => code !== 'own-network-can')])
    assert.equal(made.status, 201, made.text)
    const { versions } = await view()
    assert.deepEqual(
      versions.map(({ version }) => version),
      [2, 1],
    )
    assert.equal(versions[0]?.items[0]?.code, 'kind-in-de-knel')
    assert.equal(versions[0]?.publishedBy, app.cast.workers.wim.name)

    const late = await publish((items) => items, 1)
    assert.equal(late.status, 412)
    assert.equal(late.body.current.version, 2)
    assert.equal(late.body.current.items[0].code, 'kind-in-de-knel')
    assert.equal(late.body.yours.version, 1)
    const wrong = await publish((items) => [...items, { ...added, weights: [] }])
    assert.equal(wrong.status, 400)
    assert.deepEqual(
      wrong.body.invalidParams.map((fault: { code: string }) => fault.code),
      ['criterion-twice', 'criterion-twice', 'criterion-weightless'],
    )
    const back = await publish((items) => [...items, { ...added, code: 'own-network-can' }])
    assert.equal(back.body.invalidParams[0].code, 'criterion-unknown', 'a dropped code does not return')
  })

  it('refuses a reason that was dropped or reworded meanwhile by its name, and writes nothing', async () => {
    const { personId, reportId } = await reportedByPhone(app)
    const dropped = await decide(reportId, personId, 'light', {
      reasons: ['own-network-can', 'one-question'],
    })
    assert.equal(dropped.status, 400)
    assert.deepEqual(dropped.body.invalidParams.length, 1)
    assert.match(dropped.text, /own-network-can/)
    assert.equal(dropped.body.invalidParams[0].pointer, '/decisions/0/reasons/0')

    const reworded = await publish((items) =>
      items.map((one) =>
        one.code === 'one-question' ? { ...one, explain: { ...one.explain, nl: 'Iets anders.' } } : one,
      ),
    )
    assert.equal(reworded.status, 201, reworded.text)
    const { questions, version } = (await henk.get(`/v1/meldingen/${reportId}`)).body
    const body = {
      decisions: [{ questionId: questions[0].id, weight: 'light', reasons: ['one-question'] }],
      directorId: app.cast.workers.nadia.id,
      memberIds: [personId],
    }
    const at = `/v1/meldingen/${reportId}/triagebesluit`
    const stale = await henk.post(at, { ...body, criteriaVersion: 2 }, { ifMatch: version })
    assert.equal(stale.status, 400)
    assert.match(stale.text, /één enkele vraag” heeft intussen andere woorden/)
    assert.equal((await henk.get(`/v1/meldingen/${reportId}`)).body.state, 'received')
    const round = await henk.post('/v1/verdelingen', {
      weight: 'light',
      reasons: ['one-question', 'own-network-can'],
      criteriaVersion: 2,
      assignments: [{ reportId, version, directorId: app.cast.workers.nadia.id }],
    })
    assert.deepEqual(
      round.body.invalidParams.map((fault: { pointer: string; code: string }) => [fault.pointer, fault.code]),
      [
        ['/reasons/0', 'criterion-reworded'],
        ['/reasons/1', 'criterion-dropped'],
      ],
    )
    assert.equal((await henk.post(at, { ...body, criteriaVersion: 3 }, { ifMatch: version })).status, 201)
  })

  it('keeps with an old decision the words of its own version', async () => {
    const { personId, reportId } = await reportedByPhone(app)
    assert.equal((await decide(reportId, personId, 'heavy', { reasons: ['safety'] })).status, 201)
    const renamed = await publish((items) =>
      items.map((one) =>
        one.code === 'safety' ? { ...one, label: { nl: 'iemand is in gevaar', en: 'danger' } } : one,
      ),
    )
    assert.equal(renamed.status, 201, renamed.text)
    const { decision } = (await henk.get(`/v1/meldingen/${reportId}`)).body.questions[0]
    assert.deepEqual(decision.reasons, [{ code: 'safety', label: { nl: 'veiligheid', en: 'safety' } }])
    const none = await decide(scene.reportId, scene.rob, 'heavy', { reasons: ['one-question'] })
    assert.notEqual(none.status, 201)
  })

  it('never gives a simple question the overhead: no case, no household, no plan', async () => {
    const tables = ['household_member', 'case_file', 'seat']
    for (const weight of ['answered', 'referred']) {
      const { personId, reportId } = await reportedByPhone(app)
      const decided = await decide(reportId, personId, weight, {})
      assert.equal(decided.status, 201, decided.text)
      assert.equal(decided.body.caseId, null)
      for (const table of tables) assert.equal(await countOf(table, personId), 0, `${weight}: ${table}`)
    }
    const { personId, reportId } = await reportedByPhone(app)
    assert.equal((await decide(reportId, personId, 'light', {})).status, 201)
    for (const table of tables) assert.ok((await countOf(table, personId)) > 0, `light: ${table}`)
  })

  it('makes a running case lighter and heavier by criteria, with the load of its director', async () => {
    const at = `/v1/casussen/${scene.caseId}`
    const { version } = (await nadia.get(at)).body
    const weigh = (body: object, ifMatch: number, by = nadia) => by.post(`${at}/_zwaarte`, body, { ifMatch })
    const faults = await weigh({ weight: 'heavy', reasons: [] }, version)
    assert.deepEqual(
      faults.body.invalidParams.map((fault: { code: string }) => fault.code),
      ['weight-same', 'weight-unreasoned'],
    )
    const { reportId } = await reportedByPhone(app)
    const pointsOf = async (): Promise<number> =>
      (await henk.get(`/v1/meldingen/${reportId}`)).body.directors.find(
        ({ id }: { id: string }) => id === app.cast.workers.nadia.id,
      ).points
    const before = await pointsOf()
    const lighter = await weigh({ weight: 'light', reasons: ['one-question'], note: 'Rust.' }, version)
    assert.equal(lighter.status, 200, lighter.text)
    assert.equal(await pointsOf(), before - 3)
    assert.equal((await weigh({ weight: 'heavy', reasons: ['safety'] }, version)).status, 412)
    const sjoerd = await app.as(app.cast.workers.sjoerd)
    assert.equal((await weigh({ weight: 'heavy', reasons: ['safety'] }, version + 1, sjoerd)).status, 404)
    const heavier = await weigh({ weight: 'heavy', reasons: ['kind-in-de-knel'] }, version + 1)
    assert.equal(heavier.status, 200, heavier.text)
    assert.equal(await pointsOf(), before)
    const { weightChanges, weight } = (await nadia.get(at)).body
    assert.equal(weight, 'heavy')
    assert.deepEqual(
      weightChanges.map(({ from, to, by, on }: Record<string, string>) => [from, to, by, on]),
      [
        ['heavy', 'light', 'Nadia Haddou', '2026-11-24'],
        ['light', 'heavy', 'Nadia Haddou', '2026-11-24'],
      ],
    )
    assert.equal(weightChanges[1].reasons[0].label.nl, 'kind in de knel')
  })

  it('counts what became of the weights for those who may know, and for nobody fewer than five', async () => {
    const anne = await app.as(app.cast.workers.anne)
    const figures = async (by = anne) => by.get('/v1/zwaartecijfers?period=this-quarter')
    assert.equal((await figures(henk)).status, 403)
    const all = async (measure: string) =>
      (await figures()).body.columns[0].figures.find((one: { measure: string }) => one.measure === measure)
    const before = await all('light-grew')
    assert.equal(before.count, null)
    for (let index = 0; index < 6; index++) {
      const { personId, reportId } = await reportedByPhone(app)
      const { caseId } = (await decide(reportId, personId, 'light', {})).body
      if (index === 5) continue
      const body = { weight: 'heavy', reasons: ['safety'] }
      const raised = await nadia.post(`/v1/casussen/${caseId}/_zwaarte`, body, { ifMatch: 1 })
      assert.equal(raised.status, 200, raised.text)
    }
    const { count, of } = await all('light-grew')
    assert.equal(count, 5, 'no seat of the policy officer, and still counted')
    assert.ok(of >= 6)
    const sum = (await figures()).text
    assert.ok(!/[0-9a-f]{8}-[0-9a-f]{4}/.test(sum), 'no id of anybody')
  })

  it('asks at closing whether the weight was right, once, and counts it', async () => {
    const anne = await app.as(app.cast.workers.anne)
    const close = (id: string, ifMatch: number, more = {}) =>
      nadia.post(`/v1/casussen/${id}/_fase`, { phase: 'closed', ...more }, { ifMatch })
    for (let index = 0; index < 5; index++) {
      const { personId, reportId } = await reportedByPhone(app)
      const { caseId } = (await decide(reportId, personId, 'heavy', { reasons: ['safety'] })).body
      if (index === 0) {
        const early = await nadia.post(
          `/v1/casussen/${caseId}/_fase`,
          { phase: 'planning', weightVerdict: 'right' },
          { ifMatch: 1 },
        )
        assert.equal(early.body.invalidParams[0].code, 'verdict-not-closing')
      }
      const closed = await close(caseId, 1, { weightVerdict: 'too-heavy' })
      assert.equal(closed.status, 200, closed.text)
    }
    const { figures } = (await anne.get('/v1/zwaartecijfers?period=this-year')).body.columns[0]
    const of = (measure: string) =>
      figures.find((one: { measure: string }) => one.measure === measure) as object
    assert.deepEqual(of('heavy-too-heavy'), { measure: 'heavy-too-heavy', count: 5, of: 5 })
    assert.deepEqual(of('heavy-without-director'), { measure: 'heavy-without-director', count: 5, of: 5 })
  })

  it('counts an answered question that came back about the same, not one about something else', async () => {
    const desk = await app.as(app.cast.workers.esra)
    const anne = await app.as(app.cast.workers.anne)
    const again = async (lifeDomain: string) => {
      const { personId, reportId } = await reportedByPhone(app)
      assert.equal((await decide(reportId, personId, 'answered', {})).status, 201)
      app.services.clock.setTo(new Date(app.services.clock.now().getTime() + 86_400_000 * 2))
      const report = await desk.post('/v1/meldingen', {
        personId,
        channel: 'phone',
        firstSplit: 'kitchen-table',
        questions: [{ ownWords: 'Toch nog iets.', lifeDomains: [lifeDomain] }],
      })
      assert.equal(report.status, 201, report.text)
    }
    for (let index = 0; index < 5; index++) await again('debts')
    for (let index = 0; index < 5; index++) await again('housing')
    const { columns } = (await anne.get('/v1/zwaartecijfers?period=this-year')).body
    const back = columns[0].figures.find((one: { measure: string }) => one.measure === 'answered-back')
    assert.equal(back.count, 5)
    assert.ok(back.of >= 10)
  })

  it('shows everybody the public page without signing in', async () => {
    const page = await (await app.as()).get('/criteria')
    assert.equal(page.status, 200)
    assert.equal(page.body.page, 'criteria')
    assert.ok(page.body.props.items.some(({ code }: { code: string }) => code === 'kind-in-de-knel'))
  })
})
