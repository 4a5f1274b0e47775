import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { agreedByPartner, openedCase, residentActor } from '../test-support/scenes.ts'

describe('D3 the rhythm of check-ins, through HTTP', () => {
  let app: TestApp
  let nadia: Client
  before(async () => {
    app = await testApp()
    nadia = await app.as(app.cast.workers.nadia)
  })
  after(() => app.close())

  it('D3 is set for all open agreements at once, leaves the promise as it is, and goes back with what it answered', async () => {
    const scene = await openedCase(app)
    const { agreementId } = await agreedByPartner(app, scene)
    const path = `/v1/casussen/${scene.caseId}/_ritme`
    const shown = async () => {
      const file = (await nadia.get(`/v1/casussen/${scene.caseId}`)).body
      const { pulseDays, version } = file.agreements.find(({ id }: { id: string }) => id === agreementId)
      return { pulseDays, version }
    }
    const was = await shown()
    const set = await nadia.post(path, { rhythms: [{ agreementId, pulseDays: null }] })
    assert.equal(set.status, 200, set.text)
    assert.deepEqual(await shown(), { pulseDays: null, version: was.version })
    const back = await nadia.post(path, { rhythms: set.body.before })
    assert.equal(back.status, 200, back.text)
    assert.deepEqual(await shown(), was)
  })

  it('D3 names every agreement that does not run in this plan, changes nothing then, and is for who directs', async () => {
    const [scene, other] = [await openedCase(app), await openedCase(app)]
    const { agreementId } = await agreedByPartner(app, scene)
    const foreign = await agreedByPartner(app, other)
    const path = `/v1/casussen/${scene.caseId}/_ritme`
    const wrong = await nadia.post(path, {
      rhythms: [
        { agreementId, pulseDays: 60 },
        { agreementId: foreign.agreementId, pulseDays: 60 },
        { agreementId, pulseDays: 7 },
      ],
    })
    assert.deepEqual(
      wrong.body.invalidParams.map(({ pointer }: { pointer: string }) => pointer),
      ['/rhythms/1/agreementId', '/rhythms/2/agreementId'],
    )
    const file = (await nadia.get(`/v1/casussen/${scene.caseId}`)).body
    assert.equal(file.agreements[0].pulseDays, 14)
    const one = { rhythms: [{ agreementId, pulseDays: 60 }] }
    assert.equal((await (await app.as(app.cast.workers.sjoerd)).post(path, one)).status, 404)
    assert.equal((await (await app.as(residentActor(app, scene.rob))).post(path, one)).status, 403)
  })
})
