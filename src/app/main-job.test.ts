import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../test-support/app.ts'
import { referralGround } from '../test-support/referrals.ts'
import { agreedByPartner, askedQuestion, openedCase, residentActor, rob } from '../test-support/scenes.ts'

describe('the main job, from front door to end report, through HTTP', () => {
  let app: TestApp
  before(async () => {
    app = await testApp()
  })
  after(() => app.close())

  it('A1 A4 A7 records a report for a found person and confirms it with the legal term', async () => {
    const desk = await app.as(app.cast.workers.esra)
    const made = await desk.post('/v1/personen', {
      ...rob,
      givenNames: 'Bert',
      email: 'bert@inwoner.example',
    })
    assert.equal(made.status, 201, made.text)
    const found = await desk.post('/v1/personen/_zoek', { text: 'terpsta 1975' })
    assert.equal(found.body.people[0].name, 'Bert Terpstra')
    const atHome = await desk.post('/v1/personen/_zoek', { text: 'Lindelaan 8' })
    assert.equal(atHome.body.people[0].name, 'Bert Terpstra')
    assert.ok(atHome.body.people[0].fits)
    const report = await desk.post('/v1/meldingen', {
      personId: found.body.people[0].id,
      channel: 'phone',
      firstSplit: 'call-back',
      questions: [askedQuestion],
    })
    assert.equal(report.status, 201, report.text)
    // Six weeks after 24 November is 5 January 2027, a Tuesday and no holiday.
    assert.equal(report.body.inquiryDueOn, '2027-01-05')
    assert.deepEqual(report.body.confirmation, { channel: 'email', recipient: 'bert@inwoner.example' })
    const known = await desk.get(`/v1/personen/${made.body.id}/bekend`)
    assert.equal(known.body.openReports.length, 1)
  })

  it('B1 B2 C1 C2 decides triage, opens a case over a confirmed household and appoints the director', async () => {
    const scene = await openedCase(app)
    const nadia = await app.as(scene.director)
    const view = await nadia.get(`/v1/casussen/${scene.caseId}`)
    assert.equal(view.status, 200, view.text)
    assert.equal(view.body.household.name, 'Terpstra')
    assert.deepEqual(
      view.body.members.map((member: { givenNames: string }) => member.givenNames),
      ['Rob', 'Sanne'],
    )
    assert.equal(view.body.seats[0].role, 'director')
    assert.equal(view.body.terms[0].dueOn, '2027-01-05')
    assert.equal(view.body.questions[0].ownWords, askedQuestion.ownWords)
    const sjoerd = await app.as(app.cast.workers.sjoerd)
    assert.equal(
      (await sjoerd.get(`/v1/casussen/${scene.caseId}`)).status,
      404,
      'without a seat the case does not exist',
    )
  })

  it('D1 D2 D3 D4 D8 runs from agreement over partner link, pulse and silence to the end report', async () => {
    app.services.clock.setTo(new Date('2026-11-24T08:15:00Z'))
    const scene = await openedCase(app)
    const { goalId, agreementId } = await agreedByPartner(app, scene)
    const nadia = await app.as(scene.director)

    const outbox = await app.as()
    const messages = (await outbox.get('/demo/postvak')).body.props.messages
    const link = messages.find((message: { link: string | null }) => message.link)
    const code =
      /(\d{6})/.exec(messages.find((message: { channel: string }) => message.channel === 'sms').body)?.[1] ??
      ''
    assert.ok(!link.body.includes('Sanne'), 'the mail does not say who it is about')
    const anybody = await app.as()
    const wrong = await anybody.form(link.link, { code: '000000' })
    assert.equal(wrong.status, 400)
    const opened = await anybody.form(link.link, { code })
    assert.equal(opened.status, 303)
    const cookie = String(opened.headers['set-cookie']).split(';')[0] ?? ''
    const partner = async (method: string, path: string, fields?: Record<string, string>) =>
      anybody.send(method, path, fields && new URLSearchParams(fields).toString(), {
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      })
    const request = await partner('GET', '/p/afspraak')
    assert.equal(request.body.props.current.title, 'Stageplek met begeleiding')
    assert.equal(request.body.props.forPerson.name, 'Sanne T.')
    const missing = await partner('POST', '/p/afspraak', { command: 'counter', remark: '' })
    assert.equal(missing.status, 400)
    assert.equal(missing.body.props.faults[0].field, 'dueOn')
    assert.equal((await partner('POST', '/p/afspraak', { command: 'accept' })).status, 303)

    app.services.clock.setTo(new Date('2026-12-12T08:15:00Z'))
    let today = await nadia.get('/v1/vandaag')
    assert.deepEqual(
      today.body.exceptions
        .filter((e: { objectId: string }) => e.objectId === agreementId)
        .map((e: { kind: string }) => e.kind),
      ['silent'],
    )
    app.services.clock.setTo(new Date('2026-12-17T08:15:00Z'))
    today = await nadia.get('/v1/vandaag')
    const late = today.body.exceptions.find((e: { objectId: string }) => e.objectId === agreementId)
    assert.equal(late.kind, 'late')
    assert.equal(late.days, 2)
    const done = await nadia.post('/v1/opvolgingen', {
      caseId: scene.caseId,
      objectKind: 'agreement',
      objectId: agreementId,
      kind: 'reminded',
    })
    assert.equal(done.body.sent, true)
    today = await nadia.get('/v1/vandaag')
    assert.ok(!today.body.exceptions.some((e: { objectId: string }) => e.objectId === agreementId))
    assert.equal((await nadia.post(`/v1/opvolgingen/${done.body.id}/_ongedaan`)).status, 204)
    today = await nadia.get('/v1/vandaag')
    assert.ok(today.body.exceptions.some((e: { objectId: string }) => e.objectId === agreementId))

    const kept = await nadia.post(
      `/v1/afspraken/${agreementId}/antwoorden`,
      { command: 'keep' },
      { ifMatch: late.version },
    )
    assert.equal(kept.status, 200, kept.text)
    const view = await nadia.get(`/v1/casussen/${scene.caseId}`)
    const early = await nadia.post(
      `/v1/casussen/${scene.caseId}/_fase`,
      { phase: 'closed' },
      { ifMatch: view.body.version },
    )
    assert.equal(early.body.code, 'case-has-goals-without-result')
    const goal = view.body.goals.find((candidate: { id: string }) => candidate.id === goalId)
    const result = await nadia.post(
      `/v1/doelen/${goalId}/resultaat`,
      { result: 'achieved', explanation: 'Stageplek is er.' },
      { ifMatch: goal.version },
    )
    assert.equal(result.status, 201, result.text)
    const measured = await nadia.post(
      `/v1/doelen/${goalId}/_meten`,
      { current: 9 },
      { ifMatch: goal.version + 1 },
    )
    assert.equal(measured.body.code, 'goal-ended', measured.text)

    const resident = await app.as(residentActor(app, scene.rob))
    const plan = await resident.get('/mijn-plan')
    assert.equal(plan.body.props.goals[0].result.result, 'achieved')
    assert.equal(
      (
        await resident.form('/mijn-plan/oordeel', {
          doel: goalId,
          oordeel: 'partly',
          woorden: 'Het duurde lang.',
        })
      ).status,
      303,
    )
    const closing = await nadia.get(`/v1/casussen/${scene.caseId}`)
    assert.equal(closing.body.goals[0].result.verdict, 'partly')
    const closed = await nadia.post(
      `/v1/casussen/${scene.caseId}/_fase`,
      { phase: 'closed' },
      { ifMatch: closing.body.version },
    )
    assert.equal(closed.status, 200, closed.text)
    const looks = async (): Promise<number> =>
      Number(
        (
          await referralGround(app, nadia).rows(
            "select count(*) as n from processing_log l join person p on p.log_subject = l.data_subject where l.name = 'case.list' and p.id = $1",
            [scene.rob],
          )
        )[0]?.n,
      )
    const before = await looks()
    await nadia.get('/v1/casussen')
    assert.equal(await looks(), before, 'D2 who is not on the list was not looked at')
    await nadia.get('/v1/casussen?closed=true')
    assert.equal(await looks(), before + 1, 'D2 who is on it was')
    const again = await nadia.post(`/v1/casussen/${scene.caseId}/_heropen`, { reason: 'Het ging toch niet.' })
    assert.equal(again.status, 201, again.text)
    const episode = await nadia.get(`/v1/casussen/${again.body.id}`)
    assert.equal(episode.body.previousCaseId, scene.caseId)
  })
})
