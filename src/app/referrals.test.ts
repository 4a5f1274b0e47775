import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { nobody } from '#platform/access/log.ts'
import { createReader } from '#platform/access/reader.ts'
import { systemContext } from '#platform/jobs/runner.ts'
import { addDays, dayOf } from '#shared/plain-date.ts'
import { countLinks, referralsToCount, subscribers } from '#slices/referrals'
import type { CaseReferral, ReceivedReferral, ReferralChain } from '#slices/referrals/contract'
import { type Client, type TestApp, testApp, testMoment } from '../test-support/app.ts'
import { type CaseScene, openedCase, residentActor } from '../test-support/scenes.ts'

describe('D5 referral with a warm hand-over', () => {
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

  const atDay = (days: number) => app.services.clock.setTo(new Date(testMoment.getTime() + days * 86_400_000))

  /** A case of its own with one question. */
  async function scene(): Promise<CaseScene & { questionId: string; at: string }> {
    atDay(0)
    const made = await openedCase(app)
    const file = (await nadia.get(`/v1/casussen/${made.caseId}`)).body
    return { ...made, questionId: file.questions[0].id, at: `/v1/casussen/${made.caseId}/verwijzingen` }
  }
  type Scene = Awaited<ReturnType<typeof scene>>

  const send = (on: Scene, more: Record<string, unknown> = {}, as = nadia) =>
    as.post(on.at, {
      ...(more.previousId === undefined && more.goalId === undefined && { questionId: on.questionId }),
      toKind: 'worker',
      toId: app.cast.workers.karin.id,
      asked: 'Wil je met Rob kijken naar werk?',
      tried: 'Twee keer zelf gesolliciteerd.',
      basis: 'agreed',
      ...more,
    })
  const chains = async (on: Scene): Promise<ReferralChain[]> => (await nadia.get(on.at)).body.chains
  const one = async (on: Scene): Promise<CaseReferral> => {
    const link = (await chains(on))[0]?.links.at(-1)
    assert.ok(link)
    return link
  }
  const act = async (on: Scene, as: Client, command: string, more: Record<string, unknown> = {}) => {
    const { id, version } = await one(on)
    return as.post(`/v1/verwijzingen/${id}/antwoorden`, { command, ...more }, { ifMatch: version })
  }
  const done = async (...args: Parameters<typeof act>): Promise<void> => {
    const answer = await act(...args)
    assert.equal(answer.status, 200, answer.text)
  }
  const received = async (as: Client): Promise<ReceivedReferral[]> =>
    (await as.get('/v1/verwijzingen')).body.referrals
  const exceptions = async (on: Scene): Promise<{ kind: string; objectId: string }[]> =>
    (await nadia.get('/v1/vandaag')).body.exceptions.filter(
      ({ caseId, objectKind }: { caseId: string; objectKind: string }) =>
        caseId === on.caseId && objectKind === 'referral',
    )
  const messages = async (): Promise<
    { kind?: string; subject: string; body: string; link: string | null; channel: string }[]
  > => (await (await app.as()).get('/demo/postvak')).body.props.messages

  it('D5 goes from sent over seen, yes, a warm hand-over and first contact to its end', async () => {
    const on = await scene()
    const sent = await send(on)
    assert.equal(sent.status, 201, sent.text)
    assert.equal(sent.body.answerBy, '2026-12-01', 'five working days')
    const letter = (await messages()).find(({ subject }) => subject === 'Iemand anders kan u helpen')
    assert.match(letter?.body ?? '', /Karin Postma[\s\S]*dinsdag 1 december[\s\S]*Nadia Haddou/)
    await done(on, esra, 'see')
    assert.equal((await one(on)).standing, 'seen')
    await done(on, karin, 'accept', { words: 'Graag.' })
    const plan = { startsAt: '2026-11-26T09:00:00Z', form: 'visit', place: 'Lindelaan 8' }
    await done(on, nadia, 'plan-handover', plan)
    const agenda = await karin.get('/v1/agenda?from=2026-11-26&days=1')
    assert.ok(agenda.body.appointments.some(({ kind }: { kind: string }) => kind === 'visit'))
    assert.equal((await act(on, karin, 'handover-held')).body.code, 'referral-handover-not-yet')
    assert.deepEqual(pick(await one(on), 'waitsOn', 'nextOn'), ['both', '2026-11-26'])
    atDay(3)
    await done(on, karin, 'handover-held')
    const met = await one(on)
    assert.deepEqual(pick(met, 'standing', 'contactOn', 'daysLost'), ['contact', '2026-11-26', 0])
    assert.equal((await act(on, karin, 'close')).status, 400, 'what came of it is asked')
    await done(on, karin, 'close', { outcome: 'helped' })
    for (const command of ['accept', 'contact', 'withdraw', 'settle', 'return'])
      assert.equal((await act(on, nadia, command, { words: 'x' })).status, 409, command)
    assert.deepEqual(await exceptions(on), [])
  })

  it('D5 a hand-over called off in the calendar is off here, and another can be planned', async () => {
    const on = await scene()
    await send(on)
    await done(on, karin, 'accept')
    const plan = { startsAt: '2026-11-27T13:00:00Z', form: 'call' }
    assert.equal((await act(on, nadia, 'plan-handover')).body.invalidParams.length, 2)
    await done(on, nadia, 'plan-handover', plan)
    assert.equal((await act(on, nadia, 'plan-handover', plan)).body.code, 'referral-state', 'one at a time')
    const busy = await scene()
    await send(busy)
    await done(busy, karin, 'accept')
    assert.equal((await act(busy, nadia, 'plan-handover', plan)).body.code, 'double-booked')
    const { appointments } = (await karin.get('/v1/agenda?from=2026-11-27&days=1')).body
    const [{ id } = { id: '' }] = appointments.filter(({ kind }: { kind: string }) => kind === 'call')
    await karin.post(`/v1/agenda/afspraken/${id}/_afzeggen`, { reason: 'Ziek.' }, { ifMatch: 1 })
    assert.deepEqual(pick(await one(on), 'waitsOn', 'standing'), ['receiver', 'accepted'])
    assert.deepEqual((await one(on)).handover?.why, 'Ziek.')
    await done(on, nadia, 'plan-handover', { ...plan, startsAt: '2026-11-30T13:00:00Z' })
    assert.equal((await act(on, nadia, 'handover-missed')).status, 400, 'why is asked')
    await done(on, nadia, 'handover-missed', { words: 'Rob was er niet.' })
    assert.equal((await one(on)).contactOn, null)
  })

  it('D5 who receives it sees what was sent and nothing more; others see nothing', async () => {
    const on = await scene()
    await send(on, { reach: 'na vijven' })
    const [seen] = (await received(esra)).filter(({ standing }) => standing === 'sent')
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
      assert.deepEqual(await received(other), [], 'another organisation')
      assert.equal((await act(on, other, 'accept')).status, 404)
      assert.deepEqual((await other.get(on.at)).body?.chains ?? [], [])
    }
    assert.equal((await (await app.as(ruud)).get('/v1/verwijzingen')).status, 403)
    assert.ok((await (await app.as()).get('/v1/verwijzingen')).status >= 401)
    const missing = await karin.post(
      `/v1/verwijzingen/${on.caseId}/antwoorden`,
      { command: 'accept' },
      { ifMatch: 1 },
    )
    assert.equal((await act(on, await app.as(sjoerd), 'accept')).body.detail, missing.body.detail)
    const lines = await rows(
      'select p.id from processing_log l join person p on p.log_subject = l.data_subject where l.name = $1 and p.id = $2',
      ['referral.receive', on.rob],
    )
    assert.ok(lines.length > 0, 'a look is logged for the resident')
  })

  it('D5 the second lock: the words are read by who sits in the case or received them, whatever the query', async () => {
    const on = await scene()
    const sent = await send(on)
    const { nadia: sender, karin: receiver, esra: colleague, sjoerd, elif } = app.cast.workers
    for (const [actor, count] of [
      [sender, 1],
      [receiver, 1],
      [colleague, 1],
      [sjoerd, 0],
      [elif, 0],
    ] as const) {
      const found = await asRole(
        String(actor.id),
        'select from case_referral_letter where referral_id = $1',
        [sent.body.id],
      )
      assert.equal(found.length, count, actor.name)
    }
  })

  it('D5 a partner without an account answers by link and code; opened twice it is seen once', async () => {
    const on = await scene()
    await send(on, { toKind: 'partner', toId: app.cast.partners.nico, asked: 'Schuldregeling starten' })
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
        await rows("select from event where type = 'referral.seen' and actor_id = $1", [
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
    const on = await scene()
    await send(on)
    atDay(9)
    assert.equal((await one(on)).standing, 'expired')
    assert.deepEqual(kinds(await exceptions(on)), ['referral-expired'])
    assert.equal((await act(on, karin, 'accept')).body.code, 'referral-expired')
    await done(on, karin, 'accept-late')
    assert.deepEqual(kinds(await exceptions(on)), ['referral-late-yes'])
    assert.equal((await act(on, karin, 'confirm')).status, 403)
    await done(on, nadia, 'confirm')
    const confirmed = await one(on)
    assert.deepEqual(pick(confirmed, 'standing', 'daysLost'), ['accepted', 2], 'two days past its day')
  })

  it('D5 a question that goes round is seen: chain, days lost, ping-pong, third organisation', async () => {
    const on = await scene()
    await send(on)
    atDay(2)
    assert.equal((await act(on, karin, 'decline', { reason: 'other' })).status, 400)
    await done(on, karin, 'decline', { reason: 'full', words: 'Tot maart vol.' })
    assert.deepEqual(kinds(await exceptions(on)), ['referral-back'])
    const back = await one(on)
    assert.deepEqual(pick(back, 'waitsOn', 'reason', 'answerWords'), ['director', 'full', 'Tot maart vol.'])
    atDay(6)
    // The same question again without saying so: it still continues the chain.
    const again = await send(on, { toId: app.cast.workers.sjoerd.id })
    assert.equal(again.status, 201, again.text)
    assert.equal(
      (await send(on, { toKind: 'partner', toId: app.cast.partners.nico })).body.code,
      'referral-open',
    )
    const sjoerd = await app.as(app.cast.workers.sjoerd)
    await done(on, sjoerd, 'accept')
    await done(on, sjoerd, 'return', { reason: 'not-ours' })
    assert.deepEqual(kinds(await exceptions(on)), ['ping-pong'])
    atDay(10)
    const previousId = (await one(on)).id
    const third = await send(on, { previousId, toKind: 'partner', toId: app.cast.partners.nico })
    assert.equal(third.status, 201, third.text)
    assert.equal(
      (await send(on, { previousId, toKind: 'partner', toId: app.cast.partners.brink })).body.code,
      'referral-state',
    )
    const [chain] = await chains(on)
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
    const [{ kind, objectId } = { kind: '', objectId: '' }] = await exceptions(on)
    assert.equal(kind, 'third-organisation')
    const quiet = await nadia.post('/v1/opvolgingen', {
      caseId: on.caseId,
      objectKind: 'referral',
      objectId,
      kind: 'reminded',
    })
    assert.equal(quiet.body.sent, true, quiet.text)
    assert.deepEqual(await exceptions(on), [])
    const foreign = { caseId: on.caseId, objectKind: 'referral', objectId: on.rob, kind: 'called' }
    assert.equal((await nadia.post('/v1/opvolgingen', foreign)).status, 404)
  })

  it('D5 what came back can be settled without sending it on, and then asks no more', async () => {
    const on = await scene()
    await send(on)
    await done(on, karin, 'decline', { reason: 'resident-declines' })
    assert.equal((await act(on, nadia, 'settle')).status, 400, 'what happens instead is said')
    await done(on, nadia, 'settle', { words: 'Zijn zus helpt.' })
    assert.deepEqual(await exceptions(on), [])
    assert.equal((await act(on, nadia, 'settle', { words: 'nog eens' })).status, 409)
  })

  it('D5 names every fault at once, and refuses receivers that are no longer there', async () => {
    const on = await scene()
    const empty = await send(on, {
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
    assert.equal((await send(on, { basis: undefined })).body.invalidParams[0].pointer, '/basis')
    const own = await send(on, { toId: app.cast.workers.elif.id })
    assert.equal(own.body.invalidParams[0].code, 'referral-own-organisation')
    assert.equal((await send(on, { personId: app.cast.workers.karin.id })).status, 400)
    assert.equal(
      (await send(on, { questionId: on.rob })).body.invalidParams[0].code,
      'referral-about-missing',
    )
    assert.equal((await send(on, {}, karin)).status, 403)
    assert.equal((await send(on, {}, await app.as(app.cast.workers.sjoerd))).status, 404)
    await send(on, { toKind: 'partner', toId: app.cast.partners.joost })
    await owner("update organisation set until_date = '2026-11-20' where name = 'Fietspunt Van Rijn'")
    assert.deepEqual(pick(await one(on), 'standing', 'receiverGone'), ['expired', true])
    assert.deepEqual(kinds(await exceptions(on)), ['referral-expired'])
    const gone = await send(on, {
      previousId: (await one(on)).id,
      toKind: 'partner',
      toId: app.cast.partners.joost,
    })
    assert.equal(gone.body.invalidParams[0].code, 'referral-receiver-unknown')
    await owner("update organisation set until_date = null where name = 'Fietspunt Van Rijn'")
  })

  it('D5 two who act at once: one counts, the other is told; two sendings of one question make one', async () => {
    const on = await scene()
    const both = await Promise.all([send(on), send(on, { toId: app.cast.workers.sjoerd.id })])
    assert.deepEqual(both.map(({ status }) => status).sort(), [201, 409])
    const { id, version } = await one(on)
    const answer = (as: Client, command: string) =>
      as.post(
        `/v1/verwijzingen/${id}/antwoorden`,
        { command, ...(command === 'decline' && { reason: 'full' }) },
        { ifMatch: version },
      )
    const receiver =
      (await one(on)).to.name === 'Karin Postma' ? karin : await app.as(app.cast.workers.sjoerd)
    const answers = await Promise.all([answer(receiver, 'accept'), answer(receiver, 'decline')])
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412])
  })

  it('D5 the database itself keeps one open referral per chain, and one successor', async () => {
    const on = await scene()
    const { id } = (await send(on)).body
    const copy = (state: string) =>
      owner(`insert into case_referral select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
        'position', 2, 'previous_id', r.id, 'state', '${state}', 'ended_on', ${state === 'sent' ? 'null::date' : 'r.sent_on'}))).*
        from case_referral r where r.id = '${id}'`)
    await assert.rejects(copy('sent'), /case_referral_one_open/)
    await copy('withdrawn')
    await assert.rejects(copy('withdrawn'), /case_referral_one_successor/)
  })

  it('D5 the resident sees to whom, how far, and whom to call; the case that closes withdraws it', async () => {
    const on = await scene()
    await send(on)
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
    assert.deepEqual(pick(await one(on), 'standing', 'waitsOn'), ['withdrawn', 'nobody'])
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

  async function rows(text: string, values: unknown[] = []) {
    return (
      await withClient(app.database.ownerUrl, (client) =>
        tenant(client).then(() => client.query(text, values)),
      )
    ).rows
  }
  async function owner(text: string): Promise<void> {
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('alter table organisation no force row level security')
      await client.query('alter table case_referral no force row level security')
      await client.query(text)
    })
  }
  async function asRole(actorId: string, text: string, values: unknown[]) {
    return withClient(app.database.appUrl, async (client) => {
      await tenant(client)
      await client.query("select set_config('app.actor', $1, false), set_config('app.now', $2, false)", [
        actorId,
        testMoment.toISOString(),
      ])
      return (await client.query(text, values)).rows
    })
  }
  const tenant = (client: pg.Client) =>
    client.query("select set_config('app.tenant', $1, false)", [app.services.tenantId])
})

function pick<T, K extends keyof T>(from: T, ...names: readonly K[]): T[K][] {
  return names.map((name) => from[name])
}

function kinds(found: readonly { kind: string }[]): string[] {
  return found.map(({ kind }) => kind)
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
