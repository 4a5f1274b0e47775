import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { execute, inTransaction } from '#platform/db/database.ts'
import { systemContext } from '#platform/jobs/runner.ts'
import { forgetDrafts } from '#slices/webform'
import { type Answer, type Client, type TestApp, testApp, testMoment } from '../test-support/app.ts'
import { askedQuestion, rob } from '../test-support/scenes.ts'

type Fields = Readonly<Record<string, string>>

/** A browser that keeps the cookie of its form. */
class Browser {
  cookie = ''
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  async get(path: string): Promise<Answer> {
    return this.#client.get(path, { headers: { cookie: this.cookie } })
  }

  async send(path: string, fields: Fields = {}): Promise<Answer> {
    const type = 'application/x-www-form-urlencoded'
    const headers = { 'content-type': type, cookie: this.cookie }
    const body = new URLSearchParams(fields).toString()
    const answer = await this.#client.send('POST', path, body, { headers })
    const set = answer.headers['set-cookie']
    if (typeof set === 'string') this.cookie = set.split(';')[0] ?? ''
    return answer
  }

  /** Sends a page and says where it leads. */
  async to(path: string, fields: Fields = {}): Promise<string> {
    const answer = await this.send(path, fields)
    assert.equal(answer.status, 303, answer.text)
    return String(answer.headers.location)
  }
}

const written = {
  'voor-wie': { who: 'self' },
  samen: { together: 'with', helperName: 'Tom', helperRelation: 'bibliotheek', helperPhone: '0999 55 02 00' },
  vraag: { question1: 'Ik durf mijn post niet open te maken.', question2: 'De huur is te laat.' },
  anders: { wish: 'Dat ik de post weer durf te pakken.' },
  thuis: { 'signal-debts': 'yes', 'signal-work': 'no', 'signal-housing': '' },
  meer: { 'more-debts': 'De huur van december.' },
  'wie-helpt': { network: 'Mijn zus, op zondag.' },
  naam: { givenNames: 'Dewi', familyName: 'Latumahina', birthYear: '1975', birthMonth: '3' },
  bereiken: { phone: '06 0000 40 12', email: 'dewi@inwoner.example', reach: 'na 16.00 uur' },
  adres: { street: 'Lindelaan', houseNumber: '8', postcode: '9999 AB', city: 'Rondveld' },
} satisfies Record<string, Fields>

