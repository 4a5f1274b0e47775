import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { nobody } from '#platform/access/log.ts'
import { createReader } from '#platform/access/reader.ts'
import { systemContext } from '#platform/jobs/runner.ts'
import { addDays, dayOf } from '#shared/plain-date.ts'
import { countLinks, referralsToCount, subscribers } from '#slices/referrals'
import { type Client, type TestApp, testApp, testMoment } from '../test-support/app.ts'
import { referralGround } from '../test-support/referrals.ts'
import { residentActor } from '../test-support/scenes.ts'

describe('D5 referral with a warm hand-over', () => {
  let app: TestApp
  let nadia: Client
  let karin: Client
  let esra: Client
  let ground: ReturnType<typeof referralGround>
  before(async () => {
    app = await testApp()
    nadia = await app.as(app.cast.workers.nadia)
    ground = referralGround(app, nadia)
    karin = await app.as(app.cast.workers.karin)
    esra = await app.as(app.cast.workers.esra)
  })
  after(() => app.close())

  const messages = async (): Promise<
    { kind?: string; subject: string; body: string; link: string | null; channel: string }[]
  > => (await (await app.as()).get('/demo/postvak')).body.props.messages

  it('D5 goes from sent over seen, yes, a warm hand-over and first contact to its end', async () => {
    const on = await ground.scene()
    const sent = await ground.send(on)
    assert.equal(sent.status, 201, sent.text)
    assert.equal(sent.body.answerBy, '2026-12-01', 'five working days')
    const letter = (await messages()).find(({ subject }) => subject === 'Iemand anders kan u helpen')
    assert.match(letter?.body ?? '', /Karin Postma[\s\S]*dinsdag 1 december[\s\S]*Nadia Haddou/)
    await ground.done(on, esra, 'see')
    assert.equal((await ground.one(on)).standing, 'seen')
    await ground.done(on, karin, 'accept', { words: 'Graag.' })
    const plan = { startsAt: '2026-11-26T09:00:00Z', form: 'visit', place: 'Lindelaan 8' }
    await ground.done(on, nadia, 'plan-handover', plan)
    const agenda = await karin.get('/v1/agenda?from=2026-11-26&days=1')
    assert.ok(agenda.body.appointments.some(({ kind }: { kind: string }) => kind === 'visit'))
    assert.equal((await ground.act(on, karin, 'handover-held')).body.code, 'referral-handover-not-yet')
    assert.deepEqual(pick(await ground.one(on), 'waitsOn', 'nextOn'), ['both', '2026-11-26'])
    ground.atDay(3)
    await ground.done(on, karin, 'handover-held')
    const met = await ground.one(on)
    assert.deepEqual(pick(met, 'standing', 'contactOn', 'daysLost'), ['contact', '2026-11-26', 0])
    assert.equal((await ground.act(on, karin, 'close')).status, 400, 'what came of it is asked')
    await ground.done(on, karin, 'close', { outcome: 'helped' })
    for (const command of ['accept', 'contact', 'withdraw', 'settle', 'return'])
      assert.equal((await ground.act(on, nadia, command, { words: 'x' })).status, 409, command)
    assert.deepEqual(await ground.exceptions(on), [])
  })

  it('D5 a hand-over called off in the calendar is off here, and another can be planned', async () => {
    const on = await ground.scene()
    await ground.send(on)
    await ground.done(on, karin, 'accept')
    const plan = { startsAt: '2026-11-27T13:00:00Z', form: 'call' }
    assert.equal((await ground.act(on, nadia, 'plan-handover')).body.invalidParams.length, 2)
    await ground.done(on, nadia, 'plan-handover', plan)
    assert.equal(
      (await ground.act(on, nadia, 'plan-handover', plan)).body.code,
      'referral-state',
      'one at a time',
    )
    const busy = await ground.scene()
    await ground.send(busy)
    await ground.done(busy, karin, 'accept')
    assert.equal((await ground.act(busy, nadia, 'plan-handover', plan)).body.code, 'double-booked')
    const { appointments } = (await karin.get('/v1/agenda?from=2026-11-27&days=1')).body
    const [{ id } = { id: '' }] = appointments.filter(({ kind }: { kind: string }) => kind === 'call')
    await karin.post(`/v1/agenda/afspraken/${id}/_afzeggen`, { reason: 'Ziek.' }, { ifMatch: 1 })
    assert.deepEqual(pick(await ground.one(on), 'waitsOn', 'standing'), ['receiver', 'accepted'])
    assert.deepEqual((await ground.one(on)).handover?.why, 'Ziek.')
    await ground.done(on, nadia, 'plan-handover', { ...plan, startsAt: '2026-11-30T13:00:00Z' })
    assert.equal((await ground.act(on, nadia, 'handover-missed')).status, 400, 'why is asked')
    await ground.done(on, nadia, 'handover-missed', { words: 'Rob was er niet.' })
    assert.equal((await ground.one(on)).contactOn, null)
  })

  it('D5 who receives it sees what was sent and nothing more; others see nothing', async () => {
    const on = await ground.scene()
    await ground.send(on, { reach: 'na vijven' })
    const [seen] = (await ground.received(esra)).filter(({ standing }) => standing === 'sent')
    assert.ok(seen)
    assert.deepEqual(pick(seen, 'name', 'reach', 'ownWords', 'tried'), [
      'Rob Terpstra',
      'na vijven',
      'Ik red het thuis niet met de kinderen.',
      'Twee keer zelf gesolliciteerd.',
    ])
    const text = JSON.stringify(seen)
    for (const secret of [on.caseId, on.sanne, on.rob, 'Lindelaan', 'Sanne', 'basis'])
      assert.ok(!text.includes(secret), secret)
    const { sjoerd, ruud, henk } = app.cast.workers
    for (const worker of [sjoerd, henk]) {
      const other = await app.as(worker)
      assert.deepEqual(await ground.received(other), [], 'another organisation')
      assert.equal((await ground.act(on, other, 'accept')).status, 404)
      assert.deepEqual((await other.get(on.at)).body?.chains ?? [], [])
    }
    assert.equal((await (await app.as(ruud)).get('/v1/verwijzingen')).status, 403)
    assert.ok((await (await app.as()).get('/v1/verwijzingen')).status >= 401)
    const missing = await karin.post(
      `/v1/verwijzingen/${on.caseId}/antwoorden`,
      { command: 'accept' },
      { ifMatch: 1 },
    )
    assert.equal((await ground.act(on, await app.as(sjoerd), 'accept')).body.detail, missing.body.detail)
    const lines = await ground.rows(
      'select p.id from processing_log l join person p on p.log_subject = l.data_subject where l.name = $1 and p.id = $2',
      ['referral.receive', on.rob],
    )
    assert.ok(lines.length > 0, 'a look is logged for the resident')
  })

  it('D5 a partner without an account answers by link and code; opened twice it is seen once', async () => {
    const on = await ground.scene()
    await ground.send(on, {
      toKind: 'partner',
      toId: app.cast.partners.nico,
      asked: 'Schuldregeling starten',
    })
    const all = await messages()
    const mail = all.find(({ link }) => link)
    assert.ok(mail?.link && !/Rob|Terpstra|[Ss]chuld/.test(mail.body), 'the mail says nothing of whom')
    const code = /(\d{6})/.exec(all.find(({ channel }) => channel === 'sms')?.body ?? '')?.[1] ?? ''
    const anybody = await app.as()
    const cookies: string[] = []
    let browser = ''
    for (const _ of [1, 2]) {
      const opened = await anybody.send('POST', mail.link, new URLSearchParams({ code }).toString(), {
        headers: { cookie: browser, 'content-type': 'application/x-www-form-urlencoded' },
      })
      assert.equal(opened.headers.location, '/p/verwijzing')
      cookies.push(String(opened.headers['set-cookie']).split(';')[0] ?? '')
      browser = /rondom-browser=[^;]+/.exec(String(opened.headers['set-cookie']))?.[0] ?? ''
    }
    const forwarded = await anybody.form(mail.link, { code })
    assert.deepEqual(
      [forwarded.status, forwarded.body.props.used],
      [400, true],
      'another browser needs its own',
    )
    const [cookie = '', second = ''] = cookies
    const page = (headers = cookie) => anybody.get('/p/verwijzing', { headers: { cookie: headers } })
    const first = await page()
    assert.equal(first.body.page, 'partner-referral', first.text)
    assert.equal(first.body.props.referral.standing, 'seen')
    assert.equal((await page(second)).body.props.referral.version, first.body.props.referral.version)
    assert.equal(
      (
        await ground.rows("select from event where type = 'referral.seen' and actor_id = $1", [
          app.cast.partners.nico,
        ])
      ).length,
      1,
    )
    assert.ok(!first.text.includes(on.caseId) && !first.text.includes('Lindelaan'))
    const agreement = await anybody.get('/p/afspraak', { headers: { cookie } })
    assert.equal(agreement.status, 410, 'a link of a referral opens no agreement')
    const post = (fields: Record<string, string>, headers = cookie) =>
      anybody.send('POST', '/p/verwijzing', new URLSearchParams(fields).toString(), {
        headers: { cookie: headers, 'content-type': 'application/x-www-form-urlencoded' },
      })
    const version = String(first.body.props.referral.version)
    const silent = await post({ command: 'decline', version })
    assert.equal(silent.status, 400)
    assert.equal(silent.body.props.faults[0].field, 'reason')
    const [yes, no] = await Promise.all([
      post({ command: 'accept', version }),
      post({ command: 'decline', version, reason: 'full' }, second),
    ])
    assert.deepEqual([yes.status, no.status].sort(), [303, 400], 'two who answer at once: one counts')
    assert.ok([yes, no].some(({ text }) => /intussen iets veranderd/.test(text)))
  })

  it('D5 a yes after the day is asked of the director again, never taken silently', async () => {
    const on = await ground.scene()
    await ground.send(on)
    ground.atDay(9)
    assert.equal((await ground.one(on)).standing, 'expired')
    assert.deepEqual(kinds(await ground.exceptions(on)), ['referral-expired'])
    assert.equal((await ground.act(on, karin, 'accept')).body.code, 'referral-expired')
    await ground.done(on, karin, 'accept-late')
    assert.deepEqual(kinds(await ground.exceptions(on)), ['referral-late-yes'])
    assert.equal((await ground.act(on, karin, 'confirm')).status, 403)
    await ground.done(on, nadia, 'confirm')
    const confirmed = await ground.one(on)
    assert.deepEqual(pick(confirmed, 'standing', 'daysLost'), ['accepted', 2], 'two days past its day')
  })

  it('D5 a question that goes round is seen: chain, days lost, ping-pong, third organisation', async () => {
    const on = await ground.scene()
    await ground.send(on)
    ground.atDay(2)
    assert.equal((await ground.act(on, karin, 'decline', { reason: 'other' })).status, 400)
    await ground.done(on, karin, 'decline', { reason: 'full', words: 'Tot maart vol.' })
    assert.deepEqual(kinds(await ground.exceptions(on)), ['referral-back'])
    const back = await ground.one(on)
    assert.deepEqual(pick(back, 'waitsOn', 'reason', 'answerWords'), ['director', 'full', 'Tot maart vol.'])
    ground.atDay(6)
    // The same question again without saying so: it still continues the chain.
    const again = await ground.send(on, { toId: app.cast.workers.sjoerd.id })
    assert.equal(again.status, 201, again.text)
    assert.equal(
      (await ground.send(on, { toKind: 'partner', toId: app.cast.partners.nico })).body.code,
      'referral-open',
    )
    const sjoerd = await app.as(app.cast.workers.sjoerd)
    await ground.done(on, sjoerd, 'accept')
    await ground.done(on, sjoerd, 'return', { reason: 'not-ours' })
    assert.deepEqual(kinds(await ground.exceptions(on)), ['ping-pong'])
    ground.atDay(10)
    const previousId = (await ground.one(on)).id
    const third = await ground.send(on, { previousId, toKind: 'partner', toId: app.cast.partners.nico })
    assert.equal(third.status, 201, third.text)
    assert.equal(
      (await ground.send(on, { previousId, toKind: 'partner', toId: app.cast.partners.brink })).body.code,
      'referral-state',
    )
    const [chain] = await ground.chains(on)
    assert.ok(chain)
    assert.deepEqual(
      chain.links.map(({ standing, daysLost }) => [standing, daysLost]),
      [
        ['declined', 6],
        ['bounced', 4],
        ['sent', 0],
      ],
    )
    assert.deepEqual(pick(chain, 'daysLost', 'daysUnderway', 'trouble'), [10, 10, 'third-organisation'])
    const [{ kind, objectId } = { kind: '', objectId: '' }] = await ground.exceptions(on)
    assert.equal(kind, 'third-organisation')
    const quiet = await nadia.post('/v1/opvolgingen', {
      caseId: on.caseId,
      objectKind: 'referral',
      objectId,
      kind: 'reminded',
    })
    assert.equal(quiet.body.sent, true, quiet.text)
    assert.deepEqual(await ground.exceptions(on), [])
    const foreign = { caseId: on.caseId, objectKind: 'referral', objectId: on.rob, kind: 'called' }
    assert.equal((await nadia.post('/v1/opvolgingen', foreign)).status, 404)
  })

  it('D5 what came back can be settled without sending it on, and then asks no more', async () => {
    const on = await ground.scene()
    await ground.send(on)
    await ground.done(on, karin, 'decline', { reason: 'resident-declines' })
    assert.equal((await ground.act(on, nadia, 'settle')).status, 400, 'what happens instead is said')
    await ground.done(on, nadia, 'settle', { words: 'Zijn zus helpt.' })
    assert.deepEqual(await ground.exceptions(on), [])
    assert.equal((await ground.act(on, nadia, 'settle', { words: 'nog eens' })).status, 409)
  })

  it('D5 names every fault at once, and refuses receivers that are no longer there', async () => {
    const on = await ground.scene()
    const empty = await ground.send(on, {
      asked: ' ',
      tried: '',
      basis: 'task',
      toId: on.rob,
      answerBy: '2026-11-24',
    })
    assert.deepEqual(empty.body.invalidParams.map(({ code }: { code: string }) => code).sort(), [
      'referral-answer-day',
      'referral-asked-missing',
      'referral-basis-words',
      'referral-receiver-unknown',
      'referral-tried-missing',
    ])
    assert.equal((await ground.send(on, { basis: undefined })).body.invalidParams[0].pointer, '/basis')
    const own = await ground.send(on, { toId: app.cast.workers.elif.id })
    assert.equal(own.body.invalidParams[0].code, 'referral-own-organisation')
    assert.equal((await ground.send(on, { personId: app.cast.workers.karin.id })).status, 400)
    assert.equal(
      (await ground.send(on, { questionId: on.rob })).body.invalidParams[0].code,
      'referral-about-missing',
    )
    assert.equal((await ground.send(on, {}, karin)).status, 403)
    assert.equal((await ground.send(on, {}, await app.as(app.cast.workers.sjoerd))).status, 404)
    await ground.send(on, { toKind: 'partner', toId: app.cast.partners.joost })
    await ground.owner("update organisation set until_date = '2026-11-20' where name = 'Fietspunt Van Rijn'")
    assert.deepEqual(pick(await ground.one(on), 'standing', 'receiverGone'), ['expired', true])
    assert.deepEqual(kinds(await ground.exceptions(on)), ['referral-expired'])
    const gone = await ground.send(on, {
      previousId: (await ground.one(on)).id,
      toKind: 'partner',
      toId: app.cast.partners.joost,
    })
    assert.equal(gone.body.invalidParams[0].code, 'referral-receiver-unknown')
    await ground.owner("update organisation set until_date = null where name = 'Fietspunt Van Rijn'")
  })

  it('D5 two who act at once: one counts, the other is told; two sendings of one question make one', async () => {
    const on = await ground.scene()
    const both = await Promise.all([ground.send(on), ground.send(on, { toId: app.cast.workers.sjoerd.id })])
    assert.deepEqual(both.map(({ status }) => status).sort(), [201, 409])
    const { id, version } = await ground.one(on)
    const answer = (as: Client, command: string) =>
      as.post(
        `/v1/verwijzingen/${id}/antwoorden`,
        { command, ...(command === 'decline' && { reason: 'full' }) },
        { ifMatch: version },
      )
    const receiver =
      (await ground.one(on)).to.name === 'Karin Postma' ? karin : await app.as(app.cast.workers.sjoerd)
    const answers = await Promise.all([answer(receiver, 'accept'), answer(receiver, 'decline')])
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412])
  })

  it('D5 the resident sees to whom, how far, and whom to call; the case that closes withdraws it', async () => {
    const on = await ground.scene()
    await ground.send(on)
    const rob = await app.as(residentActor(app, on.rob))
    const plan = (await rob.get('/mijn-plan')).body.props
    assert.deepEqual(
      plan.referrals.map(({ organisation, contact, standing, director }: Record<string, unknown>) => [
        organisation,
        contact,
        standing,
        director,
      ]),
      [['Werkplein', 'Karin Postma', 'sent', { name: 'Nadia Haddou', phone: plan.director.phone }]],
    )
    const sanne = await app.as(residentActor(app, on.sanne, 'Sanne Terpstra'))
    assert.deepEqual((await sanne.get('/mijn-plan')).body.props?.referrals ?? [], [])
    const [subscriber] = subscribers
    const closed = {
      id: on.caseId,
      type: 'case.closed',
      tenantId: app.services.tenantId,
      occurredAt: testMoment.toISOString(),
      actorId: null,
      objects: [{ type: 'case', id: on.caseId }],
    }
    for (const _ of ['first', 'delivered twice'])
      await systemContext(app.services, app.services.tenantId).transaction(async (work) => {
        await subscriber?.handle(closed, work, app.services)
        return { status: 204 }
      })
    assert.deepEqual(pick(await ground.one(on), 'standing', 'waitsOn'), ['withdrawn', 'nobody'])
  })

  it('D5 counts per link between organisations without a name of a resident (Ketenbeeld)', async () => {
    const { ruud } = app.cast.workers
    const today = dayOf(app.services.clock.now())
    const rule = {
      operation: 'x',
      roles: ['team-lead'],
      tie: 'none',
      classes: [],
      activity: 'management',
      rule: 'R160',
    } as const
    const requestId = '00000000-0000-7000-8000-000000000001'
    const startedAt = app.services.clock.now()
    const operation = { actor: ruud, rule, requestId, traceId: requestId.replaceAll('-', ''), startedAt }
    const reader = createReader(app.services.db, operation, { now: startedAt, today })
    const read = await reader.read(nobody, { rows: referralsToCount(addDays(today, -90)) })
    const counts = countLinks(read.rows, today)
    const toWork = counts.find(({ from, to }) => from === 'CJG' && to === 'Werkplein')
    assert.ok(
      toWork && toWork.sent >= 5 && toWork.refused >= 2 && toWork.contact >= 1,
      JSON.stringify(toWork),
    )
    assert.ok(!JSON.stringify(read.rows).includes('Terpstra'))
  })
})

function pick<T, K extends keyof T>(from: T, ...names: readonly K[]): T[K][] {
  return names.map((name) => from[name])
}

function kinds(found: readonly { kind: string }[]): string[] {
  return found.map(({ kind }) => kind)
}
