import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { execute, inTransaction } from '#platform/db/database.ts'
import { systemContext } from '#platform/jobs/runner.ts'
import { forgetDrafts } from '#slices/webform'
import { type Client, type TestApp, testApp, testMoment } from '../test-support/app.ts'
import { sentForm } from '../test-support/commands/front-door.ts'
import { askedQuestion } from '../test-support/scenes.ts'

describe('what came in and goes no further', () => {
  let app: TestApp
  let desk: Client
  let henk: Client
  before(async () => {
    app = await testApp()
    desk = await app.as(app.cast.workers.esra)
    henk = await app.as(app.cast.workers.henk)
  })
  after(() => app.close())

  const rows = <Row>(sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
    inTransaction(
      app.services.db,
      { tenantId: app.cast.tenantId, actorId: null, now: app.services.clock.now(), system: true },
      (trx) => execute<Row>(trx, sql, [...values]),
    )
  const lettersAbout = async (id: string): Promise<readonly { kind: string; body: string }[]> =>
    rows('select kind, body from outbox_message where object_id = $1 order by written_at, id', [id])
  const close = (id: string, body: object, version = 1) =>
    desk.post(`/v1/webmeldingen/${id}/_afsluiten`, body, { ifMatch: version })
  const waiting = async (id: string): Promise<boolean> =>
    (await desk.get('/v1/webmeldingen')).body.reports.some((one: { id: string }) => one.id === id)

  it('A7 closes nonsense without a letter, counts it, and takes that back', async () => {
    const id = await sentForm(app, desk, 'grap@post.example')
    const before = (await lettersAbout(id)).length
    const closed = await close(id, { reason: 'spam' })
    assert.deepEqual([closed.status, closed.body.told], [200, false], closed.text)
    assert.equal((await lettersAbout(id)).length, before)
    assert.equal((await desk.get(`/v1/webmeldingen/${id}`)).status, 404)
    const list = (await desk.get('/v1/webmeldingen')).body
    assert.deepEqual(list.counts, [{ reason: 'spam', count: 1 }])
    assert.deepEqual([list.closed[0].id, list.closed[0].by], [id, 'Esra Kaya'])
    assert.equal((await close(id, { reason: 'spam' }, 2)).body.code, 'web-report-closed')
    const linked = await desk.post(
      `/v1/webmeldingen/${id}/_koppel`,
      { newPerson: { familyName: 'Webber' }, lifeDomains: [['housing']] },
      { ifMatch: 2 },
    )
    assert.equal(linked.body.code, 'web-report-closed')
    const again = await desk.post(`/v1/webmeldingen/${id}/_heropenen`, {}, { ifMatch: 2 })
    assert.equal(again.status, 200, again.text)
    assert.ok(await waiting(id))
    assert.equal((await lettersAbout(id)).length, before, 'nobody heard of the closing')
    assert.equal(
      (await desk.post(`/v1/webmeldingen/${id}/_heropenen`, {}, { ifMatch: 3 })).body.code,
      'web-report-not-closed',
    )
    assert.equal(
      (
        await (
          await app.as(app.cast.workers.nadia)
        ).post(`/v1/webmeldingen/${id}/_afsluiten`, { reason: 'spam' }, { ifMatch: 3 })
      ).status,
      403,
    )
  })

  it('A7 says where it was forwarded, and which report goes on', async () => {
    const id = await sentForm(app, desk, 'els@post.example')
    const nowhere = await close(id, { reason: 'not-ours', note: ' ' })
    assert.deepEqual([nowhere.status, nowhere.body.invalidParams[0].code], [400, 'forward-missing'])
    const forwarded = await close(id, { reason: 'not-ours', note: 'het UWV' })
    assert.deepEqual([forwarded.status, forwarded.body.told], [200, true], forwarded.text)
    assert.match((await lettersAbout(id)).at(-1)?.body ?? '', /Wij stuurden haar door naar het UWV/)
    const back = await desk.post(`/v1/webmeldingen/${id}/_heropenen`, {}, { ifMatch: 2 })
    assert.equal(back.status, 200, back.text)
    assert.match((await lettersAbout(id)).at(-1)?.body ?? '', /Wij gaan er toch mee aan de slag/)
    const person = await desk.post('/v1/personen', { familyName: 'Dubbelaar' })
    const first = await desk.post('/v1/meldingen', {
      personId: person.body.id,
      channel: 'phone',
      firstSplit: 'kitchen-table',
      questions: [askedQuestion],
    })
    const unknown = await close(id, { reason: 'double', note: '999999' }, 3)
    assert.equal(unknown.body.invalidParams[0].code, 'double-unknown', unknown.text)
    const double = await close(id, { reason: 'double', note: String(first.body.number) }, 3)
    assert.equal(double.status, 200, double.text)
    assert.match(
      (await lettersAbout(id)).at(-1)?.body ?? '',
      new RegExp(`Wij gaan verder met melding ${first.body.number}\\.`),
    )
  })

  it('A7 forgets what was closed after fourteen days, and keeps the count', async () => {
    const id = await sentForm(app, desk)
    assert.equal((await close(id, { reason: 'withdrawn' })).status, 200)
    app.services.clock.setTo(new Date(testMoment.getTime() + 15 * 86_400_000))
    try {
      await forgetDrafts(systemContext(app.services, app.cast.tenantId))
      const late = await desk.post(`/v1/webmeldingen/${id}/_heropenen`, {}, { ifMatch: 3 })
      assert.equal(late.body.code, 'web-report-forgotten', late.text)
      const [row] = await rows<{ content: null; reason: string }>(
        'select content, closed_reason as reason from web_report where id = $1',
        [id],
      )
      assert.deepEqual(row, { content: null, reason: 'withdrawn' })
      const { counts, closed } = (await desk.get('/v1/webmeldingen')).body
      assert.ok(counts.some(({ reason }: { reason: string }) => reason === 'withdrawn'))
      assert.deepEqual(closed, [])
    } finally {
      app.services.clock.setTo(testMoment)
    }
  })

  it('B1 B6 a resident withdraws a report: its term ends, a letter goes out, and it can come back', async () => {
    const person = await desk.post('/v1/personen', { familyName: 'Intrekker', email: 'intrek@post.example' })
    const made = await desk.post('/v1/meldingen', {
      personId: person.body.id,
      channel: 'phone',
      firstSplit: 'call-back',
      questions: [askedQuestion],
    })
    const { id } = made.body
    const calls = async () => (await desk.get('/v1/terugbelverzoeken')).body.callBacks.length as number
    const open = await calls()
    const at = `/v1/meldingen/${id}`
    assert.equal((await henk.post(`${at}/_intrekken`, { reason: ' ' }, { ifMatch: 1 })).status, 400)
    assert.equal((await desk.post(`${at}/_intrekken`, { reason: 'x' }, { ifMatch: 1 })).status, 403)
    const gone = await henk.post(`${at}/_intrekken`, { reason: 'Mijn zus helpt nu.' }, { ifMatch: 1 })
    assert.deepEqual([gone.status, gone.body.state], [200, 'withdrawn'], gone.text)
    const view = (await henk.get(at)).body
    assert.deepEqual(
      [view.withdrawal.reason, view.withdrawal.reopenable, view.term.metOn, view.questions[0].state],
      ['Mijn zus helpt nu.', true, '2026-11-24', 'withdrawn'],
    )
    const listed = async () =>
      (await henk.get('/v1/meldingen')).body.reports.some((one: { id: string }) => one.id === id)
    assert.equal(await listed(), false)
    assert.equal(await calls(), open - 1, 'nobody calls back about it')
    assert.match((await lettersAbout(id)).at(-1)?.body ?? '', /U vertelde ons dat u uw melding intrekt/)
    assert.equal(
      (await henk.post(`${at}/_intrekken`, { reason: 'x' }, { ifMatch: 2 })).body.code,
      'report-not-waiting',
    )
    const back = await henk.post(`${at}/_heropenen`, {}, { ifMatch: 2 })
    assert.deepEqual([back.status, back.body.state], [200, 'received'], back.text)
    const again = (await henk.get(at)).body
    assert.deepEqual(
      [again.withdrawal, again.term.metOn, again.term.dueOn, again.questions[0].state],
      [null, null, '2027-01-05', 'new'],
      'the clock has run on',
    )
    assert.match((await lettersAbout(id)).at(-1)?.body ?? '', /klaar op uiterlijk 5 januari 2027/)
    assert.ok(await listed())
    assert.equal(await calls(), open)
    assert.equal((await henk.post(`${at}/_heropenen`, {}, { ifMatch: 3 })).body.code, 'report-not-withdrawn')
    await henk.post(`${at}/_intrekken`, { reason: 'Toch niet.' }, { ifMatch: 3 })
    app.services.clock.setTo(new Date(testMoment.getTime() + 15 * 86_400_000))
    try {
      const late = await henk.post(`${at}/_heropenen`, {}, { ifMatch: 4 })
      assert.equal(late.body.code, 'report-withdrawn-long-ago', late.text)
    } finally {
      app.services.clock.setTo(testMoment)
    }
  })
})