describe('A1 A3 A7 N3 the web form, through HTTP', () => {
  let app: TestApp
  let nobody: Client
  let esra: Client
  before(async () => {
    app = await testApp()
    nobody = await app.as()
    esra = await app.as(app.cast.workers.esra)
  })
  after(() => app.close())

  const rows = <Row>(sql: string): Promise<readonly Row[]> =>
    inTransaction(
      app.services.db,
      { tenantId: app.cast.tenantId, actorId: null, now: app.services.clock.now(), system: true },
      (trx) => execute<Row>(trx, sql, []),
    )

  async function begun(): Promise<Browser> {
    const browser = new Browser(nobody)
    assert.equal(await browser.to('/melden'), '/melden/voor-wie')
    return browser
  }

  async function filled(changes: Readonly<Record<string, Fields>> = {}): Promise<Browser> {
    const browser = await begun()
    for (const [step, fields] of Object.entries({ ...written, ...changes }))
      await browser.to(`/melden/${step}`, fields)
    return browser
  }

  async function sent(changes: Readonly<Record<string, Fields>> = {}): Promise<number> {
    const browser = await filled(changes)
    assert.equal(await browser.to('/melden/controle'), '/melden/klaar')
    return (await browser.get('/melden/klaar')).body.props.number
  }

  const waiting = async (number: number) => {
    const list = (await esra.get('/v1/webmeldingen')).body.reports
    return list.find((report: { number: number }) => report.number === number)
  }

  const link = (one: { id: string; version: number }, body: object) =>
    esra.post(`/v1/webmeldingen/${one.id}/_koppel`, body, { ifMatch: one.version })

  it('walks from question to question, and opens those that an answer asks for', async () => {
    const browser = await begun()
    assert.equal(await browser.to('/melden/voor-wie', { who: 'other' }), '/melden/namens')
    assert.equal(await browser.to('/melden/voor-wie', { who: 'self' }), '/melden/samen')
    assert.equal(await browser.to('/melden/samen', { together: 'alone' }), '/melden/vraag')
    assert.equal(await browser.to('/melden/thuis', { 'signal-work': 'no' }), '/melden/wie-helpt')
    assert.equal(await browser.to('/melden/thuis', { 'signal-debts': 'yes' }), '/melden/meer')
    const asked = (await browser.get('/melden/thuis')).body.props.signals
    assert.equal(asked.length, 12, 'the same list as at the counter')
    assert.equal((await browser.get('/melden/controle')).headers.location, '/melden/vraag')
  })

  it('names every fault at once and keeps what was filled in', async () => {
    const browser = await begun()
    await browser.to('/melden/voor-wie', { who: 'other' })
    const wrong = await browser.send('/melden/namens', { ownName: 'Bram', relation: 'koning' })
    assert.equal(wrong.status, 400)
    const fields = wrong.body.props.faults.map(({ field }: { field: string }) => field)
    assert.deepEqual(fields, ['relation', 'knowing', 'ownPhone'])
    assert.equal((await browser.get('/melden/namens')).body.props.answers.ownName, 'Bram')
    for (const [day, month, year] of [
      ['31', '2', '1975'],
      ['1', '', '1975'],
      ['1', '1', '75'],
      ['1', '1', '2030'],
    ]) {
      const birth = { birthDay: day ?? '', birthMonth: month ?? '', birthYear: year ?? '' }
      const answer = await browser.send('/melden/naam', { familyName: 'Qwibus', ...birth })
      assert.equal(answer.status, 400, JSON.stringify(birth))
    }
    const long = await browser.send('/melden/vraag', { question1: 'x'.repeat(2001) })
    assert.equal(long.status, 400)
    const unreadable = await browser.send('/melden/vraag', { question1: 'a\u0000b' })
    assert.equal(unreadable.status, 400)
  })

  it('goes back to the answers after a change, and first asks what the change opens', async () => {
    const browser = await filled()
    const back = { terug: 'controle' }
    assert.equal(await browser.to('/melden/anders', { wish: 'Rust.', ...back }), '/melden/controle')
    const opened = await browser.to('/melden/voor-wie', { who: 'other', ...back })
    assert.equal(opened, '/melden/namens?terug=controle')
  })

  it('keeps nothing readable: the database holds the answers encrypted', async () => {
    await filled()
    const [{ text } = { text: '' }] = await rows<{ text: string }>(
      "select string_agg(encode(content, 'escape'), '') as text from web_draft",
    )
    assert.ok(text.length > 0)
    assert.doesNotMatch(text, /post niet|Latumahina|dewi@/)
  })

  it('comes back by code with the birth date or the telephone number, and says nothing of what is wrong', async () => {
    const browser = await filled()
    const bare = await browser.send('/melden/bewaren', {})
    assert.equal(bare.status, 400)
    await browser.to('/melden/bewaren', {
      birthYear: '1975',
      birthMonth: '3',
      phone: '+31 6 0000 4012',
      email: 'dewi@inwoner.example',
    })
    const { code } = (await browser.get('/melden/bewaren')).body.props
    const mails = await rows<{ body: string }>("select body from outbox_message where kind = 'web-form-code'")
    assert.match(mails[0]?.body ?? '', new RegExp(`${code.slice(0, 4)} ${code.slice(4)}`))
    assert.doesNotMatch(mails[0]?.body ?? '', /post|huur|Dewi/)

    const other = new Browser(nobody)
    const wrongBirth = await other.send('/melden/verder', { code, birthYear: '1976' })
    const wrongCode = await other.send('/melden/verder', { code: 'CCCC DDDD', birthYear: '1976' })
    assert.equal(wrongBirth.status, 400)
    assert.deepEqual(wrongBirth.body.props.faults, wrongCode.body.props.faults)
    const typed = `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase()
    assert.equal(await other.to('/melden/verder', { code: typed, phone: '0600004012' }), '/melden/controle')
    assert.equal((await other.get('/melden/controle')).body.props.answers.familyName, 'Latumahina')
    assert.equal((await browser.get('/melden/vraag')).headers.location, '/melden', 'one browser has it')
  })

  it('opens nothing any more after ten wrong answers to a right code', async () => {
    const browser = await filled()
    await browser.to('/melden/bewaren', { phone: '0600004013' })
    const { code } = (await browser.get('/melden/bewaren')).body.props
    await rows('update web_draft set wrong_tries = 9 where code_hash is not null and phone_hash is not null')
    const other = new Browser(nobody)
    await other.send('/melden/verder', { code, phone: '0600004014' })
    assert.equal((await other.send('/melden/verder', { code, phone: '0600004013' })).status, 400)
  })

  it('is sent once, however often the button is pressed, and leaves no answers behind', async () => {
    const browser = await filled()
    const before = (await esra.get('/v1/webmeldingen')).body.reports.length
    const all = await Promise.all([1, 2, 3].map(() => browser.to('/melden/controle')))
    assert.deepEqual(new Set(all), new Set(['/melden/klaar']))
    assert.equal((await esra.get('/v1/webmeldingen')).body.reports.length, before + 1)
    for (const page of ['vraag', 'controle', 'bewaren'])
      assert.equal((await browser.get(`/melden/${page}`)).headers.location, '/melden/klaar')
    const left = await rows('select from web_draft where sent_number is not null and content is not null')
    assert.equal(left.length, 0)
    const mails = await rows<{ body: string }>(
      "select body from outbox_message where kind = 'report-confirmation' and object_type = 'web-report'",
    )
    assert.match(mails[0]?.body ?? '', /Binnen zes weken/)
    assert.doesNotMatch(mails[0]?.body ?? '', /post niet/)
  })

  it('is linked by the desk to a new person, and is a report like any other from then on', async () => {
    const number = await sent()
    const one = await waiting(number)
    assert.deepEqual([one.name, one.born, one.questions], ['Dewi Latumahina', '1975-03', 2])
    const view = (await esra.get(`/v1/webmeldingen/${one.id}`)).body
    const newPerson = view.person
    const unfit = await link(one, { newPerson, lifeDomains: [['debts']] })
    assert.equal(unfit.status, 400, 'each question has its life domains')
    const lifeDomains = [['mental-health'], ['housing']]
    const made = await link(one, { newPerson, lifeDomains })
    assert.equal(made.status, 201, made.text)
    assert.equal(made.body.number, number, 'the number that the resident has')
    assert.equal(made.body.confirmation, null, 'it was confirmed when it was sent')
    assert.equal((await link(one, { personId: made.body.personId, lifeDomains })).status, 409)
    assert.equal(await waiting(number), undefined)

    const henk = await app.as(app.cast.workers.henk)
    const report = (await henk.get(`/v1/meldingen/${made.body.id}`)).body
    const asked = report.questions.map(({ ownWords }: { ownWords: string }) => ownWords)
    assert.deepEqual(asked, [written.vraag.question1, written.vraag.question2, written.meer['more-debts']])
    assert.equal(report.questions[0].wishedEffect, written.anders.wish)
    const arrival = (await henk.get(`/v1/meldingen/${made.body.id}/binnenkomst`)).body.contacts[0]
    assert.equal(arrival.channel, 'web')
    assert.equal(arrival.circle.alreadyHelps, written['wie-helpt'].network)
    assert.equal(arrival.circle.helper.name, 'Tom')
    const answers = Object.fromEntries(
      arrival.signals.map((signal: { lifeDomain: string; answer: string }) => [
        signal.lifeDomain,
        signal.answer,
      ]),
    )
    assert.deepEqual([answers.debts, answers.work, answers.housing], ['yes', 'no', null])
    const left = await rows("select from web_report where state = 'linked' and content is not null")
    assert.equal(left.length, 0)
  })

  it('is seen to be told before by telephone, and joins that report', async () => {
    const person = (await esra.post('/v1/personen', { ...rob, born: '1961-05-02', phone: '06 0000 99 11' }))
      .body
    const call = {
      personId: person.id,
      channel: 'phone',
      firstSplit: 'kitchen-table',
      questions: [askedQuestion],
    }
    const earlier = (await esra.post('/v1/meldingen', call)).body
    app.services.clock.setTo(new Date(testMoment.getTime() + 3_600_000))
    const number = await sent()
    app.services.clock.setTo(new Date(testMoment.getTime() + 3 * 86_400_000))
    const one = await waiting(number)
    const body = { personId: person.id, lifeDomains: [['parenting'], ['housing']] }
    const seen = await link(one, body)
    assert.equal(seen.status, 409)
    assert.equal(seen.body.current.lookAlikes[0].id, earlier.id, 'also when it is linked days later')
    const joined = await link(one, { ...body, additionTo: earlier.id })
    assert.equal(joined.status, 201, joined.text)
    assert.deepEqual([joined.body.id, joined.body.addition], [earlier.id, true])
    app.services.clock.setTo(testMoment)
  })

  it('tells nobody that somebody reported about them without their knowing', async () => {
    const namens = { relation: 'child', knowing: 'unaware', ownName: 'Sam', ownPhone: '06 0000 77 88' }
    const { samen: _, ...rest } = written
    const browser = await begun()
    await browser.to('/melden/voor-wie', { who: 'other' })
    await browser.to('/melden/namens', namens)
    for (const [step, fields] of Object.entries(rest).slice(1)) await browser.to(`/melden/${step}`, fields)
    await browser.to('/melden/controle')
    const { number } = (await browser.get('/melden/klaar')).body.props
    const one = await waiting(number)
    const { person } = (await esra.get(`/v1/webmeldingen/${one.id}`)).body
    const newPerson = { ...person, familyName: 'Onwetend', phone: '', born: '1940' }
    const made = await link(one, { newPerson, lifeDomains: [['self-care'], ['housing']] })
    assert.equal(made.status, 201, made.text)
    assert.equal(made.body.confirmation, null)
  })

  it('is read at the desk and by the assessor, and by nobody else', async () => {
    for (const name of ['nadia', 'wim', 'peter'] as const) {
      const worker = await app.as(app.cast.workers[name])
      assert.equal((await worker.get('/v1/webmeldingen')).status, 403, name)
    }
    assert.equal((await nobody.get('/v1/webmeldingen')).status, 403)
  })

  it('forgets after thirty days what nobody came back to', async () => {
    await filled()
    const count = async () => (await rows('select from web_draft')).length
    const days = (many: number) => new Date(testMoment.getTime() + many * 86_400_000)
    const context = () => systemContext(app.services, app.cast.tenantId)
    app.services.clock.setTo(days(29))
    await forgetDrafts(context())
    assert.ok((await count()) > 0)
    app.services.clock.setTo(days(31))
    await forgetDrafts(context())
    assert.equal(await count(), 0)
    app.services.clock.setTo(testMoment)
  })

  it('cannot be guessed through: one address has twenty tries in ten minutes', async () => {
    const browser = new Browser(nobody)
    const statuses: number[] = []
    for (let index = 0; index < 21; index++)
      statuses.push((await browser.send('/melden/verder', { code: 'CCCC DDDD' })).status)
    assert.equal(statuses.at(-1), 429)
    const page = await nobody.send('POST', '/melden/verder', 'code=CCCC', {
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    })
    assert.deepEqual([page.status, page.body.page], [429, 'problem'], 'a page, not a line of code')
  })
})
