import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { CaseEscalations, EscalationOut, SubjectOut } from '#slices/escalations/contract'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { referralGround } from '../test-support/referrals.ts'

/** Escalating what is no agreement: a referral, a step of the route. */
describe('C9 D5 C8 referrals and steps with the chain manager, through HTTP', () => {
  let app: TestApp
  let nadia: Client
  let ruud: Client
  let karin: Client
  let esra: Client
  let ground: ReturnType<typeof referralGround>
  before(async () => {
    app = await testApp()
    const { workers } = app.cast
    nadia = await app.as(workers.nadia)
    ruud = await app.as(workers.ruud)
    karin = await app.as(workers.karin)
    esra = await app.as(workers.esra)
    ground = referralGround(app, nadia)
    const wim = await app.as(workers.wim)
    const named = { workerId: workers.ruud.id, fromOn: '2026-11-24', basis: 'Ketenconvenant 2026' }
    assert.equal((await wim.post('/v1/ketenregisseurs', named)).status, 201)
  })
  after(() => app.close())

  type On = { readonly caseId: string; readonly rob: string }
  const of = ({ caseId }: On): string => `/v1/casussen/${caseId}/opschalingen`
  const view = async (on: On, as = nadia): Promise<CaseEscalations> => (await as.get(of(on))).body
  const offered = async (on: On, id: string): Promise<SubjectOut | undefined> =>
    (await view(on)).subjects.find((one) => one.id === id)
  const ask = (on: On, kind: string, subjectId: string, as = nadia) =>
    as.post(of(on), { kind, subjectId, asked: 'Wie doet dit, en wanneer?' })
  const seenBy = async (who: Client, id: string): Promise<EscalationOut | undefined> =>
    (await who.get('/v1/opschalingen')).body.escalations.find((one: EscalationOut) => one.id === id)
  const step = (who: Client, id: string, verb: string, body: object, version: number) =>
    who.post(`/v1/opschalingen/${id}/_${verb}`, body, { ifMatch: version })
  const mails = (id: string): Promise<{ recipient: string; subject: string; body: string }[]> =>
    ground.rows('select recipient, subject, body from outbox_message where object_id = $1 order by id', [id])
  const planned = async (on: On, name: string, more: object = {}): Promise<string> => {
    const made = await nadia.post(`/v1/casussen/${on.caseId}/routestappen`, {
      ...{ name, lifeDomains: ['work'], personId: on.rob, organisationId: null, parties: [] },
      ...{ fromOn: '2026-11-20', untilOn: '2026-12-11', ...more },
    })
    assert.equal(made.status, 201, made.text)
    return made.body.id
  }
  const organisation = async (on: On, name: string): Promise<string> =>
    (await nadia.get(`/v1/casussen/${on.caseId}/route`)).body.organisations.find(
      (one: { name: string }) => one.name === name,
    ).id

  it('C9 D5 a referral that nobody answers is hinted at after a week, decided after the receiver was heard, and carried out', async () => {
    const on = await ground.scene()
    await ground.send(on)
    const { id: referralId } = await ground.one(on)
    assert.equal((await offered(on, referralId))?.reason, null, 'may be, is not stuck')
    ground.atDay(7 + 7)
    assert.equal((await offered(on, referralId))?.reason, null)
    ground.atDay(7 + 8)
    const stuck = await offered(on, referralId)
    assert.deepEqual(
      [stuck?.kind, stuck?.reason, stuck?.title.nl, stuck?.title.en, stuck?.organisation],
      [
        'referral',
        'unanswered',
        'Verwijzing naar Werkplein, 24 nov',
        'Referral to Werkplein, 24 Nov',
        'Werkplein',
      ],
    )
    assert.equal((await ground.exceptions(on))[0]?.kind, 'referral-expired')
    const made = await ask(on, 'referral', referralId)
    assert.equal(made.status, 201, made.text)
    assert.equal((await ask(on, 'referral', referralId)).body.code, 'escalation-open')
    assert.equal(await offered(on, referralId), undefined)
    const { id } = made.body
    const record = await seenBy(ruud, id)
    assert.deepEqual([record?.caseId, record?.subjectId, record?.agreedDueOn], [null, null, '2026-12-01'])
    assert.doesNotMatch(JSON.stringify(record), /Rob|Terpstra|werk kijken|solliciteerd/, 'not the letter')
    const [mail] = await mails(id)
    assert.equal(mail?.subject, 'Ruud Bakker wil uw kant horen over een verwijzing')
    assert.doesNotMatch(`${mail?.subject} ${mail?.body}`, /Terpstra|Rob /)
    const early = {
      decision: 'decide',
      words: 'Werkplein belt.',
      carriedOutBy: 'Werkplein',
      byDay: '2026-12-20',
    }
    assert.equal((await step(ruud, id, 'besluiten', early, 1)).body.code, 'escalation-hear-first')
    // Whoever works where it was received, has it before them.
    assert.deepEqual(
      [(await seenBy(esra, id))?.steps, (await seenBy(esra, id))?.subjectId],
      [['hear'], referralId],
    )
    for (const key of ['sjoerd', 'henk', 'elif', 'anne'] as const) {
      const other = await app.as(app.cast.workers[key])
      assert.equal(await seenBy(other, id), undefined, key)
      assert.equal((await step(other, id, 'horen', { words: 'Ik ook.' }, 1)).status, 404, key)
    }
    assert.equal(
      (await step(esra, id, 'horen', { words: 'Wij zijn vol tot januari.' }, 1)).body.state,
      'heard',
    )
    assert.equal((await step(ruud, id, 'besluiten', early, 2)).body.state, 'decided')
    assert.deepEqual((await seenBy(nadia, id))?.steps, ['settle'])
    assert.equal((await step(nadia, id, 'afronden', { words: 'Karin belde.' }, 3)).body.state, 'settled')
    assert.match(String((await mails(id))[1]?.subject), /besluit over de verwijzing/)
  })

  it('C9 D5 a question that went round is one question: escalated once, with how often it was sent on and who was called', async () => {
    const on = await ground.scene()
    await ground.send(on)
    await ground.done(on, karin, 'decline', { reason: 'full' })
    const first = await ground.one(on)
    assert.equal(
      (await ground.send(on, { previousId: first.id, toKind: 'partner', toId: app.cast.partners.nico }))
        .status,
      201,
    )
    const second = await ground.one(on)
    assert.equal(await offered(on, first.id), undefined, 'only where it is now')
    await nadia.post('/v1/opvolgingen', {
      caseId: on.caseId,
      objectKind: 'referral',
      objectId: second.id,
      kind: 'called',
    })
    const made = await ask(on, 'referral', second.id)
    assert.equal(made.status, 201, made.text)
    assert.deepEqual((await seenBy(ruud, made.body.id))?.tried, { calls: 1, reminders: 0, rounds: 2 })
    const [mail] = await mails(made.body.id)
    assert.equal(mail?.recipient, 'nico@partner.example')
    await ground.done(on, nadia, 'decline', { reason: 'not-ours' })
    const again = await ground.send(on, { previousId: second.id })
    assert.equal(again.status, 201, again.text)
    const third = await ground.one(on)
    assert.equal(await offered(on, third.id), undefined)
    assert.equal(
      (await ask(on, 'referral', third.id)).body.code,
      'escalation-open',
      'it is the same question',
    )
    assert.equal((await view(on)).escalations.length, 1)
  })

  it('C9 D5 refuses where somebody helps, what is over, another case and another director, all faults at once', async () => {
    const [on, other] = [await ground.scene(), await ground.scene()]
    await ground.send(on)
    const { id } = await ground.one(on)
    const bare = await nadia.post(of(other), { kind: 'referral', subjectId: id, asked: ' ' })
    assert.deepEqual(
      bare.body.invalidParams.map(({ code }: { code: string }) => code),
      ['escalation-asked-missing', 'escalation-not-party'],
    )
    assert.equal(
      (await ask(on, 'step', id)).body.invalidParams[0].code,
      'escalation-not-party',
      'another kind',
    )
    const sjoerd = await app.as(app.cast.workers.sjoerd)
    assert.equal((await ask(on, 'referral', id, sjoerd)).status, 404)
    await ground.done(on, karin, 'accept')
    await ground.done(on, karin, 'contact', { on: '2026-11-24' })
    assert.equal((await ask(on, 'referral', id)).body.invalidParams[0].code, 'escalation-not-party')
  })

  it('C9 C8 a step past its day: the organisation that answers for it is heard, through who has a place at the case', async () => {
    const on = await ground.scene()
    const seat = { holderKind: 'worker', holderId: app.cast.workers.karin.id, role: 'professional' }
    const basis = { basis: 'Wmo 2015 art. 2.3.2', purpose: 'meewerken aan de route' }
    assert.equal((await nadia.post(`/v1/casussen/${on.caseId}/zetels`, { ...seat, ...basis })).status, 201)
    const id = await planned(on, 'Werk op proef', { organisationId: await organisation(on, 'Werkplein') })
    assert.equal((await offered(on, id))?.reason, null)
    ground.atDay(17 + 8)
    assert.equal((await offered(on, id))?.reason, 'late')
    const made = await ask(on, 'step', id)
    assert.equal(made.status, 201, made.text)
    assert.equal((await mails(made.body.id))[0]?.subject, 'Ruud Bakker wil uw kant horen over een stap')
    const record = await seenBy(ruud, made.body.id)
    assert.deepEqual(
      [record?.about.nl, record?.organisation, record?.caseId],
      ['Werk op proef', 'Werkplein', null],
    )
    assert.deepEqual((await seenBy(karin, made.body.id))?.steps, ['hear'])
    assert.equal(
      await seenBy(esra, made.body.id),
      undefined,
      'of the same organisation, without a place at the case',
    )
    assert.equal((await step(karin, made.body.id, 'horen', { words: 'Het bedrijf wacht.' }, 1)).status, 200)
    assert.ok((await seenBy(ruud, made.body.id))?.steps.includes('decide'))
  })

  it('C9 C8 a step that nobody answers for: there is nobody to hear, so who takes it can be decided at once', async () => {
    const on = await ground.scene()
    const id = await planned(on, 'Begroting maken')
    const stuck = await offered(on, id)
    assert.deepEqual([stuck?.reason, stuck?.organisation, stuck?.party], ['nobody', null, null])
    const made = await ask(on, 'step', id)
    assert.equal(made.status, 201, made.text)
    assert.deepEqual(await mails(made.body.id), [])
    const record = await seenBy(ruud, made.body.id)
    assert.deepEqual(record?.steps, ['decide', 'decline'])
    assert.equal(
      (await step(ruud, made.body.id, 'horen', { words: 'Niemand.' }, 1)).body.code,
      'escalation-not-now',
    )
    const decision = {
      decision: 'decide',
      words: 'Het CJG doet dit.',
      carriedOutBy: 'CJG',
      byDay: '2026-12-01',
    }
    const decided = await step(ruud, made.body.id, 'besluiten', decision, 1)
    assert.equal(decided.body.state, 'decided', decided.text)
    assert.deepEqual(await mails(made.body.id), [])
    const { version } = (await nadia.get(`/v1/casussen/${on.caseId}/route`)).body.steps[0]
    await nadia.post(
      `/v1/routestappen/${id}/_stap`,
      { command: 'skip', reason: 'Hoeft niet.' },
      { ifMatch: version },
    )
    assert.equal(
      (await step(nadia, made.body.id, 'intrekken', { words: 'Te laat.' }, 2)).body.code,
      'escalation-not-now',
    )
    assert.equal(await offered(on, id), undefined)
  })

  it('C9 is asked once, also when the answer got lost', async () => {
    const on = await ground.scene()
    const id = await planned(on, 'Intake')
    const body = { kind: 'step', subjectId: id, asked: 'Wie doet dit?' }
    const twice = await Promise.all([
      nadia.post(of(on), body, { key: 'once-and-for-all-01' }),
      nadia.post(of(on), body, { key: 'once-and-for-all-01' }),
    ])
    const ids = new Set(twice.filter(({ status }) => status === 201).map((made) => made.body.id))
    assert.equal(ids.size, 1)
    assert.equal((await view(on)).escalations.length, 1)
  })
})
