import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { type TestApp, testApp } from '../test-support/app.ts'
import { askedQuestion, openedCase, rob } from '../test-support/scenes.ts'

describe('the numbers of the menu and the list that they count', () => {
  let app: TestApp
  let database: pg.Client
  before(async () => {
    app = await testApp()
    database = new pg.Client({ connectionString: app.database.appUrl })
    await database.connect()
    await database.query("select set_config('app.tenant', $1, false)", [app.cast.tenantId])
    await openedCase(app)
    const desk = await app.as(app.cast.workers.esra)
    for (const [index, givenNames] of ['Anton', 'Bregje', 'Claudia'].entries()) {
      const person = { ...rob, givenNames, born: `198${index}-01-0${index + 1}`, phone: '', email: '' }
      const { body } = await desk.post('/v1/personen', { ...person, familyName: `Telder${givenNames}` })
      const report = {
        personId: body.id,
        channel: 'phone',
        firstSplit: 'call-back',
        questions: [askedQuestion],
      }
      const made = await desk.post('/v1/meldingen', report)
      assert.equal(made.status, 201, made.text)
    }
  })
  after(async () => {
    await database.end()
    await app.close()
  })

  const lines = async (name: string): Promise<number> =>
    Number(
      (await database.query('select count(*) from processing_log where name = $1', [name])).rows[0].count,
    )

  it('D3 N4 count what the lists hold, without a line about anybody', async () => {
    const { esra, henk, nadia, peter } = app.cast.workers
    const countsOf = async (worker: typeof esra) => (await (await app.as(worker)).get('/v1/tellingen')).body
    const assessor = await app.as(henk)
    const expected = {
      incoming: (await assessor.get('/v1/meldingen')).body.reports.length,
      webReports: (await assessor.get('/v1/webmeldingen')).body.reports.length,
      callBacks: (await assessor.get('/v1/terugbelverzoeken')).body.callBacks.length,
      duplicates: (await assessor.get('/v1/dubbelen?state=open')).body.counts.open,
      referrals: (await assessor.get('/v1/verwijzingen')).body.referrals.length,
      safety: (await assessor.get('/v1/veiligheid')).body.waiting.length,
    }
    assert.ok(expected.incoming >= 3 && expected.callBacks >= 3)
    assert.deepEqual(await countsOf(henk), expected)
    const director = await app.as(nadia)
    assert.deepEqual(await countsOf(nadia), {
      breakthroughs: 0,
      escalations: 0,
      work: 0,
      today: (await director.get('/v1/vandaag')).body.exceptions.length,
      households: (await director.get('/v1/casussen')).body.cases.length,
      callBacks: (await director.get('/v1/terugbelverzoeken')).body.callBacks.length,
      transfers: (await director.get('/v1/overdrachten')).body.transfers.length,
      promises: (await director.get('/v1/mijn-afspraken')).body.promises.length,
      referrals: (await director.get('/v1/verwijzingen')).body.referrals.length,
      safety: (await director.get('/v1/veiligheid')).body.waiting.length,
    })
    assert.deepEqual(Object.keys(await countsOf(esra)).sort(), [
      'callBacks',
      'referrals',
      'safety',
      'webReports',
    ])
    assert.ok((await countsOf(peter)) !== undefined)
    assert.equal(await lines('counts.view'), 0)
    assert.equal((await (await app.as()).get('/v1/tellingen')).status, 403)
  })

  it('B1 a list that is cut says how many wait, and logs only whom it shows', async () => {
    const henk = await app.as(app.cast.workers.henk)
    const whole = (await henk.get('/v1/meldingen')).body
    const before = await lines('report.list')
    const cut = await henk.get('/v1/meldingen?limit=2')
    assert.equal(cut.status, 200, cut.text)
    assert.deepEqual(cut.body.reports, whole.reports.slice(0, 2))
    assert.deepEqual(cut.body.counts, whole.counts)
    const { urgent, later, standing } = cut.body.counts
    assert.equal(urgent + later + standing, whole.reports.length)
    assert.equal((await lines('report.list')) - before, 2)
    for (const limit of ['0', '3001', 'alles', '1.5'])
      assert.equal((await henk.get(`/v1/meldingen?limit=${limit}`)).status, 400, limit)
  })
})
