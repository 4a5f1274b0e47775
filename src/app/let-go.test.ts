import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../test-support/app.ts'
import { openedCase } from '../test-support/scenes.ts'

describe('D3 how often stepping in was not needed, through HTTP', () => {
  let app: TestApp
  before(async () => {
    app = await testApp()
  })
  after(() => app.close())

  it('D3 counts what ended in the own households, apart from what was called about, and what was undone', async () => {
    const scene = await openedCase(app)
    const nadia = await app.as(scene.director)
    const report = async () => (await nadia.get('/v1/losgelaten')).body
    const empty = await report()
    assert.deepEqual([empty.ended, empty.months.length, empty.kinds], [0, 6, []])

    const goal = await nadia.post(`/v1/casussen/${scene.caseId}/doelen`, {
      ownWords: 'Weer samen eten.',
      lifeDomain: 'parenting',
      indicator: { label: 'avonden met ruzie', baseline: 5, target: 1 },
    })
    const promised: { id: string; version: number }[] = []
    for (const title of ['een', 'twee', 'drie']) {
      const { body } = await nadia.post(`/v1/casussen/${scene.caseId}/afspraken`, {
        goalId: goal.body.id,
        title,
        result: 'het is er',
        forPersonId: scene.rob,
        promiserKind: 'worker',
        promiserId: scene.director.id,
        dueOn: '2026-12-01',
      })
      promised.push(body)
    }
    const called = async (id: string | undefined) =>
      nadia.post('/v1/opvolgingen', {
        caseId: scene.caseId,
        objectKind: 'agreement',
        objectId: id,
        kind: 'called',
      })
    assert.equal((await called(promised[0]?.id)).status, 201)
    const mistaken = await called(promised[1]?.id)
    assert.equal((await nadia.post(`/v1/opvolgingen/${mistaken.body.id}/_ongedaan`)).status, 204)
    for (const { id } of promised) {
      for (const command of ['accept', 'keep']) {
        const { body } = await nadia.get(`/v1/casussen/${scene.caseId}`)
        const one = body.agreements.find((agreement: { id: string }) => agreement.id === id)
        if (one.state === 'accepted' && command === 'accept') continue
        const done = await nadia.post(`/v1/afspraken/${id}/antwoorden`, { command }, { ifMatch: one.version })
        assert.equal(done.status, 200, done.text)
      }
    }
    const { ended, alone, aloneKept, months, kinds, from } = await report()
    assert.deepEqual([ended, alone, aloneKept], [3, 2, 2])
    assert.equal(from, '2026-06-01')
    assert.deepEqual(months.at(-1), { month: '2026-11', ended: 3, alone: 2, aloneKept: 2 })
    assert.deepEqual(kinds, [{ kind: 'worker', ended: 3, alone: 2, aloneKept: 2 }])

    const sjoerd = await app.as(app.cast.workers.sjoerd)
    assert.equal((await sjoerd.get('/v1/losgelaten')).body.ended, 0, 'the own households only')
    const henk = await app.as(app.cast.workers.henk)
    assert.equal((await henk.get('/v1/losgelaten')).status, 403)
  })
})
