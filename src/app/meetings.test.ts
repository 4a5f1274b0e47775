import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import type { Actor } from '#platform/access/policy.ts'
import { type Client, type TestApp, testApp, testMoment } from '../test-support/app.ts'

const hour = 3_600_000

describe('C5 meetings of colleagues', () => {
  let app: TestApp
  let as: (name: keyof TestApp['cast']['workers']) => Promise<Client>
  let nadia: Client
  let karin: Client
  let esra: Client
  before(async () => {
    app = await testApp()
    as = (name) => app.as(app.cast.workers[name])
    ;[nadia, karin, esra] = [await as('nadia'), await as('karin'), await as('esra')]
  })
  after(() => app.close())

  const id = (name: keyof TestApp['cast']['workers']) => String(app.cast.workers[name].id)
  const body = (more: Record<string, unknown> = {}) => ({
    kind: 'training',
    title: 'Motiverende gespreksvoering',
    place: 'stadskantoor',
    leaderIds: [id('elif')],
    firstDay: '2026-12-01',
    from: '09:00',
    until: '12:00',
    places: 2,
    ...more,
  })
  const plan = async (more: Record<string, unknown> = {}, by = nadia): Promise<string> => {
    const planned = await by.post('/v1/bijeenkomsten', body(more))
    assert.equal(planned.status, 201, planned.text)
    return planned.body.id
  }
  const path = (meeting: string, verb = '') => `/v1/bijeenkomsten/${meeting}${verb}`
  const join = (client: Client, meeting: string, evenSo = false) =>
    client.post(path(meeting, '/_aanmelden'), { evenSo })
  const leave = (client: Client, meeting: string) => client.post(path(meeting, '/_afmelden'))
  const view = async (client: Client, meeting: string) => (await client.get(path(meeting))).body
  const names = (list: { name: string }[]) => list.map(({ name }) => name)
  const agenda = async (client: Client, day: string) =>
    (await client.get(`/v1/agenda?from=${day}&days=1`)).body.appointments as {
      id: string
      state: string
      title: string
      startsAt: string
    }[]
  async function query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: app.database.appUrl })
    await client.connect()
    try {
      await client.query("select set_config('app.tenant', $1, false)", [app.services.tenantId])
      return (await client.query<Row>(text, values)).rows
    } finally {
      await client.end()
    }
  }
  const mails = (meeting: string) =>
    query<{ kind: string; recipient_name: string; body: string }>(
      'select kind, recipient_name, body from outbox_message where object_id = $1 order by written_at, id',
      [meeting],
    )

  it('C5 a training stands in the calendar of who leads it, and of who signs up', async () => {
    const meeting = await plan({ times: 3, firstDay: '2026-12-11', everyWeeks: 2 })
    assert.equal((await join(karin, meeting)).body.state, 'placed')
    assert.equal((await join(karin, meeting)).body.code, 'signed-up-already')
    assert.equal((await join(await as('elif'), meeting)).body.code, 'meeting-you-lead')
    const [own] = await agenda(karin, '2026-12-11')
    assert.equal(own?.title, 'Motiverende gespreksvoering')
    assert.equal((await agenda(await as('elif'), '2026-12-11')).length, 1)
    const { dates, mine, participants, free } = await view(karin, meeting)
    assert.equal(dates.length, 2, 'Christmas Day is passed over')
    assert.equal(mine, 'placed')
    assert.deepEqual(participants, [{ id: id('karin'), name: 'Karin Postma', organisation: 'Werkplein' }])
    assert.equal(free, 1)
    const move = await karin.post(
      `/v1/agenda/afspraken/${own?.id}/_afzeggen`,
      { reason: 'x' },
      { ifMatch: 1 },
    )
    assert.equal(move.body.code, 'appointment-of-meeting', 'one who comes does not call it off for all')
  })

  it('C5 says all faults at once, and knows no workers or organisations that are not there', async () => {
    const absent = '01890000-0000-7000-8000-000000000009'
    const answer = await nadia.post(
      '/v1/bijeenkomsten',
      body({ title: '', place: '', leaderIds: [absent], invitedIds: [absent], until: '08:00' }),
    )
    assert.deepEqual(
      answer.body.invalidParams.map(({ pointer, code }: { pointer: string; code: string }) => [
        pointer,
        code,
      ]),
      [
        ['/title', 'meeting-title-missing'],
        ['/place', 'meeting-place-missing'],
        ['/until', 'meeting-hours-wrong'],
        ['/leaderIds/0', 'worker-unknown'],
        ['/invitedIds/0', 'organisation-unknown'],
      ],
    )
    const finance = await as('gita')
    assert.equal((await finance.post('/v1/bijeenkomsten', body())).status, 403)
    assert.equal((await finance.get('/v1/bijeenkomsten')).body.mayPlan, false)
    assert.ok((await (await app.as()).get('/v1/bijeenkomsten')).status >= 401)
  })

  it('C5 full means waiting in turn; who leaves makes room, and the first who waits is told', async () => {
    const meeting = await plan({ places: 1, firstDay: '2026-12-02' })
    const [henk, sjoerd] = [await as('henk'), await as('sjoerd')]
    assert.equal((await join(karin, meeting)).body.state, 'placed')
    assert.deepEqual((await join(henk, meeting)).body, { state: 'waiting', turn: 1 })
    assert.deepEqual((await join(sjoerd, meeting)).body, { state: 'waiting', turn: 2 })
    assert.deepEqual(await agenda(henk, '2026-12-02'), [], 'who waits has nothing in the calendar')
    assert.deepEqual((await view(karin, meeting)).waitingList, [], 'who waits is for who runs it')
    assert.deepEqual(names((await view(nadia, meeting)).waitingList), ['Henk Wolters', 'Sjoerd Meijer'])
    assert.equal((await leave(karin, meeting)).body.movedUp, 1)
    assert.equal((await leave(karin, meeting)).body.code, 'not-signed-up')
    assert.deepEqual(names((await view(nadia, meeting)).participants), ['Henk Wolters'])
    assert.equal((await agenda(henk, '2026-12-02'))[0]?.state, 'planned')
    assert.equal((await agenda(karin, '2026-12-02'))[0]?.state, 'cancelled', 'the calendar program hears it')
    const [mail] = await mails(meeting)
    assert.deepEqual([mail?.kind, mail?.recipient_name], ['meeting-moved-up', 'Henk Wolters'])
    assert.match(String(mail?.body), new RegExp(`/werk/bijeenkomsten/${meeting}`))
  })

  it('C5 nobody is in two places: it is told before, refused after, and the turn is kept', async () => {
    const first = await plan({ places: 1, firstDay: '2026-12-03' })
    const second = await plan({
      places: 1,
      firstDay: '2026-12-03',
      leaderIds: [id('nadia')],
      from: '11:00',
      until: '13:00',
    })
    const [henk, sjoerd] = [await as('henk'), await as('sjoerd')]
    await join(karin, first)
    await join(henk, first)
    await join(sjoerd, first)
    assert.equal((await join(henk, second)).body.state, 'placed')
    assert.deepEqual(
      (await view(karin, second)).clashes.map(({ why }: { why: string }) => why),
      ['taken'],
    )
    await leave(henk, second)
    assert.equal((await join(karin, second, true)).body.code, 'double-booked')
    await join(henk, second)
    assert.equal((await leave(karin, first)).body.movedUp, 1)
    const { participants, waitingList } = await view(nadia, first)
    assert.deepEqual([names(participants), names(waitingList)], [['Sjoerd Meijer'], ['Henk Wolters']])
    assert.deepEqual(
      (await mails(first)).map(({ kind, recipient_name }) => [kind, recipient_name]).toSorted(),
      [
        ['meeting-moved-up', 'Sjoerd Meijer'],
        ['meeting-passed-over', 'Henk Wolters'],
      ],
    )
  })

  it('C5 outside the own working hours one says that it is meant so', async () => {
    const ruud = await as('ruud')
    const hours = [{ weekday: 1, from: '09:00', until: '12:00', place: '', postId: null }]
    await ruud.post('/v1/agenda/werktijden', { fromOn: '2026-11-24', hours })
    const meeting = await plan({ firstDay: '2026-12-08' })
    assert.equal((await view(ruud, meeting)).clashes[0].why, 'outside-hours')
    const refused = await join(ruud, meeting)
    assert.deepEqual(
      [refused.body.invalidParams[0].pointer, refused.body.invalidParams[0].code],
      ['/evenSo', 'outside-hours'],
    )
    assert.equal((await join(ruud, meeting, true)).body.state, 'placed')
  })

  it('C5 twenty at once on the last place: one has it, nineteen wait in a row', async () => {
    const meeting = await plan({ places: 2, firstDay: '2026-12-09' })
    await join(karin, meeting)
    const crowd = await crowdOf(20)
    const answers = await Promise.all(crowd.map(async (client) => join(client, meeting)))
    assert.ok(
      answers.every(({ status }) => status === 201),
      answers.map(({ text }) => text).join('\n'),
    )
    assert.equal(answers.filter((one) => one.body.state === 'placed').length, 1)
    assert.deepEqual(
      answers.flatMap((one) => one.body.turn ?? []).toSorted((a: number, b: number) => a - b),
      Array.from({ length: 19 }, (_, index) => index + 1),
    )
    const { free, waiting } = await view(nadia, meeting)
    assert.deepEqual([free, waiting], [0, 19])
    const leaving = await Promise.all(crowd.slice(0, 10).map((client) => leave(client, meeting)))
    assert.ok(leaving.every(({ status }) => status === 200))
    const after = await view(nadia, meeting)
    assert.deepEqual([after.free, after.waiting, after.participants.length], [0, 9, 2])
    await assert.rejects(
      query(
        `insert into meeting_sign_up (tenant_id, id, meeting_id, places, worker_id, place_number, signed_up_at)
          select tenant_id, gen_random_uuid(), meeting_id, places, $2, 3, now() from meeting_sign_up where meeting_id = $1 limit 1`,
        [meeting, id('wim')],
      ),
      /meeting_sign_up_fits/,
    )
  })

  /** Colleagues beyond the ones by name. */
  async function crowdOf(size: number): Promise<Client[]> {
    const rows = await query<{ id: string }>(
      `insert into worker (tenant_id, id, subject, name, role, organisation_id, phone, email, knowledge, languages, active_from, ceiling_points)
        select w.tenant_id, gen_random_uuid(), 'crowd-' || n, 'Collega ' || n, 'professional', w.organisation_id, '', '', '{}', '{nl}',
          w.active_from, 10 from worker w, generate_series(1, $2::int) n where w.id = $1 returning id`,
      [id('karin'), size],
    )
    const { tenantId } = app.cast
    return Promise.all(
      rows.map((row) => {
        const actor: Actor = { kind: 'worker', id: row.id, tenantId, role: 'professional', name: 'Collega' }
        return app.as(actor)
      }),
    )
  }

  it('C5 moved or called off, everybody is told; who has something else then keeps that', async () => {
    const meeting = await plan({ firstDay: '2026-12-10', places: 2, times: 2 })
    const other = await plan({ firstDay: '2026-12-14', leaderIds: [id('nadia')] })
    const henk = await as('henk')
    await join(karin, meeting)
    await join(henk, meeting)
    await join(esra, meeting)
    await join(henk, other)
    const [date] = (await view(nadia, meeting)).dates
    const to = {
      dateId: date.id,
      day: '2026-12-14',
      from: '10:00',
      until: '12:00',
      place: 'CJG',
      reason: 'Zaal bezet.',
    }
    const move = (client: Client, more: Record<string, unknown> = {}, version = 1) =>
      client.post(path(meeting, '/_verzetten'), { ...to, ...more }, { ifMatch: version })
    assert.equal((await move(karin)).status, 404, 'only who runs it')
    assert.equal((await move(nadia, { reason: ' ', until: '09:00' })).body.invalidParams.length, 2)
    assert.equal((await move(nadia, { day: '2026-11-23' })).body.invalidParams[0].code, 'moment-past')
    const moved = await move(nadia)
    assert.deepEqual(moved.body, { told: 4, clashing: 1 }, moved.text)
    assert.equal((await move(nadia)).status, 412)
    assert.deepEqual(
      (await mails(meeting)).map(({ kind, recipient_name }) => `${recipient_name}: ${kind}`).toSorted(),
      [
        'Elif Demir: meeting-moved',
        'Esra Kaya: meeting-moved',
        'Henk Wolters: meeting-moved-clash',
        'Karin Postma: meeting-moved',
      ],
    )
    assert.equal((await agenda(karin, '2026-12-14'))[0]?.startsAt, '2026-12-14T09:00:00.000Z')
    assert.equal((await agenda(henk, '2026-12-14')).filter(({ state }) => state === 'planned').length, 1)
    const off = await nadia.post(path(meeting, '/_afgelasten'), { reason: 'Ziek.' }, { ifMatch: 2 })
    assert.equal(off.body.told, 4)
    assert.equal((await join(await as('sjoerd'), meeting)).body.code, 'meeting-called-off')
    assert.ok((await view(karin, meeting)).dates.every(({ cancelled }: { cancelled: boolean }) => cancelled))
  })

  it('C5 B8 a calendar program hears every change under a number that only grows', async () => {
    const meeting = await plan({ firstDay: '2027-03-30', title: 'Zomertijd, en dan' })
    const own = async (): Promise<string> => {
      const { body: feed } = await karin.post('/v1/agenda/abonnement')
      return (await karin.get(new URL(feed.url).pathname)).text
    }
    const event = (text: string): string =>
      text.split('BEGIN:VEVENT').find((part) => part.includes('Zomertijd\\, en dan')) ?? ''
    await join(karin, meeting)
    const joined = event(await own())
    assert.match(joined, /DTSTART:20270330T070000Z/, 'summer time began two days before')
    assert.match(joined, /SEQUENCE:0\r\n[\s\S]*LOCATION:stadskantoor\r\nSTATUS:CONFIRMED/)
    await leave(karin, meeting)
    assert.match(event(await own()), /SEQUENCE:1\r\n[\s\S]*STATUS:CANCELLED/)
    await join(karin, meeting)
    assert.match(event(await own()), /SEQUENCE:2\r\n[\s\S]*STATUS:CONFIRMED/)

    const { feed } = (await esra.get('/v1/bijeenkomsten')).body
    const address = new URL(feed).pathname
    const nobody = await app.as()
    const open = await nobody.get(address)
    assert.equal(open.headers['content-type'], 'text/calendar; charset=utf-8')
    assert.match(event(open.text), /SEQUENCE:0\r\n[\s\S]*STATUS:CONFIRMED/)
    assert.doesNotMatch(open.text, /Karin|Postma|Elif/, 'no names of who comes')
    assert.equal((await nobody.get(address.replace(/.{4}\.ics$/, 'AAAA.ics'))).status, 404)
    assert.equal(
      (await nobody.get(address.replace(id('esra'), id('karin')))).status,
      404,
      'nobody else’s mark',
    )
    const [date] = (await view(nadia, meeting)).dates
    await nadia.post(path(meeting, '/_afgelasten'), { dateId: date.id, reason: 'Storm.' }, { ifMatch: 1 })
    assert.match(event((await nobody.get(address)).text), /SEQUENCE:1\r\n[\s\S]*STATUS:CANCELLED/)
    assert.match(event(await own()), /SEQUENCE:3\r\n[\s\S]*STATUS:CANCELLED/)
  })

  it('C5 an intervision group is closed: seen by its members, not in the feed, with nothing to put on paper', async () => {
    const memberIds = ['karin', 'esra', 'henk', 'sjoerd'].map((name) => id(name as 'karin'))
    const meeting = await plan({
      kind: 'intervision',
      title: 'Intervisie Oost',
      leaderIds: [],
      memberIds,
      firstDay: '2026-12-15',
      everyWeeks: 4,
      times: 2,
    })
    assert.deepEqual((await view(karin, meeting)).participants.length, 4)
    const amira = await as('amira')
    assert.equal((await amira.get(path(meeting))).status, 404)
    assert.equal((await join(amira, meeting)).status, 404)
    assert.equal((await amira.post(path(meeting, '/punten'), { body: 'x' })).status, 404)
    const seen = (await amira.get('/v1/bijeenkomsten')).body.meetings
    assert.ok(seen.every((one: { id: string }) => one.id !== meeting))
    const feed = await amira.get(new URL((await amira.get('/v1/bijeenkomsten')).body.feed).pathname)
    assert.doesNotMatch(feed.text, /Intervisie Oost/)
    assert.equal((await karin.post(path(meeting, '/punten'), { body: 'x' })).body.code, 'no-agenda')
    await leave(karin, meeting)
    assert.equal((await join(karin, meeting)).body.state, 'placed', 'who belongs to it may come back')
    assert.equal((await mails(meeting)).filter(({ kind }) => kind === 'meeting-invited').length, 4)
  })

  it('C5 C6 participants make the agenda; a word in conflict is put on it and settled in the glossary', async () => {
    const meeting = await plan({ kind: 'theme', title: 'Eén taal', firstDay: '2026-12-16' })
    await join(karin, meeting)
    assert.equal(
      (await esra.post(path(meeting, '/punten'), { body: 'Iets' })).body.code,
      'agenda-for-participants',
    )
    const put = async (text: string) => (await karin.post(path(meeting, '/punten'), { body: text })).body.id
    const [, second] = [await put('Wie belt wie?'), await put('Rondvraag')]
    const { id: termId } = (await esra.post('/v1/begrippen', { term: 'zwaar', meaning: 'Veel tegelijk.' }))
      .body
    await esra.post(`/v1/begrippen/${termId}/opmerkingen`, { kind: 'objection', body: 'Te ruim.' })
    const [item] = (await esra.get('/v1/begrippen')).body.agenda
    const word = await esra.post(path(meeting, '/punten'), { agendaItemId: item.id })
    assert.equal(word.status, 201, word.text)
    assert.equal(
      (await esra.post(path(meeting, '/punten'), { agendaItemId: item.id })).body.code,
      'point-there',
    )
    assert.deepEqual((await esra.get('/v1/begrippen')).body.agenda[0].onAgendaOf.title, 'Eén taal')
    const change = (client: Client, point: string, what: string) =>
      client.post(`/v1/bijeenkomsten/punten/${point}/_wijzigen`, { change: what })
    await change(karin, word.body.id, 'earlier')
    await change(karin, word.body.id, 'earlier')
    assert.equal((await change(karin, word.body.id, 'remove')).body.code, 'point-not-yours')
    assert.equal((await change(nadia, second, 'remove')).status, 200, 'who runs it may')
    const points = (await view(karin, meeting)).agenda
    assert.deepEqual(
      points.map((one: { body: string; word: { term: string } | null }) => one.word?.term ?? one.body),
      ['zwaar', 'Wie belt wie?'],
    )
    const wim = await as('wim')
    assert.equal((await view(wim, meeting)).maySettleWords, true)
    await wim.post(`/v1/agendapunten/${item.id}/_afdoen`, { decision: 'Vanaf twee organisaties.' })
    assert.equal((await view(karin, meeting)).agenda[0].word.decision, 'Vanaf twee organisaties.')
    assert.deepEqual((await esra.get('/v1/begrippen')).body.agenda, [])
  })

  it('C5 attendance from the start on, corrections are kept, and each has the own record', async () => {
    const meeting = await plan({ firstDay: '2026-11-24', from: '11:00', until: '13:30', points: 2 })
    await join(karin, meeting)
    await join(esra, meeting)
    const [{ id: dateId }] = (await view(nadia, meeting)).dates
    const mark = (client: Client, marks: [string, string][]) =>
      client.post(path(meeting, '/aanwezigheid'), {
        dateId,
        marks: marks.map(([workerId, presence]) => ({ workerId, presence })),
      })
    assert.equal((await mark(nadia, [[id('karin'), 'present']])).body.code, 'attendance-early')
    app.services.clock.setTo(new Date(testMoment.getTime() + 3 * hour))
    try {
      assert.equal((await mark(karin, [[id('karin'), 'present']])).status, 404)
      assert.equal((await leave(karin, meeting)).body.code, 'meeting-over')
      const first = await mark(nadia, [
        [id('karin'), 'present'],
        [id('esra'), 'present'],
        [id('henk'), 'present'],
      ])
      assert.equal(first.body.marked, 3, first.text)
      assert.equal(
        (
          await mark(nadia, [
            [id('karin'), 'present'],
            [id('esra'), 'excused'],
          ])
        ).body.marked,
        1,
      )
      const { attendance } = await view(nadia, meeting)
      const line = (name: string) => attendance.find((one: { name: string }) => one.name === name)
      assert.deepEqual(
        [line('Esra Kaya').presence, line('Esra Kaya').corrected, line('Henk Wolters').walkIn],
        ['excused', true, true],
      )
      const lines = await query('select 1 from meeting_attendance where worker_id = $1', [id('esra')])
      assert.equal(lines.length, 2, 'what stood there before is still there')
      await assert.rejects(query('delete from meeting_attendance'), /permission denied/)
      await assert.rejects(query("update meeting_attendance set presence = 'absent'"), /permission denied/)
      assert.deepEqual(
        (await view(karin, meeting)).attendance.map(({ workerId }: { workerId: string }) => workerId),
        [id('karin')],
        'who comes reads the own line only',
      )
      const record = (await karin.get('/v1/bijeenkomsten/mijn-overzicht?year=2026')).body
      assert.deepEqual([record.hours, record.points, record.lines.length], [2.5, 2, 1])
      const led = (await (await as('elif')).get('/v1/bijeenkomsten/mijn-overzicht?year=2026')).body
      assert.deepEqual([led.hours, led.points, led.lines[0].led], [2.5, 0, true])
      assert.equal((await karin.get('/v1/bijeenkomsten/mijn-overzicht?year=2025')).body.lines.length, 0)
      const ruud = await as('ruud')
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
      leaderIds: [id('amira')],
    })
    const { workers } = (await karin.get('/v1/wegwijzer')).body
    const amira = workers.find((one: { name: string }) => one.name === 'Amira Said')
    assert.deepEqual(amira.leads, [{ id: meeting, title: 'Dag van de mantelzorg', day: '2027-01-12' }])
  })
})
