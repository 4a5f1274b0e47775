import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Client, type TestApp, testApp, testMoment } from '../test-support/app.ts'
import { type CaseScene, openedCase } from '../test-support/scenes.ts'

const empty = { words: [], people: [], ties: [], gone: [], agreements: [] }

describe('D1 D2 D9 the kitchen table, through HTTP', () => {
  let app: TestApp
  let nadia: Client
  let scene: CaseScene
  before(async () => {
    app = await testApp()
    nadia = await app.as(app.cast.workers.nadia)
    scene = await openedCase(app)
  })
  after(() => app.close())

  const at = (more: string) => `/v1/casussen/${scene.caseId}/${more}`
  const open = (sitters: object[], who = nadia) => who.post(at('keukentafels'), { sitters })
  const view = async (id: string, who = nadia) => who.get(`/v1/keukentafels/${id}`)
  const settle = (id: string, body: object) =>
    nadia.post(`/v1/keukentafels/${id}/_verwerken`, { ...empty, ...body })
  const goal = async (body: object) => {
    const made = await nadia.post(at('doelen'), { lifeDomain: 'werk', indicator: {}, ...body })
    assert.equal(made.status, 201, made.text)
    return made.body.id as string
  }
  const codes = (answer: { body: { invalidParams?: { pointer: string; code: string }[] } }) =>
    (answer.body.invalidParams ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

  it('O1 lays on the table what is joint, and the own goals of who said so', async () => {
    await goal({ ownWords: 'Ik wil weer rust.', personId: scene.rob, joint: false })
    await goal({ ownWords: 'Ik wil een baan.', personId: scene.sanne, joint: false })
    await goal({ ownWords: 'Samen eten.', personId: null, joint: true })
    const words = async (sitters: object[]) => {
      const { id } = (await open(sitters)).body
      const seen = await view(id)
      assert.equal(seen.status, 200, seen.text)
      return seen.body.goals.map(({ ownWords }: { ownWords: string }) => ownWords)
    }
    assert.deepEqual(await words([{ personId: scene.rob }, { personId: scene.sanne }]), ['Samen eten.'])
    assert.deepEqual(await words([{ personId: scene.rob, shares: true }, { personId: scene.sanne }]), [
      'Ik wil weer rust.',
      'Samen eten.',
    ])
  })

  it('is held by who directs, over members of this household, and seen by that worker only', async () => {
    const other = await openedCase(app)
    const wrong = await open([{ personId: other.rob }, { personId: scene.rob }])
    assert.deepEqual(codes(wrong), ['/sitters/0/personId member-unknown'])
    assert.deepEqual(codes(await open([])), ['/sitters kitchen-table-nobody'])
    const { id } = (await open([{ personId: scene.rob }])).body
    const { sjoerd, henk } = app.cast.workers
    assert.equal((await view(id, await app.as(henk))).status, 403)
    assert.equal((await open([{ personId: scene.rob }], await app.as(henk))).status, 403)
    const colleague = await view(id, await app.as(sjoerd))
    assert.equal(colleague.status, 404, 'another director sees nothing')
  })

  it('puts words, network and agreements into the plan at once, with who said yes', async () => {
    const goalId = await goal({ ownWords: 'Ik slaap slecht.', personId: scene.rob, joint: true })
    const made = await nadia.post(at('netwerk'), { memberId: scene.rob, otherName: 'Ans', kind: 'neighbour' })
    const { id } = (await open([{ personId: scene.rob, shares: true }])).body
    const seen = (await view(id)).body
    const tie = seen.ties.find((one: { id: string }) => one.id === made.body.id)
    assert.equal(tie.strength, 'normal')
    const now = new Date().toISOString()
    const settled = await settle(id, {
      words: [{ goalId, version: 1, words: 'Ik slaap slecht sinds mijn werk stopte.' }],
      people: [{ ref: 'nieuw-1', name: 'Sevgi', memberId: scene.rob, kind: 'sibling', strength: 'strong' }],
      ties: [{ tieId: tie.id, version: tie.version, strength: 'strained', helps: null }],
      agreements: [
        {
          goalId,
          title: 'helpt u ’s morgens opstaan',
          when: 'elke woensdag om 8 uur',
          forPersonId: scene.rob,
          promiserKind: 'network',
          promiserId: 'nieuw-1',
          dueOn: '2026-12-23',
          saidYes: [
            { personId: 'nieuw-1', at: now },
            { personId: scene.rob, at: now },
          ],
        },
        {
          goalId,
          title: 'Gaat om tien uur naar bed',
          forPersonId: scene.rob,
          promiserKind: 'resident',
          promiserId: scene.rob,
          dueOn: '2026-12-23',
        },
      ],
    })
    assert.equal(settled.status, 200, settled.text)
    assert.deepEqual(
      settled.body.agreements.map(({ accepted }: { accepted: boolean }) => accepted),
      [true, false],
      'who did not say yes at the table is asked as ever',
    )
    const file = (await nadia.get(`/v1/casussen/${scene.caseId}`)).body
    assert.equal(
      file.goals.find((one: { id: string }) => one.id === goalId).ownWords,
      'Ik slaap slecht sinds mijn werk stopte.',
    )
    const promised = file.agreements.find((one: { title: string }) => one.title.startsWith('helpt'))
    assert.deepEqual(
      [promised.promiser.name, promised.state, promised.result],
      ['Sevgi', 'accepted', 'elke woensdag om 8 uur'],
    )
    const strained = file.relations.filter((one: { strength: string }) => one.strength === 'strained')
    assert.equal(strained.length, 1)
    assert.equal((await settle(id, {})).body.code, 'kitchen-table-settled')
    assert.equal((await view(id)).body.code, 'kitchen-table-settled')
  })

  it('names every fault and writes nothing when one part does not fit any more', async () => {
    const goalId = await goal({ ownWords: 'Ik wil buiten komen.', personId: scene.rob, joint: true })
    const { id } = (await open([{ personId: scene.rob, shares: true }])).body
    const seen = (await view(id)).body
    const [tie] = seen.ties
    const gone = await nadia.post(
      at(`banden/${tie.id}/_beeindigen`),
      { on: '2026-11-20' },
      { ifMatch: tie.version },
    )
    assert.equal(gone.status, 200, gone.text)
    const before = (await nadia.get(`/v1/casussen/${scene.caseId}`)).body
    const answer = await settle(id, {
      words: [{ goalId, version: 7, words: 'Anders' }],
      people: [{ ref: 'nieuw-1', name: ' ', memberId: scene.rob, kind: 'friend' }],
      ties: [{ tieId: tie.id, version: tie.version + 1, strength: 'strong', helps: null }],
      agreements: [
        {
          goalId,
          title: '',
          forPersonId: scene.rob,
          promiserKind: 'network',
          promiserId: 'nieuw-1',
          dueOn: '2020-01-01',
          saidYes: [{ personId: scene.sanne, at: '2026-11-24T10:00:00Z' }],
        },
        {
          goalId,
          title: '',
          forPersonId: scene.rob,
          promiserKind: 'resident',
          promiserId: scene.rob,
          dueOn: '2020-01-01',
        },
      ],
    })
    assert.equal(answer.status, 400, answer.text)
    assert.deepEqual(codes(answer), [
      '/people/0/otherName name-missing',
      '/ties/0 kitchen-table-changed',
      '/words/0 kitchen-table-changed',
      '/agreements/0/saidYes/0/personId kitchen-table-stranger',
      '/agreements/0/promiserId promiser-unknown',
      '/agreements/1/dueOn date-past',
      '/agreements/1/title title-missing',
    ])
    assert.deepEqual((await nadia.get(`/v1/casussen/${scene.caseId}`)).body, before)
    const { id: stillOpen } = (await view(id)).body
    assert.equal(stillOpen, id, 'the conversation can be settled after mending')
  })

  it('is over after three days', async () => {
    const { id } = (await open([{ personId: scene.rob }])).body
    app.services.clock.setTo(new Date(testMoment.getTime() + 73 * 3_600_000))
    const over = await settle(id, {})
    assert.equal(over.body.code, 'kitchen-table-over')
  })
})
