import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { inTransaction } from '#platform/db/database.ts'
import { addDays } from '#shared/plain-date.ts'
import { type TestApp, testApp } from '#test/app.ts'
import { askedQuestion, openedCase } from '#test/scenes.ts'
import { startTerm } from './index.ts'

describe('B6 terms over HTTP', () => {
  let app: TestApp
  before(async () => {
    app = await testApp()
  })
  after(() => app.close())

  async function report(familyName: string) {
    const desk = await app.as(app.cast.workers.esra)
    const person = await desk.post('/v1/personen', { familyName })
    const made = await desk.post('/v1/meldingen', {
      personId: person.body.id,
      channel: 'phone',
      firstSplit: 'call-back',
      questions: [askedQuestion],
    })
    const henk = await app.as(app.cast.workers.henk)
    const view = await henk.get(`/v1/meldingen/${made.body.id}`)
    return { henk, id: made.body.id as string, term: view.body.term }
  }

  /** Subject and text of the newest message about a term. */
  async function lastLetter(termId: string): Promise<string> {
    const { services } = app
    const settings = { tenantId: services.tenantId, actorId: null, now: services.clock.now(), system: true }
    const rows = await inTransaction(services.db, settings, (trx) =>
      trx
        .selectFrom('outbox_message')
        .select(['subject', 'body'])
        .where('object_id', '=', termId)
        .orderBy('written_at', 'desc')
        .orderBy('id', 'desc')
        .execute(),
    )
    return rows[0] ? `${rows[0].subject}\n${rows[0].body}` : ''
  }

  async function started(
    kind: 'general-decision' | 'wmo-inquiry',
    reportId: string,
    daysAgo = 0,
    metAfter?: number,
  ) {
    const { services } = app
    const settings = { tenantId: services.tenantId, actorId: null, now: services.clock.now(), system: true }
    const startsOn = addDays(services.clock.today(), -daysAgo)
    return inTransaction(services.db, settings, async (trx) => {
      const { id } = await startTerm(trx, services.tenantId, { kind, reportId, caseId: null, startsOn })
      if (metAfter !== undefined) {
        await trx
          .updateTable('term')
          .set({ met_on: addDays(startsOn, metAfter) })
          .where('id', '=', id)
          .execute()
      }
      return id
    })
  }

  it('stands still on a ground, tells until when, and runs on', async () => {
    const { henk, term } = await report('Stilstand')
    assert.equal(term.dueOn, '2027-01-05')
    const at = `/v1/termijnen/${term.id}`
    const body = { ground: 'data-missing', reason: 'polis', answerBy: '2026-12-04' }
    const still = await henk.post(`${at}/_stilzetten`, body, { ifMatch: 1 })
    assert.equal(still.status, 200, still.text)
    assert.deepEqual([still.body.paused, still.body.level], [true, 'paused'])
    // Ten days still, from the day after asking: 5 January becomes 15 January.
    assert.match(
      await lastLetter(term.id),
      /^Wij wachten even[\s\S]*De reden: polis[\s\S]*4 december 2026[\s\S]*15 januari 2027/,
    )
    const forecast = await henk.get(`${at}/prognose`)
    assert.deepEqual(
      [forecast.body.verdict, forecast.body.unknown, forecast.body.pauseDays],
      ['unknown', 'too-few', 10],
    )
    assert.equal(forecast.body.dueOn, '2027-01-15', 'ten days later')
    const wrong = await henk.post(
      `${at}/_stilzetten`,
      { ground: 'force-majeure', reason: 'x' },
      { ifMatch: 2 },
    )
    assert.equal(wrong.body.code, 'term-already-suspended')
    const on = await henk.post(`${at}/_hervatten`, {}, { ifMatch: 2 })
    assert.deepEqual([on.body.paused, on.body.dueOn], [false, '2027-01-05'], 'answered the same day')
    assert.match(await lastLetter(term.id), /^Wij gaan verder[\s\S]*5 januari 2027/)
  })

  it('B6 writes nothing to who does not know that somebody told of them', async () => {
    const desk = await app.as(app.cast.workers.esra)
    const henk = await app.as(app.cast.workers.henk)
    const person = await desk.post('/v1/personen', { familyName: 'Onwetend' })
    const made = await desk.post('/v1/meldingen', {
      personId: person.body.id,
      channel: 'referral',
      referral: {
        name: 'Els Visser',
        organisation: 'Huisartsenpraktijk',
        phone: '',
        residentKnows: false,
        residentAgrees: false,
      },
      firstSplit: 'kitchen-table',
      questions: [askedQuestion],
    })
    assert.equal(made.status, 201, made.text)
    const { term } = (await henk.get(`/v1/meldingen/${made.body.id}`)).body
    const still = await henk.post(
      `/v1/termijnen/${term.id}/_stilzetten`,
      { ground: 'applicant-agrees', reason: 'overleg' },
      { ifMatch: 1 },
    )
    assert.equal(still.status, 200, still.text)
    assert.equal(await lastLetter(term.id), '')
  })

  it('is extended once, and two at the same moment make one extension', async () => {
    const { henk, id } = await report('Verdaging')
    const termId = await started('general-decision', id)
    const at = `/v1/termijnen/${termId}/_verdagen`
    const body = { unit: 'weeks', count: 4, reason: 'advies laat op zich wachten' }
    const both = await Promise.all([henk.post(at, body, { ifMatch: 1 }), henk.post(at, body, { ifMatch: 1 })])
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 412])
    assert.match(
      await lastLetter(termId),
      /^Wij hebben meer tijd nodig[\s\S]*De reden: advies laat op zich wachten/,
    )
    const again = await henk.post(at, body, { ifMatch: 2 })
    assert.equal(again.body.code, 'term-extended-already')
  })

  it('expects what earlier terms of the same kind show', async () => {
    const { henk, id, term } = await report('Verwachting')
    for (const days of [20, 22, 24, 26, 28, 30, 32, 34, 36]) await started('wmo-inquiry', id, 60, days)
    const forecast = await henk.get(`/v1/termijnen/${term.id}/prognose`)
    assert.deepEqual(
      [forecast.body.verdict, forecast.body.sample, forecast.body.typicalDays, forecast.body.expectedOn],
      ['in-time', 9, 28, '2026-12-22'],
    )
    const late = await started('wmo-inquiry', id, 33)
    const expected = await henk.get(`/v1/termijnen/${late}/prognose`)
    assert.deepEqual(
      [expected.body.sample, expected.body.typicalDays],
      [2, 36],
      'of those that took 33 days too',
    )
  })

  it('shows a forecast on the tie of the work list or of a seat, and to nobody else', async () => {
    const scene = await openedCase(app)
    const nadia = await app.as(scene.director)
    const [term] = (await nadia.get(`/v1/casussen/${scene.caseId}`)).body.terms
    assert.equal((await nadia.get(`/v1/termijnen/${term.id}/prognose`)).status, 200)
    const sjoerd = await app.as(app.cast.workers.sjoerd)
    assert.equal((await sjoerd.get(`/v1/termijnen/${term.id}/prognose`)).status, 404)
    const desk = await app.as(app.cast.workers.esra)
    assert.equal((await desk.get(`/v1/termijnen/${term.id}/prognose`)).status, 403)
  })

  it('lists the law with its articles, and the promise that holds beside it', async () => {
    const wim = await app.as(app.cast.workers.wim)
    const norm = {
      kind: 'wmo-inquiry',
      unit: 'weeks',
      count: 4,
      promise: 'Binnen vier weken',
      fromOn: '2026-11-24',
    }
    const made = await wim.post('/v1/servicenormen', norm)
    assert.equal(made.status, 201, made.text)
    assert.equal((await wim.post('/v1/servicenormen', norm)).body.code, 'norm-same-day')
    await wim.post('/v1/servicenormen', { ...norm, count: 3, fromOn: '2027-01-01' })
    const list = (await wim.get('/v1/termijnen')).body
    assert.deepEqual(
      list.norms.map(({ count }: { count: number }) => count),
      [4, 3],
    )
    const urgent = list.laws.find(({ kind }: { kind: string }) => kind === 'debt-urgent-talk')
    assert.deepEqual(
      [urgent.law, urgent.article, urgent.unit, urgent.count],
      ['Wgs', '4 lid 2', 'working-days', 3],
    )
    const { henk, term } = await report('Belofte')
    const forecast = await henk.get(`/v1/termijnen/${term.id}/prognose`)
    assert.deepEqual([forecast.body.norm.count, forecast.body.norm.dueOn], [4, '2026-12-22'])
    assert.equal((await henk.post('/v1/servicenormen', norm)).status, 403)
  })
})
