import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { ChecklistVersions } from '#slices/intake/contract'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'

describe('P5 what the municipality publishes and promises, through HTTP', () => {
  let app: TestApp
  let wim: Client
  let esra: Client
  before(async () => {
    app = await testApp()
    wim = await app.as(app.cast.workers.wim)
    esra = await app.as(app.cast.workers.esra)
  })
  after(() => app.close())

  it('A3 keeps every version of the checklist; who was overtaken gets both lists', async () => {
    const versions = async (by = wim): Promise<ChecklistVersions> =>
      (await by.get('/v1/signaleringslijst/versies')).body
    const first = await versions()
    assert.ok(first.mayPublish)
    assert.ok(!(await versions(esra)).mayPublish)
    const items = [...(first.versions[0]?.items ?? [])].reverse()
    const made = await wim.post('/v1/signaleringslijst', { items }, { ifMatch: 1 })
    assert.equal(made.status, 201, made.text)
    const late = await wim.post('/v1/signaleringslijst', { items: first.versions[0]?.items }, { ifMatch: 1 })
    assert.equal(late.status, 412)
    assert.equal(late.body.current.version, 2)
    assert.deepEqual(late.body.current.items, items)
    assert.deepEqual(late.body.yours.items, first.versions[0]?.items)
    assert.deepEqual(
      (await versions()).versions.map(({ version }) => version),
      [2, 1],
    )
  })

  it('A1 sets the call-back norm for calls that are asked from now, one change at a time', async () => {
    const before = await wim.get('/v1/terugbelnorm')
    assert.deepEqual(before.body, { workingHours: 8, opensAt: '08:30', closesAt: '17:00', version: 1 })
    const norm = { workingHours: 4, opensAt: '09:00', closesAt: '16:30' }
    assert.equal((await esra.post('/v1/terugbelnorm', norm, { ifMatch: 1 })).status, 403)
    const wrong = await wim.post('/v1/terugbelnorm', { ...norm, closesAt: '09:30' }, { ifMatch: 1 })
    assert.equal(wrong.body.invalidParams[0].code, 'call-back-norm-day')
    assert.equal((await wim.post('/v1/terugbelnorm', norm, { ifMatch: 1 })).status, 201)
    const late = await wim.post('/v1/terugbelnorm', { ...norm, workingHours: 6 }, { ifMatch: 1 })
    assert.equal(late.status, 412)
    assert.equal(late.body.current.workingHours, 4)
    assert.deepEqual((await esra.get('/v1/terugbelnorm')).body, { ...norm, version: 2 })
  })

  it('B5 sets within how many working days advice is expected, from a day on', async () => {
    assert.deepEqual((await wim.get('/v1/adviesnorm')).body.norms, [])
    const norm = { workingDays: 5, fromOn: '2026-12-01' }
    assert.equal((await esra.post('/v1/adviesnorm', norm)).status, 403)
    const past = await wim.post('/v1/adviesnorm', { ...norm, fromOn: '2026-11-01' })
    assert.equal(past.body.invalidParams[0].code, 'advice-norm-past')
    assert.equal((await wim.post('/v1/adviesnorm', norm)).status, 201)
    assert.equal((await wim.post('/v1/adviesnorm', { ...norm, workingDays: 2 })).status, 409)
    assert.deepEqual((await wim.get('/v1/adviesnorm')).body.norms, [norm])
  })
})
