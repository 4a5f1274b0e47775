import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Client, type TestApp, testApp, testMoment } from '../test-support/app.ts'
import { meetingScene } from '../test-support/meetings.ts'

const hour = 3_600_000

describe('C5 what happens in a meeting', () => {
  let app: TestApp
  let scene: ReturnType<typeof meetingScene>
  let nadia: Client
  let karin: Client
  let esra: Client
  before(async () => {
    app = await testApp()
    scene = meetingScene(app)
    ;[nadia, karin, esra] = [await scene.as('nadia'), await scene.as('karin'), await scene.as('esra')]
  })
  after(() => app.close())

  const names = (list: { name: string }[]) => list.map(({ name }) => name)
  const plan = (more: Record<string, unknown> = {}, by = nadia) => scene.plan(by, more)

  it('C5 an intervision group is closed: seen by its members, not in the feed, with nothing to put on paper', async () => {
    const memberIds = ['karin', 'esra', 'henk', 'sjoerd'].map((name) => scene.id(name as 'karin'))
    const meeting = await plan({
      kind: 'intervision',
      title: 'Intervisie Oost',
      leaderIds: [],
      memberIds,
      firstDay: '2026-12-15',
      everyWeeks: 4,
      times: 2,
    })
    assert.deepEqual((await scene.view(karin, meeting)).participants.length, 4)
    const amira = await scene.as('amira')
    assert.equal((await amira.get(scene.path(meeting))).status, 404)
    assert.equal((await scene.join(amira, meeting)).status, 404)
    assert.equal((await amira.post(scene.path(meeting, '/punten'), { body: 'x' })).status, 404)
    const seen = (await amira.get('/v1/bijeenkomsten')).body.meetings
    assert.ok(seen.every((one: { id: string }) => one.id !== meeting))
    const feed = await amira.get(new URL((await amira.get('/v1/bijeenkomsten')).body.feed).pathname)
    assert.doesNotMatch(feed.text, /Intervisie Oost/)
    assert.equal((await karin.post(scene.path(meeting, '/punten'), { body: 'x' })).body.code, 'no-agenda')
    await scene.leave(karin, meeting)
    assert.equal((await scene.join(karin, meeting)).body.state, 'placed', 'who belongs to it may come back')
    assert.equal((await scene.mails(meeting)).filter(({ kind }) => kind === 'meeting-invited').length, 4)
  })

  it('C5 C6 participants make the agenda; a word in conflict is put on it and settled in the glossary', async () => {
    const meeting = await plan({ kind: 'theme', title: 'Eén taal', firstDay: '2026-12-16' })
    await scene.join(karin, meeting)
    assert.equal(
      (await esra.post(scene.path(meeting, '/punten'), { body: 'Iets' })).body.code,
      'agenda-for-participants',
    )
    const put = async (text: string) =>
      (await karin.post(scene.path(meeting, '/punten'), { body: text })).body.id
    const [, second] = [await put('Wie belt wie?'), await put('Rondvraag')]
    const { id: termId } = (await esra.post('/v1/begrippen', { term: 'zwaar', meaning: 'Veel tegelijk.' }))
      .body
    await esra.post(`/v1/begrippen/${termId}/opmerkingen`, { kind: 'objection', body: 'Te ruim.' })
    const [item] = (await esra.get('/v1/begrippen')).body.agenda
    const word = await esra.post(scene.path(meeting, '/punten'), { agendaItemId: item.id })
    assert.equal(word.status, 201, word.text)
    assert.equal(
      (await esra.post(scene.path(meeting, '/punten'), { agendaItemId: item.id })).body.code,
      'point-there',
    )
    assert.deepEqual((await esra.get('/v1/begrippen')).body.agenda[0].onAgendaOf.title, 'Eén taal')
    const change = (client: Client, point: string, what: string) =>
      client.post(`/v1/bijeenkomsten/punten/${point}/_wijzigen`, { change: what })
    await change(karin, word.body.id, 'earlier')
    await change(karin, word.body.id, 'earlier')
    assert.equal((await change(karin, word.body.id, 'remove')).body.code, 'point-not-yours')
    assert.equal((await change(nadia, second, 'remove')).status, 200, 'who runs it may')
    const points = (await scene.view(karin, meeting)).agenda
    assert.deepEqual(
      points.map((one: { body: string; word: { term: string } | null }) => one.word?.term ?? one.body),
      ['zwaar', 'Wie belt wie?'],
    )
    const wim = await scene.as('wim')
    assert.equal((await scene.view(wim, meeting)).maySettleWords, true)
    await wim.post(`/v1/agendapunten/${item.id}/_afdoen`, { decision: 'Vanaf twee organisaties.' })
    assert.equal((await scene.view(karin, meeting)).agenda[0].word.decision, 'Vanaf twee organisaties.')
    assert.deepEqual((await esra.get('/v1/begrippen')).body.agenda, [])
  })

  it('C5 attendance from the start on, corrections are kept, and each has the own record', async () => {
    const meeting = await plan({ firstDay: '2026-11-24', from: '11:00', until: '13:30', points: 2 })
    await scene.join(karin, meeting)
    await scene.join(esra, meeting)
    const [{ id: dateId }] = (await scene.view(nadia, meeting)).dates
    const mark = (client: Client, marks: [string, string][]) =>
      client.post(scene.path(meeting, '/aanwezigheid'), {
        dateId,
        marks: marks.map(([workerId, presence]) => ({ workerId, presence })),
      })
    assert.equal((await mark(nadia, [[scene.id('karin'), 'present']])).body.code, 'attendance-early')
    app.services.clock.setTo(new Date(testMoment.getTime() + 3 * hour))
    try {
      assert.equal((await mark(karin, [[scene.id('karin'), 'present']])).status, 404)
      assert.equal((await scene.leave(karin, meeting)).body.code, 'meeting-over')
      const first = await mark(nadia, [
        [scene.id('karin'), 'present'],
        [scene.id('esra'), 'present'],
        [scene.id('henk'), 'present'],
      ])
      assert.equal(first.body.marked, 3, first.text)
      assert.equal(
        (
          await mark(nadia, [
            [scene.id('karin'), 'present'],
            [scene.id('esra'), 'excused'],
          ])
        ).body.marked,
        1,
      )
      const { attendance } = await scene.view(nadia, meeting)
      const line = (name: string) => attendance.find((one: { name: string }) => one.name === name)
      assert.deepEqual(
        [line('Esra Kaya').presence, line('Esra Kaya').corrected, line('Henk Wolters').walkIn],
        ['excused', true, true],
      )
      const lines = await scene.query('select 1 from meeting_attendance where worker_id = $1', [
        scene.id('esra'),
      ])
      assert.equal(lines.length, 2, 'what stood there before is still there')
      await assert.rejects(scene.query('delete from meeting_attendance'), /permission denied/)
      await assert.rejects(
        scene.query("update meeting_attendance set presence = 'absent'"),
        /permission denied/,
      )
      assert.deepEqual(
        (await scene.view(karin, meeting)).attendance.map(({ workerId }: { workerId: string }) => workerId),
        [scene.id('karin')],
        'who comes reads the own line only',
      )
      const record = (await karin.get('/v1/bijeenkomsten/mijn-overzicht?year=2026')).body
      assert.deepEqual([record.hours, record.points, record.lines.length], [2.5, 2, 1])
      const led = (await (await scene.as('elif')).get('/v1/bijeenkomsten/mijn-overzicht?year=2026')).body
      assert.deepEqual([led.hours, led.points, led.lines[0].led], [2.5, 0, true])
      assert.equal((await karin.get('/v1/bijeenkomsten/mijn-overzicht?year=2025')).body.lines.length, 0)
      const ruud = await scene.as('ruud')
      const { workers } = (await ruud.get('/v1/bijeenkomsten/team-overzicht?year=2026')).body
      const everybody: { name: string; team: string | null }[] = (await ruud.get('/v1/wegwijzer')).body
        .workers
      const team = everybody.filter((one) => one.team === 'team Oost' && one.name !== 'Ruud Bakker')
      assert.deepEqual(names(workers), names(team), 'the own team, and nobody else')
      assert.ok(names(team).includes('Nadia Haddou'), 'also who works elsewhere too')
      const henk = workers.find((one: { name: string }) => one.name === 'Henk Wolters')
      assert.deepEqual([henk.hours, henk.lines[0].presence], [2.5, 'present'])
      assert.ok(!names(workers).includes('Karin Postma'), 'not of other teams')
      assert.equal((await karin.get('/v1/bijeenkomsten/team-overzicht?year=2026')).status, 403)
    } finally {
      app.services.clock.setTo(testMoment)
    }
  })

  it('C5 the directory says what a colleague leads', async () => {
    const meeting = await plan({
      firstDay: '2027-01-12',
      title: 'Dag van de mantelzorg',
      leaderIds: [scene.id('amira')],
    })
    const { workers } = (await karin.get('/v1/wegwijzer')).body
    const amira = workers.find((one: { name: string }) => one.name === 'Amira Said')
    assert.deepEqual(amira.leads, [{ id: meeting, title: 'Dag van de mantelzorg', day: '2027-01-12' }])
  })
})
