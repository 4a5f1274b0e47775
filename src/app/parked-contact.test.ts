import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#platform/access/policy.ts'
import { execute, inTransaction } from '#platform/db/database.ts'
import { systemContext } from '#platform/jobs/runner.ts'
import { forgetParked } from '#slices/intake'
import { insertWorker } from '#slices/organisations'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { askedQuestion, rob } from '../test-support/scenes.ts'

const call = { typed: 'visser', questions: [{ ownWords: 'Ik val om.' }] }
const parking = { title: 'Visser', reason: 'zoekt iets op', content: call }

describe('A1 a conversation that waits, through HTTP', () => {
  let app: TestApp
  let esra: Client
  let colleague: Client
  before(async () => {
    app = await testApp()
    esra = await app.as(app.cast.workers.esra)
    colleague = await app.as(await secondAtTheDesk())
  })
  after(() => app.close())

  async function secondAtTheDesk(): Promise<Actor> {
    const { tenantId } = app.cast
    const settings = { tenantId, actorId: null, now: app.services.clock.now(), system: true }
    const id = await inTransaction(app.services.db, settings, async (trx) => {
      const [row] = await execute<{ organisation_id: string }>(
        trx,
        'select organisation_id from worker limit 1',
        [],
      )
      return insertWorker(trx, tenantId, {
        subject: 'test-second',
        name: 'Bram Tweede',
        role: 'front-desk',
        organisation_id: String(row?.organisation_id),
        team_id: null,
        phone: '0999 55 01 99',
        email: 'bram@rondveld.example',
        knowledge: [],
        languages: ['nl'],
        active_from: '2026-01-01',
        ceiling_points: 36,
      })
    })
    return { kind: 'worker', id, tenantId, role: 'front-desk', name: 'Bram Tweede' }
  }

  const listOf = async (client: Client) => (await client.get('/v1/gesprekken')).body.contacts
  const people = async (): Promise<number> => {
    const settings = {
      tenantId: app.cast.tenantId,
      actorId: null,
      now: app.services.clock.now(),
      system: true,
    }
    return inTransaction(app.services.db, settings, async (trx) => {
      const [row] = await execute<{ count: number }>(trx, 'select count(*)::int as count from person', [])
      return row?.count ?? -1
    })
  }

  it('keeps everything, with its reason, until the same worker goes on', async () => {
    const made = await esra.post('/v1/gesprekken', parking)
    assert.equal(made.status, 201, made.text)
    const [waiting] = await listOf(esra)
    assert.deepEqual([waiting.title, waiting.reason, waiting.own], ['Visser', 'zoekt iets op', true])
    const path = `/v1/gesprekken/${made.body.id}`
    const back = await esra.post(`${path}/_hervat`, undefined, { ifMatch: waiting.version })
    assert.equal(back.status, 201, back.text)
    const typed = await esra.get(`/v1/gesprekken/${made.body.id}`)
    assert.deepEqual(typed.body.content, call)
    assert.equal((await colleague.get(`/v1/gesprekken/${made.body.id}`)).status, 404)
    const [resumed] = await listOf(esra)
    assert.equal(resumed.parkedAt, null, 'a line that drops now loses nothing either')
    assert.deepEqual(await listOf(colleague), [], 'it is being worked on')
    const again = await esra.post('/v1/gesprekken', { ...parking, id: made.body.id, reason: 'belt zo weer' })
    assert.equal(again.body.id, made.body.id)
    assert.equal((await esra.post(`${path}/_stop`)).status, 201)
    assert.deepEqual(await listOf(esra), [])
  })

  it('is taken over by one colleague of the desk, not by two, and not from outside the desk', async () => {
    const made = await esra.post('/v1/gesprekken', parking)
    const path = `/v1/gesprekken/${made.body.id}/_hervat`
    const [seen] = await listOf(colleague)
    assert.deepEqual([seen.own, seen.worker], [false, 'Esra Kaya'])
    const nadia = await app.as(app.cast.workers.nadia)
    assert.deepEqual(await listOf(nadia), [])
    assert.equal((await nadia.post(path, undefined, { ifMatch: 1 })).status, 404)
    const both = await Promise.all([
      esra.post(path, undefined, { ifMatch: 1 }),
      colleague.post(path, undefined, { ifMatch: 1 }),
    ])
    const statuses = both.map(({ status }) => status)
    assert.equal(statuses.filter((status) => status === 201).length, 1, String(statuses))
    assert.ok(statuses.includes(404) || statuses.includes(412), String(statuses))
  })

  it('is forgotten after a week', async () => {
    const made = await esra.post('/v1/gesprekken', { ...parking, title: 'Vergeten' })
    const { services, cast } = app
    const start = services.clock.now()
    const waits = async () => (await listOf(esra)).some(({ id }: { id: string }) => id === made.body.id)
    await forgetParked(systemContext(services, cast.tenantId))
    assert.ok(await waits())
    services.clock.setTo(new Date(start.getTime() + 8 * 86_400_000))
    await forgetParked(systemContext(services, cast.tenantId))
    services.clock.setTo(start)
    assert.ok(!(await waits()))
  })

  it('leaves no person behind when it is stopped, and makes the person with the report', async () => {
    const newPerson = { ...rob, givenNames: 'Truus', familyName: 'Visser', email: '' }
    const before = await people()
    const checked = await esra.post('/v1/personen/_controleer', newPerson)
    assert.deepEqual(checked.body, { fits: true })
    const wrong = await esra.post('/v1/personen/_controleer', { ...newPerson, bsn: '123' })
    assert.equal(wrong.body.invalidParams[0].code, 'bsn-wrong')
    const made = await esra.post('/v1/gesprekken', { ...parking, content: { newPerson } })
    assert.equal(await people(), before, 'entering and parking makes nobody')
    const body = {
      newPerson,
      contactId: made.body.id,
      channel: 'phone',
      firstSplit: 'call-back',
      questions: [askedQuestion],
    }
    const faulty = await esra.post('/v1/meldingen', { ...body, newPerson: { ...newPerson, bsn: '123' } })
    assert.equal(faulty.body.invalidParams[0].pointer, '/newPerson/bsn')
    const refused = await esra.post('/v1/meldingen', {
      ...body,
      checklistVersion: 9,
      signals: [{ lifeDomain: 'debts', answer: 'no' }],
    })
    assert.equal(refused.status, 409)
    assert.equal(await people(), before, 'a refused report makes nobody')
    const report = await esra.post('/v1/meldingen', body)
    assert.equal(report.status, 201, report.text)
    assert.equal(await people(), before + 1)
    assert.ok(!(await listOf(esra)).some(({ id }: { id: string }) => id === made.body.id), 'it waits no more')
    const both = await esra.post('/v1/meldingen', { ...body, personId: report.body.personId })
    assert.equal(both.body.invalidParams[0].code, 'person-or-new')
    const twin = await esra.post('/v1/meldingen', body)
    assert.equal(twin.body.code, 'person-look-alike', 'search before create, here too')
  })
})
