import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { execute, inTransaction } from '#platform/db/database.ts'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { type CaseScene, openedCase } from '../test-support/scenes.ts'

const secret = 'Hij heeft een hamer bij de deur liggen.'
const seen = 'Sanne had blauwe plekken op haar armen.'

describe('that something about safety runs, for who may not know what', () => {
  let app: TestApp
  let nadia: Client
  before(async () => {
    app = await testApp()
    nadia = await app.as(app.cast.workers.nadia)
  })
  after(() => app.close())

  const seat = async (scene: CaseScene, holderId: string | null) => {
    const { status, text } = await nadia.post(`/v1/casussen/${scene.caseId}/zetels`, {
      holderKind: 'worker',
      holderId,
      role: 'professional',
      lifeDomains: ['work'],
      basis: 'Wmo 2015 art. 2.3.2',
      purpose: 'samen werken aan het plan',
    })
    assert.equal(status, 201, text)
  }
  const begin = (who: Client, scene: CaseScene, beside?: string) =>
    who.post(`/v1/casussen/${scene.caseId}/meldcodes`, {
      personId: scene.sanne,
      on: '2026-11-23',
      words: seen,
      ...(beside !== undefined && { beside }),
    })
  const rowsAs = (actorId: string | null, text: string, values: unknown[]) =>
    inTransaction(
      app.services.db,
      { tenantId: app.services.tenantId, actorId, now: app.services.clock.now(), system: false },
      (trx) => execute<Record<string, unknown>>(trx, text, values),
    )

  describe('a note that protects workers', () => {
    let scene: CaseScene
    const record = async (more: object = {}) => {
      const made = await nadia.post(`/v1/casussen/${scene.caseId}/veiligheidsregels`, {
        sort: 'worker',
        kind: 'never-alone',
        level: 'attention',
        what: secret,
        sinceOn: '2026-11-20',
        reviewOn: '2026-12-20',
        told: true,
        ...more,
      })
      assert.equal(made.status, 201, made.text)
    }
    const known = async (personId: string) => {
      const desk = await app.as(app.cast.workers.esra)
      return desk.get(`/v1/personen/${personId}/bekend`)
    }
    before(async () => {
      scene = await openedCase(app)
    })

    it('C7 C3 shows with everybody of the household who is looked up: that, whom to call, and not what', async () => {
      assert.equal((await known(scene.rob)).body.workerSafety, null)
      await record({ sort: 'danger', kind: 'threat' })
      assert.equal((await known(scene.rob)).body.workerSafety, null, 'danger is for who has a place')
      await record()
      assert.deepEqual((await known(scene.rob)).body.workerSafety, { serious: false, callFirst: null })
      await record({ level: 'serious', callFirstId: app.cast.workers.nadia.id, personId: scene.rob })
      for (const person of [scene.rob, scene.sanne]) {
        const { body, text } = await known(person)
        assert.equal(body.workerSafety.serious, true)
        assert.equal(body.workerSafety.callFirst.name, 'Nadia Haddou')
        assert.doesNotMatch(text, /hamer|never-alone/)
      }
      const { esra } = app.cast.workers
      assert.deepEqual(
        await rowsAs(esra.id, 'select id from safety_line', []),
        [],
        'the locks stay as they are',
      )
      const karin = await app.as(app.cast.workers.karin)
      assert.equal((await karin.get(`/v1/personen/${scene.rob}/bekend`)).status, 403)
    })

    it('C7 is gone after its day, and after the case', async () => {
      const earlier = app.services.clock.now()
      app.services.clock.setTo(new Date('2026-12-20T22:00:00Z'))
      assert.equal(
        (await known(scene.rob)).body.workerSafety.serious,
        true,
        'its last day in the Netherlands',
      )
      app.services.clock.setTo(new Date('2026-12-20T23:30:00Z'))
      assert.equal((await known(scene.rob)).body.workerSafety, null)
      app.services.clock.setTo(earlier)
      const elsewhere = await openedCase(app)
      assert.equal((await known(elsewhere.rob)).body.workerSafety, null, 'another household')
    })
  })

  describe('a Meldcode that somebody else began', () => {
    it('C7 says that one runs and with whom to talk; goes on with a reason, which who directs reads', async () => {
      const scene = await openedCase(app)
      const { karin, elif } = app.cast.workers
      await seat(scene, karin.id)
      await seat(scene, elif.id)
      assert.equal((await begin(await app.as(elif), scene)).status, 201)
      const stopped = await begin(await app.as(karin), scene)
      assert.equal(stopped.status, 400, stopped.text)
      const [fault] = stopped.body.invalidParams
      assert.deepEqual([fault.pointer, fault.code], ['/beside', 'meldcode-beside'])
      assert.match(fault.reason, /Overleg eerst met Elif Demir, 0/)
      assert.doesNotMatch(stopped.text, /blauwe plekken/)
      assert.equal((await begin(await app.as(karin), scene, ' ')).status, 400)
      assert.equal(
        (await begin(await app.as(elif), scene, 'Nog een.')).body.code,
        'meldcode-open',
        'the own one',
      )
      assert.equal((await begin(nadia, scene, 'Nog een.')).body.code, 'meldcode-open', 'who directs sees it')
      const other = await begin(await app.as(karin), scene, 'Elif is met verlof, dit kan niet wachten.')
      assert.equal(other.status, 201, other.text)
      const view = (await nadia.get(`/v1/meldcodes/${other.body.id}`)).body
      assert.equal(view.beside, 'Elif is met verlof, dit kan niet wachten.')
      const mine = (await (await app.as(karin)).get('/v1/veiligheid')).body.meldcodes
      assert.equal(mine.length, 1, 'the other one stays unseen')
    })

    it('C7 tells nobody who does not work with this person, not even the database', async () => {
      const scene = await openedCase(app)
      const { karin, elif, sjoerd, esra } = app.cast.workers
      await seat(scene, karin.id)
      assert.equal((await begin(await app.as(karin), scene)).status, 201)
      const about = 'select name from meldcodes_about((select current_person($1::uuid)))'
      for (const stranger of [elif, sjoerd, esra])
        assert.deepEqual(await rowsAs(stranger.id, about, [scene.sanne]), [])
      assert.deepEqual(await rowsAs(scene.sanne, about, [scene.sanne]), [])
      assert.deepEqual(await rowsAs(karin.id, about, [scene.sanne]), [{ name: 'Karin Postma' }])
      assert.equal((await begin(await app.as(elif), scene)).status, 404)
    })

    it('C7 two who begin at the same moment do not both begin unseen', async () => {
      const scene = await openedCase(app)
      const { karin, elif } = app.cast.workers
      await seat(scene, karin.id)
      await seat(scene, elif.id)
      const both = await Promise.all([begin(await app.as(karin), scene), begin(await app.as(elif), scene)])
      assert.deepEqual(both.map(({ status }) => status).sort(), [201, 400])
    })
  })
})
