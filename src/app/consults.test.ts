import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import pg from 'pg'
import type { ConsultSession } from '#slices/consults/contract'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { openedCase } from '../test-support/scenes.ts'

describe('C5 consult hours of several organisations', () => {
  let app: TestApp
  let nadia: Client
  let karin: Client
  let esra: Client
  before(async () => {
    app = await testApp()
    nadia = await app.as(app.cast.workers.nadia)
    karin = await app.as(app.cast.workers.karin)
    esra = await app.as(app.cast.workers.esra)
  })
  after(() => app.close())

  const plan = (more: Record<string, unknown> = {}, as = nadia) =>
    as.post('/v1/spreekuren', {
      name: 'Jeugd en geld',
      place: 'CJG, Marktplein 3',
      firstDay: '2026-12-01',
      from: '13:00',
      until: '15:00',
      slotMinutes: 30,
      workerIds: [app.cast.workers.elif.id, app.cast.workers.karin.id],
      ...more,
    })
  const sessions = async (as = esra): Promise<ConsultSession[]> =>
    (await as.get('/v1/spreekuren')).body.sessions
  const one = async (name: string, as = esra): Promise<ConsultSession> => {
    const found = (await sessions(as)).find((session) => session.name === name)
    assert.ok(found)
    return found
  }
  const book = (as: Client, session: string, slot: number, more: Record<string, unknown> = {}) =>
    as.post(`/v1/spreekuren/${session}/boekingen`, {
      slot,
      question: 'Mag een student bijverdienen?',
      ...more,
    })

  it('C5 a consult hour stands in the calendar of all who staff it, holidays left out', async () => {
    const planned = await plan({ name: 'Vrijdag', firstDay: '2026-12-18', times: 3 })
    assert.equal(planned.status, 201, planned.text)
    assert.equal(planned.body.sessions, 1, 'Christmas Day and New Year’s Day are Fridays')
    const agenda = await karin.get('/v1/agenda?from=2026-12-18&days=1')
    assert.deepEqual(
      agenda.body.appointments.map(({ kind, place }: { kind: string; place: string }) => [kind, place]),
      [['consult', 'CJG, Marktplein 3']],
    )
    const { staff, slots } = await one('Vrijdag')
    assert.deepEqual(
      staff.map(({ organisation }) => organisation),
      ['CJG', 'Werkplein'],
    )
    assert.deepEqual(
      slots.map(({ startsAt, free }) => [startsAt.slice(11, 16), free]),
      [
        ['12:00', 1],
        ['12:30', 1],
        ['13:00', 1],
        ['13:30', 1],
      ],
    )
  })

  it('C5 one organisation is no shared consult hour, and nobody sits in two at once: then nothing is planned', async () => {
    const alone = await plan({ workerIds: [app.cast.workers.karin.id, app.cast.workers.esra.id], name: ' ' })
    assert.deepEqual(
      alone.body.invalidParams.map(({ code }: { code: string }) => code),
      ['consult-name-missing', 'consult-one-organisation'],
    )
    const earlier = (await sessions()).length
    const clash = await plan({ firstDay: '2026-12-11', times: 2, until: '14:00' })
    assert.equal(clash.body.code, 'double-booked')
    assert.equal((await sessions()).length, earlier, 'the first week was not planned either')
  })

  it('C5 who may not plan is told so, and finds out', async () => {
    const wim = await app.as(app.cast.workers.wim)
    assert.equal((await wim.get('/v1/spreekuren')).body.mayPlan, false)
    assert.equal((await plan({}, wim)).status, 403)
    assert.equal((await nadia.get('/v1/spreekuren')).body.mayPlan, true)
    assert.ok((await (await app.as()).get('/v1/spreekuren')).status >= 401)
  })

  it('C5 a booked place is taken, a full time says so, a cancelled place is free again', async () => {
    await plan({ name: 'Twee', firstDay: '2026-12-02', capacity: 2 })
    const { id } = await one('Twee')
    const booked = await book(esra, id, 1)
    assert.equal(booked.status, 201, booked.text)
    assert.equal((await book(esra, id, 1)).body.code, 'slot-yours')
    assert.equal((await book(nadia, id, 1)).status, 201)
    assert.equal((await book(await app.as(app.cast.workers.henk), id, 1)).body.code, 'slot-full')
    assert.equal((await book(esra, id, 5)).body.invalidParams[0].code, 'slot-unknown')
    assert.equal(
      (await book(esra, id, 2, { question: 'BSN 999990019' })).body.invalidParams[0].code,
      'consult-question-number',
    )
    const cancel = `/v1/spreekuren/boekingen/${booked.body.id}/_afzeggen`
    assert.equal((await nadia.post(cancel, { reason: 'x' })).status, 404, 'another’s booking')
    assert.equal((await esra.post(cancel, { reason: ' ' })).status, 400)
    assert.equal((await esra.post(cancel, { reason: 'Al opgelost.' })).status, 200)
    assert.equal((await esra.post(cancel, { reason: 'Nog eens.' })).body.code, 'consult-cancelled')
    assert.equal((await one('Twee')).slots[0]?.free, 1)
  })

  it('C5 a question is read by who staffs and who asked; a case number only with a seat in it', async () => {
    const scene = await openedCase(app)
    const file = (await nadia.get(`/v1/casussen/${scene.caseId}`)).body
    await plan({ name: 'Drie', firstDay: '2026-12-03' })
    const { id } = await one('Drie')
    const number = file.number as number
    assert.equal(
      (await book(esra, id, 1, { caseNumber: number })).body.invalidParams[0].code,
      'case-not-yours',
    )
    assert.equal((await book(nadia, id, 1, { caseNumber: number })).status, 201)
    assert.deepEqual(
      (await one('Drie', nadia)).bookings.map(({ caseNumber }) => caseNumber),
      [number],
    )
    const staffed = (await one('Drie', karin)).bookings
    assert.deepEqual(
      staffed.map(({ question, caseNumber }) => [question, caseNumber]),
      [['Mag een student bijverdienen?', null]],
    )
    assert.deepEqual((await one('Drie')).bookings, [])
    assert.equal((await one('Drie')).slots[0]?.free, 0)
  })

  it('C5 called off or moved in the calendar is called off or moved here', async () => {
    await plan({ name: 'Vier', firstDay: '2026-12-04' })
    const { id } = await one('Vier')
    const find = async () =>
      (await karin.get('/v1/agenda?from=2026-12-04&days=1')).body.appointments.find(
        ({ state }: { state: string }) => state === 'planned',
      )
    const appointment = await find()
    await karin.post(
      `/v1/agenda/afspraken/${appointment.id}/_verzetten`,
      { startsAt: '2026-12-04T09:00:00Z', minutes: 120, reason: 'Zaal bezet.' },
      { ifMatch: 1 },
    )
    assert.equal((await one('Vier')).slots[0]?.startsAt, '2026-12-04T09:00:00.000Z')
    await karin.post(`/v1/agenda/afspraken/${appointment.id}/_afzeggen`, { reason: 'Ziek.' }, { ifMatch: 2 })
    assert.ok(!(await sessions()).some((session) => session.id === id))
    assert.equal((await book(esra, id, 1)).body.code, 'consult-cancelled')
  })

  it('C5 whoever books at once, no place is given twice and never more than fit', async () => {
    const { henk, sjoerd, amira, ruud, anne, wim } = app.cast.workers
    const crowd = await Promise.all([henk, sjoerd, amira, ruud, anne, wim].map((worker) => app.as(worker)))
    let day = 7
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.array(fc.tuple(fc.nat({ max: crowd.length - 1 }), fc.integer({ min: 1, max: 3 })), {
          minLength: 4,
          maxLength: 10,
        }),
        async (capacity, wishes) => {
          const name = `Druk ${day}`
          const firstDay = `2026-12-${String(day++).padStart(2, '0')}`
          const planned = await plan({ name, capacity, firstDay, from: '08:00', until: '09:30' })
          assert.equal(planned.status, 201, planned.text)
          const { id } = await one(name)
          const answers = await Promise.all(wishes.map(([who, slot]) => book(crowd[who] ?? esra, id, slot)))
          assert.ok(answers.every(({ status }) => status === 201 || status === 409))
          for (const { slot, free } of (await one(name)).slots) {
            const asked = new Set(wishes.filter(([, wish]) => wish === slot).map(([who]) => who)).size
            assert.equal(free, capacity - Math.min(capacity, asked))
          }
        },
      ),
      { numRuns: 4 },
    )
  })

  it('C5 the database itself refuses a place twice and one too many', async () => {
    await plan({ name: 'Vast', firstDay: '2026-12-23' })
    const { id } = await one('Vast')
    await book(esra, id, 1)
    const client = new pg.Client({ connectionString: app.database.appUrl })
    await client.connect()
    try {
      await client.query("select set_config('app.tenant', $1, false)", [app.services.tenantId])
      const copy = (place: number, slot: number) =>
        client.query(
          `insert into consult_booking (tenant_id, id, session_id, slots, capacity, slot, place_number, question, booked_by, booked_at)
           select tenant_id, gen_random_uuid(), session_id, slots, capacity, $3, $2, question, $4, booked_at
           from consult_booking where session_id = $1 limit 1`,
          [id, place, slot, app.cast.workers.wim.id],
        )
      await assert.rejects(copy(1, 1), /consult_booking_place_once/)
      await assert.rejects(copy(2, 1), /consult_booking_in_session/)
      await assert.rejects(copy(1, 9), /consult_booking_in_session/)
    } finally {
      await client.end()
    }
  })
})
