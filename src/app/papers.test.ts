import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { agreedByPartner, type CaseScene, openedCase, residentActor } from '../test-support/scenes.ts'

describe('D9 the plan on paper, through HTTP', () => {
  let app: TestApp
  let nadia: Client
  let scene: CaseScene
  before(async () => {
    app = await testApp()
    nadia = await app.as(app.cast.workers.nadia)
    scene = await openedCase(app)
  })
  after(() => app.close())

  const path = () => `/v1/casussen/${scene.caseId}/planversies`
  const list = async () => {
    const answer = await nadia.get(path())
    assert.equal(answer.status, 200, answer.text)
    return answer.body
  }
  const changesOf = async (personId: string): Promise<{ kind: string; title: string; fields: string[] }[]> =>
    (await list()).since.find((one: { personId: string }) => one.personId === personId)?.changes ?? []
  const make = (personId: string, more: object = {}) => nadia.post(path(), { personId, ...more })

  it('D9 an empty plan is not put on paper, and nobody of outside gets one', async () => {
    const empty = await make(scene.rob)
    assert.equal(empty.body.code, 'paper-empty')
    const other = await openedCase(app)
    const foreign = await make(other.rob)
    assert.equal(foreign.body.invalidParams[0].code, 'paper-person-unknown')
    assert.deepEqual((await list()).papers, [])
  })

  it('D9 versions count per person and say what changed since, to the field', async () => {
    const { agreementId, goalId } = await agreedByPartner(app, scene)
    const first = await make(scene.sanne)
    assert.deepEqual([first.status, first.body.number], [201, 1], first.text)
    assert.deepEqual(await changesOf(scene.sanne), [], 'nothing changed yet')
    const own = await nadia.post(`/v1/casussen/${scene.caseId}/afspraken`, {
      goalId,
      title: 'Cv schrijven',
      result: '',
      forPersonId: scene.rob,
      promiserKind: 'resident',
      promiserId: scene.rob,
      dueOn: '2026-12-08',
    })
    assert.equal(own.status, 201, own.text)
    assert.deepEqual(await changesOf(scene.sanne), [], 'what is of Rob alone does not stand on her paper')
    await nadia.post(`/v1/afspraken/${agreementId}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })
    const [changed] = await changesOf(scene.sanne)
    assert.deepEqual([changed?.kind, changed?.fields], ['changed', ['state']])
    const second = await make(scene.sanne)
    assert.equal(second.body.number, 2)
    const [newest, oldest] = (await list()).papers
    assert.deepEqual([newest.number, newest.changes.length, oldest.changes.length], [2, 1, 0])
    assert.equal((await make(scene.rob)).body.number, 1, 'each person counts apart')
  })

  it('D1 D9 a goal is written in other words once per version; the paper says that its words changed', async () => {
    const file = (await nadia.get(`/v1/casussen/${scene.caseId}`)).body
    const [goal] = file.goals
    const path = `/v1/doelen/${goal.id}/_verwoorden`
    const reword = (words: string, ifMatch: number, who = nadia) => who.post(path, { words }, { ifMatch })
    const done = await reword('  Weer aan het werk, dichtbij huis. ', goal.version)
    assert.deepEqual([done.status, done.body.version], [200, goal.version + 1], done.text)
    const late = await reword('Iets anders', goal.version)
    assert.equal(late.status, 412)
    assert.equal(late.body.current.ownWords, 'Weer aan het werk, dichtbij huis.')
    const empty = await reword(' ', done.body.version)
    assert.equal(empty.body.invalidParams[0].code, 'own-words-missing')
    const karin = await app.as(app.cast.workers.karin)
    assert.ok([403, 404].includes((await reword('Van een ander', done.body.version, karin)).status))
    const changed = (await changesOf(scene.sanne)).filter(({ fields }) => fields.includes('ownWords'))
    assert.deepEqual(
      changed.map(({ kind, title }) => [kind, title]),
      [['changed', 'Weer aan het werk, dichtbij huis.']],
    )
    const history = await nadia.get(`/v1/doelen/${goal.id}/geschiedenis`)
    assert.deepEqual(
      history.body.wordings.map(({ words, by }: { words: string; by: string }) => [words, by]),
      [[goal.ownWords, 'Nadia Haddou']],
    )
    assert.equal((await karin.get(`/v1/doelen/${goal.id}/geschiedenis`)).status, 404)
  })

  it('D1 D9 every number that was measured keeps its day and who measured it', async () => {
    const read = async () => (await nadia.get(`/v1/casussen/${scene.caseId}`)).body.goals
    const goal = (await read()).find(({ indicator }: { indicator: string }) => indicator !== '')
    for (const [turn, current] of [1, 2.5].entries()) {
      const done = await nadia.post(
        `/v1/doelen/${goal.id}/_meten`,
        { current },
        { ifMatch: goal.version + turn },
      )
      assert.equal(done.status, 200, done.text)
    }
    const { measures } = (await nadia.get(`/v1/doelen/${goal.id}/geschiedenis`)).body
    assert.deepEqual(
      measures.map(({ value, by }: { value: number; by: string }) => [value, by]),
      [
        [2.5, 'Nadia Haddou'],
        [1, 'Nadia Haddou'],
      ],
    )
    assert.ok(measures[0].at >= measures[1].at)
    const now = async () => (await read()).find(({ id }: { id: string }) => id === goal.id)
    assert.equal((await now()).current, 2.5)
    const back = (ifMatch: number) => nadia.post(`/v1/doelen/${goal.id}/_ongedaan`, undefined, { ifMatch })
    const [first, stale] = [await back(goal.version + 2), await back(goal.version + 2)]
    assert.deepEqual([first.status, first.body.current, stale.status], [200, 1, 412], first.text)
    assert.equal((await now()).current, 1)
    assert.deepEqual((await back(first.body.version)).body.current, goal.current)
    assert.equal((await back(first.body.version + 1)).body.code, 'nothing-measured')
    assert.deepEqual((await nadia.get(`/v1/doelen/${goal.id}/geschiedenis`)).body.measures, [])
  })

  it('D9 the PDF is tagged, has a title and a language, and stays the same', async () => {
    const { id } = (await list()).papers[0]
    const [one, two] = [await nadia.get(`/v1/planversies/${id}`), await nadia.get(`/v1/planversies/${id}`)]
    assert.equal(one.status, 200, one.text.slice(0, 200))
    assert.match(String(one.headers['content-type']), /^application\/pdf/)
    assert.match(String(one.headers['cache-control']), /no-store/)
    assert.ok(one.text.startsWith('%PDF-'))
    for (const sign of ['/StructTreeRoot', '/MarkInfo', 'pdfuaid', '/Lang'])
      assert.ok(one.text.includes(sign), `${sign} is not in the file`)
    assert.equal(one.text, two.text)
  })

  it('D9 who signed is recorded once, not before the version was there; a resident reads the own paper and no other', async () => {
    const papers: { id: string; personId: string }[] = (await list()).papers
    const ofRob = papers.find(({ personId }) => personId === scene.rob)
    const ofSanne = papers.find(({ personId }) => personId === scene.sanne)
    assert.ok(ofRob && ofSanne)
    const sign = (body: object) => nadia.post(`/v1/planversies/${ofRob.id}/_tekenen`, body)
    const signatures = [
      { role: 'resident', name: 'Rob Terpstra' },
      { role: 'director', name: 'Nadia Haddou' },
    ]
    const wrong = await sign({ signedOn: '2026-11-20', signatures: [{ role: 'resident', name: ' ' }] })
    assert.deepEqual(
      wrong.body.invalidParams.map(({ code }: { code: string }) => code),
      ['paper-signer-missing', 'paper-signed-wrong'],
    )
    assert.equal((await sign({ signedOn: '2026-11-24', signatures })).body.signed, 2)
    assert.equal(
      (await sign({ signedOn: '2026-11-24', signatures })).body.signed,
      0,
      'a signature counts once',
    )
    const shown = (await list()).papers.find((one: { id: string }) => one.id === ofRob.id)
    assert.equal(shown.signatures.length, 2)

    const rob = await app.as(residentActor(app, scene.rob))
    assert.equal((await rob.get(`/v1/planversies/${ofRob.id}`)).status, 200)
    assert.equal(
      (await rob.get(`/v1/planversies/${ofSanne.id}`)).status,
      404,
      'members do not read each other',
    )
    assert.equal((await rob.get(path())).status, 403)
    const stranger = await app.as(app.cast.workers.amira)
    assert.equal((await stranger.get(`/v1/planversies/${ofRob.id}`)).status, 404)
    assert.equal((await stranger.get(path())).status, 404)
    const page = await rob.get('/mijn-plan')
    assert.deepEqual(page.body.props.papers, [
      { id: ofRob.id, number: 1, signed: true, madeOn: '2026-11-24' },
    ])
  })

  it('D9 is written in the language of the resident, or the one that was asked for', async () => {
    const english = await make(scene.rob, { language: 'en' })
    const { text } = await nadia.get(`/v1/planversies/${english.body.id}`)
    assert.ok(/\/Lang ?\(en/.test(text))
  })
})
