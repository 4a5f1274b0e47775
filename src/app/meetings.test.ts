import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#platform/access/policy.ts'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { meetingScene } from '../test-support/meetings.ts'

describe('C5 meetings of colleagues', () => {
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

  it('C5 a training stands in the calendar of who leads it, and of who signs up', async () => {
    const meeting = await plan({ times: 3, firstDay: '2026-12-11', everyWeeks: 2 })
    assert.equal((await scene.join(karin, meeting)).body.state, 'placed')
    assert.equal((await scene.join(karin, meeting)).body.code, 'signed-up-already')
    assert.equal((await scene.join(await scene.as('elif'), meeting)).body.code, 'meeting-you-lead')
    const [own] = await scene.agenda(karin, '2026-12-11')
    assert.equal(own?.title, 'Motiverende gespreksvoering')
    assert.equal((await scene.agenda(await scene.as('elif'), '2026-12-11')).length, 1)
    const { dates, mine, participants, free } = await scene.view(karin, meeting)
    assert.equal(dates.length, 2, 'Christmas Day is passed over')
    assert.equal(mine, 'placed')
    assert.deepEqual(participants, [
      { id: scene.id('karin'), name: 'Karin Postma', organisation: 'Werkplein' },
    ])
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
      scene.body({ title: '', place: '', leaderIds: [absent], invitedIds: [absent], until: '08:00' }),
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
    const finance = await scene.as('gita')
    assert.equal((await finance.post('/v1/bijeenkomsten', scene.body())).status, 403)
    assert.equal((await finance.get('/v1/bijeenkomsten')).body.mayPlan, false)
    assert.ok((await (await app.as()).get('/v1/bijeenkomsten')).status >= 401)
  })

  it('C5 full means waiting in turn; who leaves makes room, and the first who waits is told', async () => {
    const meeting = await plan({ places: 1, firstDay: '2026-12-02' })
    const [henk, sjoerd] = [await scene.as('henk'), await scene.as('sjoerd')]
    assert.equal((await scene.join(karin, meeting)).body.state, 'placed')
    assert.deepEqual((await scene.join(henk, meeting)).body, { state: 'waiting', turn: 1 })
    assert.deepEqual((await scene.join(sjoerd, meeting)).body, { state: 'waiting', turn: 2 })
    assert.deepEqual(await scene.agenda(henk, '2026-12-02'), [], 'who waits has nothing in the calendar')
    assert.deepEqual((await scene.view(karin, meeting)).waitingList, [], 'who waits is for who runs it')
    assert.deepEqual(names((await scene.view(nadia, meeting)).waitingList), ['Henk Wolters', 'Sjoerd Meijer'])
    assert.equal((await scene.leave(karin, meeting)).body.movedUp, 1)
    assert.equal((await scene.leave(karin, meeting)).body.code, 'not-signed-up')
    assert.deepEqual(names((await scene.view(nadia, meeting)).participants), ['Henk Wolters'])
    assert.equal((await scene.agenda(henk, '2026-12-02'))[0]?.state, 'planned')
    assert.equal(
      (await scene.agenda(karin, '2026-12-02'))[0]?.state,
      'cancelled',
      'the calendar program hears it',
    )
    const [mail] = await scene.mails(meeting)
    assert.deepEqual([mail?.kind, mail?.recipient_name], ['meeting-moved-up', 'Henk Wolters'])
    assert.match(String(mail?.body), new RegExp(`/werk/bijeenkomsten/${meeting}`))
  })

  it('C5 nobody is in two places: it is told before, refused after, and the turn is kept', async () => {
    const first = await plan({ places: 1, firstDay: '2026-12-03' })
    const second = await plan({
      places: 1,
      firstDay: '2026-12-03',
      leaderIds: [scene.id('nadia')],
      from: '11:00',
      until: '13:00',
    })
    const [henk, sjoerd] = [await scene.as('henk'), await scene.as('sjoerd')]
    await scene.join(karin, first)
    await scene.join(henk, first)
    await scene.join(sjoerd, first)
    assert.equal((await scene.join(henk, second)).body.state, 'placed')
    assert.deepEqual(
      (await scene.view(karin, second)).clashes.map(({ why }: { why: string }) => why),
      ['taken'],
    )
    await scene.leave(henk, second)
    assert.equal((await scene.join(karin, second, true)).body.code, 'double-booked')
    await scene.join(henk, second)
    assert.equal((await scene.leave(karin, first)).body.movedUp, 1)
    const { participants, waitingList } = await scene.view(nadia, first)
    assert.deepEqual([names(participants), names(waitingList)], [['Sjoerd Meijer'], ['Henk Wolters']])
    assert.deepEqual(
      (await scene.mails(first)).map(({ kind, recipient_name }) => [kind, recipient_name]).toSorted(),
      [
        ['meeting-moved-up', 'Sjoerd Meijer'],
        ['meeting-passed-over', 'Henk Wolters'],
      ],
    )
  })

  it('C5 outside the own working hours one says that it is meant so', async () => {
    const ruud = await scene.as('ruud')
    const hours = [{ weekday: 1, from: '09:00', until: '12:00', place: '', postId: null }]
    await ruud.post('/v1/agenda/werktijden', { fromOn: '2026-11-24', hours })
    const meeting = await plan({ firstDay: '2026-12-08' })
    assert.equal((await scene.view(ruud, meeting)).clashes[0].why, 'outside-hours')
    const refused = await scene.join(ruud, meeting)
    assert.deepEqual(
      [refused.body.invalidParams[0].pointer, refused.body.invalidParams[0].code],
      ['/evenSo', 'outside-hours'],
    )
    assert.equal((await scene.join(ruud, meeting, true)).body.state, 'placed')
  })

  it('C5 twenty at once on the last place: one has it, nineteen wait in a row', async () => {
    const meeting = await plan({ places: 2, firstDay: '2026-12-09' })
    await scene.join(karin, meeting)
    const crowd = await crowdOf(20)
    const answers = await Promise.all(crowd.map(async (client) => scene.join(client, meeting)))
    assert.ok(
      answers.every(({ status }) => status === 201),
      answers.map(({ text }) => text).join('\n'),
    )
    assert.equal(answers.filter((one) => one.body.state === 'placed').length, 1)
    assert.deepEqual(
      answers.flatMap((one) => one.body.turn ?? []).toSorted((a: number, b: number) => a - b),
      Array.from({ length: 19 }, (_, index) => index + 1),
    )
    const { free, waiting } = await scene.view(nadia, meeting)
    assert.deepEqual([free, waiting], [0, 19])
    const leaving = await Promise.all(crowd.slice(0, 10).map((client) => scene.leave(client, meeting)))
    assert.ok(leaving.every(({ status }) => status === 200))
    const after = await scene.view(nadia, meeting)
    assert.deepEqual([after.free, after.waiting, after.participants.length], [0, 9, 2])
    await assert.rejects(
      scene.query(
        `insert into meeting_sign_up (tenant_id, id, meeting_id, places, worker_id, place_number, signed_up_at)
          select tenant_id, gen_random_uuid(), meeting_id, places, $2, 3, now() from meeting_sign_up where meeting_id = $1 limit 1`,
        [meeting, scene.id('wim')],
      ),
      /meeting_sign_up_fits/,
    )
  })

  /** Colleagues beyond the ones by name. */
  async function crowdOf(size: number): Promise<Client[]> {
    const rows = await scene.query<{ id: string }>(
      `insert into worker (tenant_id, id, subject, name, role, organisation_id, phone, email, knowledge, languages, active_from, ceiling_points)
        select w.tenant_id, gen_random_uuid(), 'crowd-' || n, 'Collega ' || n, 'professional', w.organisation_id, '', '', '{}', '{nl}',
          w.active_from, 10 from worker w, generate_series(1, $2::int) n where w.id = $1 returning id`,
      [scene.id('karin'), size],
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
    const other = await plan({ firstDay: '2026-12-14', leaderIds: [scene.id('nadia')] })
    const henk = await scene.as('henk')
    await scene.join(karin, meeting)
    await scene.join(henk, meeting)
    await scene.join(esra, meeting)
    await scene.join(henk, other)
    const [date] = (await scene.view(nadia, meeting)).dates
    const to = {
      dateId: date.id,
      day: '2026-12-14',
      from: '10:00',
      until: '12:00',
      place: 'CJG',
      reason: 'Zaal bezet.',
    }
    const move = (client: Client, more: Record<string, unknown> = {}, version = 1) =>
      client.post(scene.path(meeting, '/_verzetten'), { ...to, ...more }, { ifMatch: version })
    assert.equal((await move(karin)).status, 404, 'only who runs it')
    assert.equal((await move(nadia, { reason: ' ', until: '09:00' })).body.invalidParams.length, 2)
    assert.equal((await move(nadia, { day: '2026-11-23' })).body.invalidParams[0].code, 'moment-past')
    const moved = await move(nadia)
    assert.deepEqual(moved.body, { told: 4, clashing: 1 }, moved.text)
    assert.equal((await move(nadia)).status, 412)
    assert.deepEqual(
      (await scene.mails(meeting)).map(({ kind, recipient_name }) => `${recipient_name}: ${kind}`).toSorted(),
      [
        'Elif Demir: meeting-moved',
        'Esra Kaya: meeting-moved',
        'Henk Wolters: meeting-moved-clash',
        'Karin Postma: meeting-moved',
      ],
    )
    assert.equal((await scene.agenda(karin, '2026-12-14'))[0]?.startsAt, '2026-12-14T09:00:00.000Z')
    assert.equal(
      (await scene.agenda(henk, '2026-12-14')).filter(({ state }) => state === 'planned').length,
      1,
    )
    const off = await nadia.post(scene.path(meeting, '/_afgelasten'), { reason: 'Ziek.' }, { ifMatch: 2 })
    assert.equal(off.body.told, 4)
    assert.equal((await scene.join(await scene.as('sjoerd'), meeting)).body.code, 'meeting-called-off')
    assert.ok(
      (await scene.view(karin, meeting)).dates.every(({ cancelled }: { cancelled: boolean }) => cancelled),
    )
  })

  it('C5 B8 a calendar program hears every change under a number that only grows', async () => {
    const meeting = await plan({ firstDay: '2027-03-30', title: 'Zomertijd, en dan' })
    const own = async (): Promise<string> => {
      const { body: feed } = await karin.post('/v1/agenda/abonnement')
      return (await karin.get(new URL(feed.url).pathname)).text
    }
    const event = (text: string): string =>
      text.split('BEGIN:VEVENT').find((part) => part.includes('Zomertijd\\, en dan')) ?? ''
    await scene.join(karin, meeting)
    const joined = event(await own())
    assert.match(joined, /DTSTART:20270330T070000Z/, 'summer time began two days before')
    assert.match(joined, /SEQUENCE:0\r\n[\s\S]*LOCATION:stadskantoor\r\nSTATUS:CONFIRMED/)
    await scene.leave(karin, meeting)
    assert.match(event(await own()), /SEQUENCE:1\r\n[\s\S]*STATUS:CANCELLED/)
    await scene.join(karin, meeting)
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
      (await nobody.get(address.replace(scene.id('esra'), scene.id('karin')))).status,
      404,
      'nobody else’s mark',
    )
    const [date] = (await scene.view(nadia, meeting)).dates
    await nadia.post(
      scene.path(meeting, '/_afgelasten'),
      { dateId: date.id, reason: 'Storm.' },
      { ifMatch: 1 },
    )
    assert.match(event((await nobody.get(address)).text), /SEQUENCE:1\r\n[\s\S]*STATUS:CANCELLED/)
    assert.match(event(await own()), /SEQUENCE:3\r\n[\s\S]*STATUS:CANCELLED/)
  })
})
