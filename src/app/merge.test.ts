import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { fingerprint } from '../test-support/fingerprint.ts'
import { agreedByPartner, askedQuestion, openedCase, residentActor } from '../test-support/scenes.ts'

let serial = 0
const names =
  'Zwanenburg Kortekaas Ploegmakers Diepenbrock Wuijts Hamstra Queisen Oldenhave Rommelse Tichelaar Bijsterveld Engbers Vlasblom'.split(
    ' ',
  )

describe('A4 merging two records of one person', () => {
  let app: TestApp
  let desk: Client
  let henk: Client
  let database: pg.Client
  before(async () => {
    app = await testApp()
    desk = await app.as(app.cast.workers.esra)
    henk = await app.as(app.cast.workers.henk)
    database = new pg.Client({ connectionString: app.database.appUrl })
    await database.connect()
    await database.query(
      "select set_config('app.tenant', $1, false), set_config('app.system', 'on', false)",
      [app.services.tenantId],
    )
  })
  after(async () => {
    await database.end()
    await app.close()
  })

  /** Two records that look alike, with the pair that was proposed when the second was entered. */
  async function twice(first: object = {}, second: object = {}) {
    serial += 1
    const familyName = names[serial] ?? 'Te weinig namen'
    const born = `${1990 - 2 * serial}-0${1 + (serial % 9)}-1${serial % 10}`
    const body = { givenNames: 'Anke', familyName, born, ...first }
    const one = (await desk.post('/v1/personen', body)).body.id as string
    const entered = { ...body, phone: `06 1111 22${10 + serial}`, ...second }
    const refused = await desk.post('/v1/personen', entered)
    assert.equal(refused.body.code, 'person-look-alike', refused.text)
    assert.deepEqual(refused.body.current.lookAlikes, [one])
    const two = (await desk.post('/v1/personen', { ...entered, differsFrom: [one] })).body.id as string
    return { one, two, pair: await pairOf(one, two), familyName, born, phone: entered.phone }
  }

  async function pairOf(...people: readonly string[]) {
    const { body } = await henk.get('/v1/dubbelen')
    const pair = body.pairs.find((candidate: { people: { id: string }[] }) =>
      candidate.people.every(({ id }) => people.includes(id)),
    )
    assert.ok(pair, 'the pair is on the worklist')
    return pair as { id: string; version: number }
  }

  const merge = (pair: { id: string; version: number }, survivorId: string, more: object = {}) =>
    henk.post(`/v1/dubbelen/${pair.id}/_samenvoegen`, { survivorId, ...more }, { ifMatch: pair.version })
  const undo = (id: string, version: number, more: object = {}) =>
    henk.post(`/v1/dubbelen/${id}/_ongedaan`, { reason: 'Toch twee mensen', ...more }, { ifMatch: version })

  it('shows the pair with its reasons, side by side, and merges it with one log line for each', async () => {
    const { one, two, pair, familyName } = await twice()
    const view = await henk.get(`/v1/dubbelen/${pair.id}`)
    assert.equal(view.status, 200, view.text)
    const how = Object.fromEntries(
      view.body.fields.map(({ field, how: found }: { field: string; how: string }) => [field, found]),
    )
    assert.deepEqual([how.name, how.born, how.phone, how.bsn], ['same', 'same', 'only-one', 'unknown'])
    const lines = async () =>
      Number(
        (await database.query("select count(*) from processing_log where name = 'duplicate.decide'")).rows[0]
          .count,
      )
    const before = await lines()
    const done = await merge(pair, one)
    assert.equal(done.status, 200, done.text)
    assert.equal((await lines()) - before, 2)
    const found = await desk.post('/v1/personen/_zoek', { text: familyName })
    assert.deepEqual(
      found.body.people.map(({ id }: { id: string }) => id),
      [one],
    )
    assert.equal(found.body.people[0].phoneTail, '2211', 'what only the other had was taken over')
    const known = await desk.get(`/v1/personen/${two}/bekend`)
    assert.equal(known.body.person.id, one, 'an old link leads to who it is now')
    const number = (await database.query('select client_number from person where id = $1', [two])).rows[0]
      .client_number
    const byNumber = await desk.post('/v1/personen/_zoek', { text: `C${number}` })
    assert.equal(byNumber.body.people[0].id, one, 'the client number of the merged record still finds')
  })

  it('puts everything back to the byte when it is undone', async () => {
    const scene = await openedCase(app)
    await agreedByPartner(app, scene)
    const { one, two, pair } = await twice({ bsn: '' }, { bsn: '999990627', email: 'anke@post.example' })
    const report = { personId: two, channel: 'phone', firstSplit: 'call-back', questions: [askedQuestion] }
    await desk.post('/v1/meldingen', report)
    const nadia = await app.as(scene.director)
    await nadia.post(`/v1/casussen/${scene.caseId}/netwerk`, {
      memberId: scene.rob,
      otherId: two,
      kind: 'friend',
    })
    const before = await fingerprint(database)
    const done = await merge(pair, one)
    assert.equal(done.status, 200, done.text)
    const merged = await fingerprint(database)
    assert.notDeepEqual(merged, before)
    const undone = await undo(pair.id, done.body.version)
    assert.equal(undone.status, 200, undone.text)
    assert.deepEqual(await fingerprint(database), before)
  })

  it('keeps what was written after the merge with the survivor', async () => {
    const { one, two, pair } = await twice()
    const done = await merge(pair, one)
    // An open screen still writes to the record that is no more.
    const body = { personId: two, channel: 'phone', firstSplit: 'call-back', questions: [askedQuestion] }
    const report = await desk.post('/v1/meldingen', body)
    assert.equal(report.status, 201, report.text)
    const owner = async () =>
      (await database.query('select person_id from report where id = $1', [report.body.id])).rows[0].person_id
    assert.equal(await owner(), one)
    assert.equal((await undo(pair.id, done.body.version)).status, 200)
    assert.equal(await owner(), one)
  })

  it('a resident goes on as who it is now, and after the undo whoever signed in since signs in again', async () => {
    const { one, two, pair } = await twice({}, { bsn: '999990639' })
    const earlier = await app.as(residentActor(app, two, 'Anke'))
    const done = await merge(pair, one)
    assert.equal(done.status, 200, done.text)
    assert.equal((await earlier.get('/mijn-plan')).status, 200)
    const since = await app.as(residentActor(app, one, 'Anke'))
    assert.equal((await undo(pair.id, done.body.version)).status, 200)
    const { rows } = await database.query(
      "select actor_id from session where actor_kind = 'resident' and actor_id = any ($1)",
      [[one, two]],
    )
    assert.deepEqual(
      rows.map(({ actor_id }) => actor_id),
      [two],
    )
    assert.ok(since)
  })

  it('"not the same" blocks proposing and merging, also through a third, until it is lifted with a reason', async () => {
    const { one, two, pair, familyName, born } = await twice()
    const apart = await henk.post(
      `/v1/dubbelen/${pair.id}/_onderscheiden`,
      { reason: 'Nichten' },
      { ifMatch: pair.version },
    )
    assert.equal(apart.status, 200, apart.text)
    assert.equal((await merge({ id: pair.id, version: 2 }, one)).body.code, 'pair-different')
    assert.equal((await desk.post('/v1/dubbelen', { personIds: [one, two] })).body.code, 'merge-told-apart')
    const third = await desk.post('/v1/personen', {
      givenNames: 'Anke',
      familyName,
      born: born.slice(0, 4),
      differsFrom: [one, two],
    })
    assert.equal((await merge(await pairOf(one, third.body.id), one)).status, 200)
    const other = await desk.post('/v1/dubbelen', { personIds: [two, third.body.id] })
    assert.equal(other.status, 404, 'one of them is no record of its own any more')
    const empty = await henk.post(`/v1/dubbelen/${pair.id}/_opheffen`, { reason: '  ' }, { ifMatch: 2 })
    assert.equal(empty.status, 400)
    const lifted = await henk.post(
      `/v1/dubbelen/${pair.id}/_opheffen`,
      { reason: 'Toch dezelfde' },
      { ifMatch: 2 },
    )
    assert.equal(lifted.body.state, 'open')
    assert.equal((await merge({ id: pair.id, version: 3 }, one)).status, 200)
  })

  it('two merges at once: one happens, the other is told', async () => {
    const { one, two, pair } = await twice()
    const both = await Promise.all([merge(pair, one), merge(pair, two), merge(pair, one)])
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 412, 412])
  })

  it('overlapping merges at once never make a ring, and the later is undone before the earlier', async () => {
    const { one, two, pair, familyName, born, phone } = await twice()
    const third = await desk.post('/v1/personen', {
      givenNames: 'Anke',
      familyName,
      born,
      phone,
      differsFrom: [one, two],
    })
    const next = await pairOf(two, third.body.id)
    const both = await Promise.all([merge(pair, one), merge(next, third.body.id)])
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409])
    assert.ok(both.some(({ body }) => body.code === 'merge-merged-already'))
    const first = both[0]?.status === 200 ? pair : next
    const survivor = both[0]?.status === 200 ? one : third.body.id
    const last = await pairOf(one, third.body.id)
    const again = await merge(last, survivor === one ? third.body.id : one)
    assert.equal(again.status, 200, again.text)
    assert.equal((await undo(first.id, 2)).body.code, 'undo-later-merge-first')
    assert.equal((await undo(last.id, 2)).status, 200)
    assert.equal((await undo(first.id, 2)).status, 200)
  })

  it('refuses two BSNs, and asks about two households and two running cases', async () => {
    const a = await openedCase(app)
    const b = await openedCase(app)
    const proposed = await desk.post('/v1/dubbelen', { personIds: [a.rob, b.rob] })
    assert.equal(proposed.status, 201, proposed.text)
    const pair = { id: proposed.body.id, version: 1 }
    const refused = await merge(pair, a.rob)
    assert.equal(refused.status, 409)
    assert.deepEqual(
      refused.body.invalidParams.map(({ code }: { code: string }) => code),
      ['merge-choose-household', 'merge-open-cases'],
    )
    const lost = await merge(pair, a.rob, { households: 'survivor', openCases: true })
    assert.equal(lost.body.code, 'merge-household-has-case')
    const before = await fingerprint(database)
    assert.equal((await merge(pair, a.rob, { households: 'both', openCases: true })).status, 200)
    const resident = await app.as(residentActor(app, b.rob))
    assert.equal((await resident.get('/mijn-plan')).status, 200)
    assert.equal((await undo(pair.id, 2)).status, 200)
    assert.deepEqual(await fingerprint(database), before)
    const bsns = await desk.post('/v1/personen', { familyName: 'Burger', born: '1960', bsn: '999990640' })
    const other = await desk.post('/v1/personen', { familyName: 'Burger', born: '1960', bsn: '999990652' })
    const two = await desk.post('/v1/dubbelen', { personIds: [bsns.body.id, other.body.id] })
    assert.equal((await merge({ id: two.body.id, version: 1 }, bsns.body.id)).body.code, 'merge-two-bsns')
  })

  it('is for the assessor: the desk may point out a pair, nobody else sees or decides one', async () => {
    assert.equal((await desk.get('/v1/dubbelen')).status, 403)
    const { pair, one } = await twice()
    const body = { survivorId: one }
    assert.equal((await desk.post(`/v1/dubbelen/${pair.id}/_samenvoegen`, body, { ifMatch: 1 })).status, 403)
  })

  it('keeps a secret address secret on both sides, and never finds by it', async () => {
    const home = { street: 'Geheimelaan', houseNumber: '77', postcode: '9977ZZ', addressSecret: true }
    const { one, pair } = await twice(home, {
      street: 'Openweg',
      houseNumber: '1',
      postcode: '9911AA',
      addressSecret: false,
    })
    const view = await henk.get(`/v1/dubbelen/${pair.id}`)
    assert.ok(!view.text.includes('Geheimelaan') && !view.text.includes('9977ZZ'))
    for (const text of ['9977ZZ 77', 'Geheimelaan 77'])
      assert.deepEqual((await desk.post('/v1/personen/_zoek', { text })).body.people, [], text)
    assert.equal((await merge(pair, one, { take: { address: 'absorbed' } })).status, 200)
    const known = await desk.get(`/v1/personen/${one}/bekend`)
    assert.equal(known.body.person.addressSecret, true)
    assert.equal(known.body.person.address, null)
  })
})
