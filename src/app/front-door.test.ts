import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { firstChecklist } from '#slices/intake'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { rob } from '../test-support/scenes.ts'

let born = 1940
const parenting = { ownWords: 'Het loopt uit de hand met de kinderen.', lifeDomains: ['parenting'] }

/** Somebody new, so that no earlier report is in the way; whoever looks like them is told apart. */
async function somebody(desk: Client, more: object = {}): Promise<string> {
  const person = { ...rob, born: `${born++}-03-14`, ...more }
  const first = await desk.post('/v1/personen', person)
  if (first.status === 201) return first.body.id
  assert.equal(first.body.code, 'person-look-alike', first.text)
  const made = await desk.post('/v1/personen', { ...person, differsFrom: first.body.current.lookAlikes })
  assert.equal(made.status, 201, made.text)
  return made.body.id
}

const report = (personId: string, more: object = {}) => ({
  personId,
  channel: 'phone',
  firstSplit: 'kitchen-table',
  questions: [parenting],
  ...more,
})

describe('the front door, through HTTP', () => {
  let app: TestApp
  let desk: Client
  let henk: Client
  before(async () => {
    app = await testApp()
    desk = await app.as(app.cast.workers.esra)
    henk = await app.as(app.cast.workers.henk)
  })
  after(() => app.close())

  it('A3 keeps yes, no and the question that a yes made; what was not asked is not a no', async () => {
    const father = await somebody(desk)
    const child = await somebody(desk, { givenNames: 'Sanne', born: '2009-05-06', email: '', phone: '' })
    const made = await desk.post(
      '/v1/meldingen',
      report(father, {
        checklistVersion: 1,
        signals: [
          { lifeDomain: 'parenting', answer: 'yes' },
          { lifeDomain: 'debts', answer: 'no' },
        ],
        questions: [
          { ownWords: 'Mijn WW stopt.', lifeDomains: ['income', 'work'] },
          { ...parenting, signal: 'parenting', aboutRelation: 'child', aboutPersonId: child },
        ],
      }),
    )
    assert.equal(made.status, 201, made.text)
    const view = await henk.get(`/v1/meldingen/${made.body.id}`)
    assert.deepEqual(
      view.body.questions.map(({ askedOn }: { askedOn: boolean }) => askedOn),
      [false, true],
    )
    const { contacts, about } = (await henk.get(`/v1/meldingen/${made.body.id}/binnenkomst`)).body
    const signals = new Map(
      contacts[0].signals.map(({ lifeDomain, answer }: { lifeDomain: string; answer: string | null }) => [
        lifeDomain,
        answer,
      ]),
    )
    assert.equal(signals.get('parenting'), 'yes')
    assert.equal(signals.get('debts'), 'no')
    assert.equal(signals.get('housing'), null, 'not asked')
    assert.equal(signals.size, 12)
    assert.deepEqual(
      about.map(({ relation, name }: { relation: string; name: string }) => [relation, name]),
      [['child', 'Sanne Terpstra']],
    )
  })

  it('A3 takes nobody from another household for a member of this one', async () => {
    const [here, elsewhere] = [await somebody(desk), await somebody(desk, { houseNumber: '99' })]
    const refused = await desk.post(
      '/v1/meldingen',
      report(here, { questions: [{ ...parenting, aboutRelation: 'other', aboutPersonId: elsewhere }] }),
    )
    assert.equal(refused.status, 400)
    assert.equal(refused.body.invalidParams[0].code, 'about-not-around')
  })

  it('A3 P5 publishes a new version, leaves the old one as it was, and tells who was still asking from it', async () => {
    const wim = await app.as(app.cast.workers.wim)
    const before = await desk.get('/v1/signaleringslijst')
    const items = firstChecklist.map((item) =>
      item.lifeDomain === 'debts'
        ? { ...item, ask: { nl: 'Lukt het met de post?', en: 'Is mail all right?' } }
        : item,
    )
    const [version] = [before.body.version as number]
    assert.equal((await desk.post('/v1/signaleringslijst', { items }, { ifMatch: version })).status, 403)
    const broken = await wim.post('/v1/signaleringslijst', { items: items.slice(1) }, { ifMatch: version })
    assert.equal(broken.body.invalidParams[0].code, 'checklist-domain-absent')
    const published = await wim.post('/v1/signaleringslijst', { items }, { ifMatch: version })
    assert.equal(published.body.version, version + 1, published.text)
    assert.equal((await wim.post('/v1/signaleringslijst', { items }, { ifMatch: version })).status, 412)
    const signals = [{ lifeDomain: 'debts', answer: 'no' }]
    const person = await somebody(desk)
    const late = await desk.post('/v1/meldingen', report(person, { checklistVersion: version, signals }))
    assert.equal(late.status, 409)
    assert.equal(late.body.code, 'checklist-changed')
    assert.match(late.body.detail, /Alles wat u typte staat er nog/)
    const now = await desk.post('/v1/meldingen', report(person, { checklistVersion: version + 1, signals }))
    assert.equal(now.status, 201, now.text)
    const [contact] = (await henk.get(`/v1/meldingen/${now.body.id}/binnenkomst`)).body.contacts
    assert.equal(contact.checklistVersion, version + 1)
    const { items: current } = (await desk.get('/v1/signaleringslijst')).body
    assert.equal(
      current.find((item: { lifeDomain: string }) => item.lifeDomain === 'debts').ask.nl,
      'Lukt het met de post?',
    )
  })

  it('A1 takes a referral with who refers, and a letter of an earlier day whose clock began then', async () => {
    const referral = {
      name: 'Huisarts Tol',
      organisation: 'De Brink',
      residentKnows: false,
      residentAgrees: false,
    }
    const unaware = await desk.post(
      '/v1/meldingen',
      report(await somebody(desk), { channel: 'referral', referral }),
    )
    assert.equal(unaware.status, 201, unaware.text)
    assert.equal(unaware.body.confirmation, null, 'who knows of nothing gets no letter')
    const knows = { ...referral, residentKnows: true, residentAgrees: true }
    const aware = await desk.post(
      '/v1/meldingen',
      report(await somebody(desk), { channel: 'referral', referral: knows }),
    )
    assert.equal(aware.body.confirmation.channel, 'email')
    const post = await desk.post(
      '/v1/meldingen',
      report(await somebody(desk), { channel: 'post', receivedOn: '2026-11-20' }),
    )
    assert.equal(post.body.inquiryDueOn, '2027-01-04')
    const future = await desk.post(
      '/v1/meldingen',
      report(await somebody(desk), { channel: 'post', receivedOn: '2026-11-25' }),
    )
    assert.equal(future.body.invalidParams[0].code, 'received-in-future')
    const queue = (await henk.get('/v1/meldingen')).body.reports
    for (const { body } of [unaware, aware, post])
      assert.ok(
        queue.some(({ id }: { id: string }) => id === body.id),
        'all channels in one queue',
      )
  })

  it('A1 K2 takes an early signal of debts and says nothing to the resident yet', async () => {
    const made = await desk.post(
      '/v1/meldingen',
      report(await somebody(desk), {
        channel: 'signal',
        earlySignal: { kind: 'debt', sender: 'energy', threat: true },
        questions: [{ ownWords: 'Drie maanden stroom niet betaald.', lifeDomains: ['debts'] }],
      }),
    )
    assert.equal(made.status, 201, made.text)
    assert.equal(made.body.confirmation, null)
    // Three working days, and no inquiry of the Wmo beside it.
    assert.deepEqual([made.body.talkDueOn, made.body.inquiryDueOn], ['2026-11-27', null])
    const [contact] = (await henk.get(`/v1/meldingen/${made.body.id}/binnenkomst`)).body.contacts
    assert.deepEqual(contact.earlySignal, { kind: 'debt', sender: 'energy', threat: true })
    const [question] = (await henk.get(`/v1/meldingen/${made.body.id}`)).body.questions
    assert.deepEqual(question.signal, { sender: 'energy', threat: true, talkBy: '2026-11-27' })
    const listed = (await henk.get('/v1/meldingen')).body.reports
    assert.equal(listed.find(({ id }: { id: string }) => id === made.body.id).sender, 'energy')
    const own = await desk.post('/v1/meldingen', report(await somebody(desk), { questions: [parenting] }))
    assert.equal((await henk.get(`/v1/meldingen/${own.body.id}`)).body.questions[0].signal, null)
  })

  it('A7 K2 keeps the words of a creditor apart from those of the resident, also in the case', async () => {
    const nadia = await app.as(app.cast.workers.nadia)
    const person = await somebody(desk)
    const made = await desk.post(
      '/v1/meldingen',
      report(person, {
        channel: 'signal',
        earlySignal: { kind: 'debt', sender: 'energy', threat: false },
        questions: [{ ownWords: 'Drie maanden stroom niet betaald.', lifeDomains: ['debts'] }],
      }),
    )
    const view = (await henk.get(`/v1/meldingen/${made.body.id}`)).body
    const decided = await henk.post(
      `/v1/meldingen/${made.body.id}/triagebesluit`,
      {
        decisions: [{ questionId: view.questions[0].id, weight: 'heavy', reasons: ['several-domains'] }],
        directorId: app.cast.workers.nadia.id,
        memberIds: [person],
      },
      { ifMatch: view.version },
    )
    assert.equal(decided.status, 201, decided.text)
    const { questions } = (await nadia.get(`/v1/casussen/${decided.body.caseId}`)).body
    assert.deepEqual(
      questions.map(({ sender, ownWords }: { sender: string; ownWords: string }) => [sender, ownWords]),
      [['energy', 'Drie maanden stroom niet betaald.']],
    )
  })

  it('B6 starts both clocks for debts among other questions, and stays one line in the queue', async () => {
    const debts = { ownWords: 'Ik maak de post niet meer open.', lifeDomains: ['debts'] }
    const made = await desk.post(
      '/v1/meldingen',
      report(await somebody(desk), { questions: [parenting, debts] }),
    )
    assert.deepEqual([made.body.talkDueOn, made.body.inquiryDueOn], ['2026-12-22', '2027-01-05'], made.text)
    const queue = (await henk.get('/v1/meldingen')).body.reports
    const lines = queue.filter(({ id }: { id: string }) => id === made.body.id)
    assert.deepEqual(
      lines.map(({ dueOn }: { dueOn: string }) => dueOn),
      ['2026-12-22'],
    )
  })

  it('A5 B1 leaves what was handled at once in the queue of the assessor', async () => {
    const made = await desk.post('/v1/meldingen', report(await somebody(desk), { firstSplit: 'handled' }))
    const queue = (await henk.get('/v1/meldingen')).body.reports
    assert.equal(queue.find(({ id }: { id: string }) => id === made.body.id).firstSplit, 'handled')
  })

  it('A1 warns of what was told before that day, shows it, and takes the rest as an addition', async () => {
    const person = await somebody(desk)
    const first = await desk.post('/v1/meldingen', report(person))
    const again = report(person, { channel: 'counter' })
    const warned = await desk.post('/v1/meldingen', again)
    assert.equal(warned.status, 409)
    assert.deepEqual(
      warned.body.current.lookAlikes.map(({ id, firstWords }: { id: string; firstWords: string }) => [
        id,
        firstWords,
      ]),
      [[first.body.id, parenting.ownWords]],
    )
    const added = await desk.post('/v1/meldingen', { ...again, additionTo: first.body.id })
    assert.equal(added.status, 201, added.text)
    assert.deepEqual([added.body.id, added.body.addition], [first.body.id, true])
    const view = await henk.get(`/v1/meldingen/${first.body.id}`)
    assert.equal(view.body.questions.length, 2)
    assert.equal(view.body.version, 2, 'an assessor who was looking has to look again')
    assert.equal((await henk.get(`/v1/meldingen/${first.body.id}/binnenkomst`)).body.contacts.length, 2)
    const meant = await desk.post('/v1/meldingen', { ...again, seenReports: [first.body.id] })
    assert.equal(meant.status, 201)
    assert.notEqual(meant.body.id, first.body.id)
    const other = report(person, { questions: [{ ownWords: 'Het dak lekt.', lifeDomains: ['housing'] }] })
    assert.equal((await desk.post('/v1/meldingen', other)).status, 201, 'another matter is no double')
    const nowhere = await desk.post('/v1/meldingen', { ...again, additionTo: app.cast.tenantId })
    assert.equal(nowhere.body.code, 'addition-closed')
  })

  it('A1 two counters that tell the same at the same moment make one report', async () => {
    const person = await somebody(desk)
    const both = await Promise.all([
      desk.post('/v1/meldingen', report(person)),
      henk.post('/v1/meldingen', report(person, { channel: 'counter' })),
    ])
    assert.deepEqual(both.map(({ status }) => status).sort(), [201, 409])
  })

  it('A1 O4 hides a report of the own circle from whoever took it, and flags it for another assessor', async () => {
    const neighbour = await somebody(desk)
    const made = await henk.post('/v1/meldingen', report(neighbour, { ownCircle: true }))
    assert.equal(made.status, 201, made.text)
    const listed = async (client: Client) =>
      (await client.get('/v1/meldingen')).body.reports.some(({ id }: { id: string }) => id === made.body.id)
    assert.equal(await listed(henk), false)
    assert.equal((await henk.get(`/v1/meldingen/${made.body.id}`)).status, 404)
    assert.equal((await henk.get(`/v1/meldingen/${made.body.id}/binnenkomst`)).status, 404)
    assert.equal((await henk.get(`/v1/personen/${neighbour}/bekend`)).body.openReports.length, 0)
    const byDesk = await desk.post('/v1/meldingen', report(await somebody(desk), { ownCircle: true }))
    assert.equal(await listed(henk), false)
    assert.equal((await henk.get(`/v1/meldingen/${byDesk.body.id}/binnenkomst`)).body.ownCircle, true)
  })

  it('A1 keeps who told it about somebody else’s child, and whether authority was asked', async () => {
    const child = await somebody(desk, { born: '2015-05-06' })
    const made = await desk.post(
      '/v1/meldingen',
      report(child, { reporter: { relation: 'neighbour', name: 'Mevrouw Pauw', phone: '06 0000 11 22' } }),
    )
    assert.equal(made.body.confirmation, null)
    const [contact] = (await henk.get(`/v1/meldingen/${made.body.id}/binnenkomst`)).body.contacts
    assert.deepEqual(contact.reporter, {
      relation: 'neighbour',
      name: 'Mevrouw Pauw',
      phone: '06 0000 11 22',
      authority: null,
    })
    const parent = report(await somebody(desk, { born: '2014-05-06' }), {
      reporter: { relation: 'parent', authority: 'yes' },
    })
    const byParent = await desk.post('/v1/meldingen', parent)
    const [told] = (await henk.get(`/v1/meldingen/${byParent.body.id}/binnenkomst`)).body.contacts
    assert.equal(told.reporter.authority, 'yes')
  })

  describe('A1 calling back', () => {
    const listOf = async (client: Client) => (await client.get('/v1/terugbelverzoeken')).body.callBacks

    it('runs a clock of working hours and counts attempts until somebody was spoken to', async () => {
      const person = await somebody(desk)
      const made = await desk.post(
        '/v1/meldingen',
        report(person, { firstSplit: 'call-back', callBack: 'ochtend' }),
      )
      // A quarter past nine plus eight working hours, open until five.
      assert.equal(made.body.callBackDueAt, '2026-11-25T07:45:00.000Z')
      const [asked] = (await listOf(desk)).filter(
        (one: { reportNumber: number }) => one.reportNumber === made.body.number,
      )
      assert.equal(asked.minutesLeft, 480)
      const path = `/v1/terugbelverzoeken/${asked.id}/antwoorden`
      const missed = await desk.post(path, { outcome: 'not-reached' }, { ifMatch: 1 })
      assert.deepEqual([missed.body.state, missed.body.attempts], ['open', 1], missed.text)
      assert.equal((await desk.post(path, { outcome: 'done' }, { ifMatch: 1 })).status, 412)
      const done = await desk.post(path, { outcome: 'done', remark: 'Komt vrijdag langs.' }, { ifMatch: 2 })
      assert.equal(done.body.state, 'done')
      assert.ok(!(await listOf(desk)).some(({ id }: { id: string }) => id === asked.id))
      assert.equal((await desk.post(path, { outcome: 'done' }, { ifMatch: 3 })).body.code, 'call-back-done')
    })

    it('shows somebody with cases only what was given to them or their team', async () => {
      const { nadia, sjoerd, elif } = app.cast.workers
      const to = { workerId: nadia.id }
      const made = await desk.post(
        '/v1/meldingen',
        report(await somebody(desk), { firstSplit: 'call-back', callBackTo: to }),
      )
      const numbersOf = async (actor: typeof nadia) =>
        (await listOf(await app.as(actor))).map((one: { reportNumber: number }) => one.reportNumber)
      assert.deepEqual(await numbersOf(nadia), [made.body.number])
      assert.deepEqual(await numbersOf(sjoerd), [])
      const asked = (await listOf(await app.as(nadia)))[0]
      const path = `/v1/terugbelverzoeken/${asked.id}/antwoorden`
      const stranger = await app.as(elif)
      assert.equal((await stranger.post(path, { outcome: 'done' }, { ifMatch: 1 })).status, 404)
      const { addressees } = (await desk.get('/v1/ontvangers')).body
      const team = addressees.find(({ name }: { name: string }) => name === 'team Oost')
      const nadiaClient = await app.as(nadia)
      const handed = { outcome: 'handed-on', to: { teamId: team.id } }
      assert.equal((await nadiaClient.post(path, handed, { ifMatch: 1 })).status, 201)
      assert.deepEqual(await numbersOf(sjoerd), [made.body.number], 'his team has it now')
      const [afterwards] = await listOf(await app.as(sjoerd))
      assert.equal(afterwards.dueAt, asked.dueAt, 'the promise stands')
    })

    it('gets overdue by itself', async () => {
      const made = await desk.post('/v1/meldingen', report(await somebody(desk), { firstSplit: 'call-back' }))
      const start = app.services.clock.now()
      app.services.clock.setTo(new Date('2026-11-26T08:15:00Z'))
      const late = (await listOf(desk)).find(
        (one: { reportNumber: number }) => one.reportNumber === made.body.number,
      )
      app.services.clock.setTo(start)
      assert.ok(late.minutesLeft < 0)
    })
  })
})
