import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Glossary } from '#slices/glossary/contract'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'

describe('C6 the shared glossary', () => {
  let app: TestApp
  let nadia: Client
  let esra: Client
  let wim: Client
  before(async () => {
    app = await testApp()
    nadia = await app.as(app.cast.workers.nadia)
    esra = await app.as(app.cast.workers.esra)
    wim = await app.as(app.cast.workers.wim)
  })
  after(() => app.close())

  const propose = async (term: string): Promise<string> =>
    (await nadia.post('/v1/begrippen', { term, meaning: `Wat ${term} betekent.` })).body.id
  const view = async (as = nadia): Promise<Glossary> => (await as.get('/v1/begrippen')).body

  it('C6 a term is proposed, worded by each organisation and settled', async () => {
    const id = await propose('regievoerder')
    await nadia.post(`/v1/begrippen/${id}/_verwoord`, { word: 'gezinscoach' })
    await esra.post(`/v1/begrippen/${id}/_verwoord`, { word: 'casemanager' })
    const settled = await wim.post(
      `/v1/begrippen/${id}/_vaststellen`,
      { meaning: 'Wie het plan bewaakt.' },
      { ifMatch: 1 },
    )
    assert.equal(settled.status, 200)
    const glossary = await view()
    const term = glossary.terms.find((one) => one.id === id)
    assert.equal(term?.state, 'agreed')
    assert.equal(term?.meaning, 'Wie het plan bewaakt.')
    assert.deepEqual(term?.words.map(({ word }) => word).sort(), ['casemanager', 'gezinscoach'])
    assert.equal(glossary.maySettle, false)
    assert.equal((await view(wim)).maySettle, true)
  })

  it('C6 one word for two terms comes on the agenda by itself, once, and goes off with a decision', async () => {
    await propose('casemanager')
    await propose('iets anders')
    const [item, ...more] = (await view()).agenda
    assert.deepEqual(more, [])
    assert.deepEqual([item?.kind, item?.word], ['same-word', 'casemanager'])
    const settle = `/v1/agendapunten/${item?.id}/_afdoen`
    assert.equal((await nadia.post(settle, { decision: 'Eén woord per rol.' })).status, 403)
    assert.equal((await wim.post(settle, { decision: ' ' })).body.invalidParams[0].pointer, '/decision')
    assert.equal((await wim.post(settle, { decision: 'Eén woord per rol.' })).status, 200)
    assert.equal((await wim.post(settle, { decision: 'Nog eens.' })).body.code, 'agenda-settled')
    assert.deepEqual((await view()).agenda, [])
  })

  it('C6 an objection is put on the agenda and answered by settling the term', async () => {
    const id = await propose('huishouden')
    const objection = { kind: 'objection', body: 'Een kind met twee huizen past hier niet in.' }
    assert.equal((await esra.post(`/v1/begrippen/${id}/opmerkingen`, objection)).status, 201)
    await nadia.post(`/v1/begrippen/${id}/opmerkingen`, objection)
    assert.equal((await view()).agenda.filter(({ termId }) => termId === id).length, 1)
    await wim.post(
      `/v1/begrippen/${id}/_vaststellen`,
      { meaning: 'Wie samen een plan krijgen.' },
      { ifMatch: 1 },
    )
    assert.equal((await view()).agenda.filter(({ termId }) => termId === id).length, 0)
    assert.equal((await view()).terms.find((one) => one.id === id)?.remarks.length, 2)
  })

  it('C6 the same term twice, an empty meaning and a stale settling are refused, and the loser sees the other', async () => {
    const id = await propose('melding')
    assert.equal(
      (await nadia.post('/v1/begrippen', { term: 'Melding', meaning: 'x' })).body.code,
      'term-known',
    )
    const empty = await nadia.post('/v1/begrippen', { term: ' ', meaning: ' ' })
    assert.deepEqual(
      empty.body.invalidParams.map(({ pointer }: { pointer: string }) => pointer),
      ['/term', '/meaning'],
    )
    const path = `/v1/begrippen/${id}/_vaststellen`
    await wim.post(path, { meaning: 'De eerste.' }, { ifMatch: 1 })
    const second = await wim.post(path, { meaning: 'De tweede.' }, { ifMatch: 1 })
    assert.equal(second.status, 412)
    assert.equal(second.body.current.meaning, 'De eerste.')
    assert.equal(second.body.yours.meaning, 'De tweede.')
  })

  it('C6 four colleagues who propose one term at once make one term', async () => {
    const answers = await Promise.all(
      [nadia, esra, wim, nadia].map((who) =>
        who.post('/v1/begrippen', { term: 'tegelijk', meaning: 'Op één moment.' }),
      ),
    )
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409, 409])
  })
})
