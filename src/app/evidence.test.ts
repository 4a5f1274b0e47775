import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { AgreementOut, ProgressLine } from '#slices/agreements/contract'
import { type Client, formWith, type TestApp, testApp } from '../test-support/app.ts'
import { drawnPng, letter, photo, photoWithPlace, secrets } from '../test-support/pictures.ts'
import { byPartner, byWorker, type PromiseGround, promiseGround } from '../test-support/promises.ts'
import { agreedByPartner, type CaseScene, openedCase, residentActor } from '../test-support/scenes.ts'

const proof = { day: '2026-11-24', kind: 'proof', line: 'Brief van de rechtbank.', proofKind: 'letter' }
const { kind: _, ...kept } = proof

describe('evidence with a file', () => {
  let app: TestApp
  let ground: PromiseGround
  let karin: Client
  before(async () => {
    app = await testApp()
    ground = await promiseGround(app)
    karin = await app.as(app.cast.workers.karin)
  })
  after(() => app.close())

  /** An accepted promise by Karin for Sanne, of which proof is asked. */
  async function asked(): Promise<{ scene: CaseScene; id: string }> {
    const scene = await openedCase(app)
    const { goalId } = await agreedByPartner(app, scene)
    const id = await ground.promise(scene, goalId, byWorker(app.cast.workers.karin), {
      forPersonId: scene.sanne,
    })
    await karin.post(`/v1/afspraken/${id}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })
    await ground.nadia.post(`/v1/afspraken/${id}/_bewijs`, { asked: true }, { ifMatch: 2 })
    return { scene, id }
  }
  const upload = async (
    client: Client,
    path: string,
    fields: Readonly<Record<string, string>>,
    files: Parameters<typeof formWith>[1] = [],
    options: { ifMatch?: number; key?: string } = {},
  ) => {
    const { body, headers } = await formWith(fields, files)
    return client.post(path, body, { ...options, headers })
  }
  const linesOf = async (client: Client, id: string): Promise<ProgressLine[]> =>
    (await client.get(`/v1/afspraken/${id}/geschiedenis`)).body.progress
  const agreement = async (scene: CaseScene, id: string): Promise<AgreementOut> =>
    (await ground.nadia.get(`/v1/casussen/${scene.caseId}`)).body.agreements.find(
      (one: AgreementOut) => one.id === id,
    )
  const stored = async (): Promise<number> =>
    Number((await ground.query('system', 'select count(*) from evidence_file')).rows[0].count)
  const codes = (body: { invalidParams: { pointer: string; code: string }[] }) =>
    body.invalidParams.map(({ pointer, code }) => [pointer, code])

  it('D2 a photo and a letter beside the line: kept without place or device, read as they are, logged', async () => {
    const { scene, id } = await asked()
    const sent = await upload(karin, `/v1/afspraken/${id}/voortgang`, proof, [
      ['IMG_1.JPG', photoWithPlace(6)],
      ['brief “mei”.pdf', letter, 'application/pdf'],
    ])
    assert.equal(sent.status, 201, sent.text)
    const [line] = await linesOf(ground.nadia, id)
    assert.equal(line?.proofKind, 'letter')
    assert.deepEqual(
      line?.files.map(({ name, kind }) => [name, kind]),
      [
        ['IMG_1.jpg', 'jpeg'],
        ['brief “mei”.pdf', 'pdf'],
      ],
    )
    const { rows } = await ground.query(
      'system',
      `select content, sha256 = sha256(content) as hashed, size = length(content) as sized from evidence_file
        where line_id = $1 and kind = 'jpeg'`,
      [line?.id],
    )
    assert.deepEqual([rows[0].hashed, rows[0].sized], [true, true])
    for (const secret of secrets) assert.ok(!rows[0].content.includes(secret, 'latin1'), `${secret} is gone`)
    const [picture, paper] = line?.files ?? []
    const shown = await ground.nadia.get(`/v1/bewijsstukken/${picture?.id}/beeld`)
    assert.deepEqual(
      [shown.status, shown.headers['content-type'], shown.headers['content-security-policy']],
      [200, 'image/jpeg', "default-src 'none'; sandbox"],
    )
    assert.equal(shown.headers['x-content-type-options'], 'nosniff')
    assert.ok(shown.raw.equals(rows[0].content))
    const file = await ground.nadia.get(`/v1/bewijsstukken/${paper?.id}`)
    assert.ok(file.raw.equals(letter))
    assert.match(String(file.headers['content-disposition']), /^attachment; filename="brief _mei_\.pdf"/)
    assert.equal((await ground.nadia.get(`/v1/bewijsstukken/${paper?.id}/beeld`)).status, 404, 'no picture')
    const log = await ground.query(
      'system',
      "select rule from access_log where object_type = 'evidence-file' and object_id = $1",
      [picture?.id],
    )
    assert.equal(log.rows.length, 1)
    assert.equal((await agreement(scene, id)).state, 'accepted')
  })

  it('D2 the line, its file and "kept" in one; the same request again does it once', async () => {
    const { scene, id } = await asked()
    const keep = (files: Parameters<typeof formWith>[1], ifMatch = 3, key = 'een-druk-op-de-knop') =>
      upload(karin, `/v1/afspraken/${id}/_nakomen`, kept, files, { ifMatch, key })
    const before = await stored()
    const wrong = await keep([['a.png', Buffer.from('<svg>')]], 3, 'een-eerste-poging')
    assert.equal(wrong.status, 400)
    assert.deepEqual([(await agreement(scene, id)).state, (await linesOf(karin, id)).length], ['accepted', 0])
    assert.equal((await keep([['a.png', drawnPng()]], 2, 'een-oude-versie')).status, 412)
    assert.equal(await stored(), before, 'nothing half')
    const done = await keep([['a.png', drawnPng()]])
    assert.deepEqual([done.status, done.body.state], [200, 'kept'], done.text)
    const again = await keep([['a.png', drawnPng()]])
    assert.equal(again.headers['idempotency-replayed'], 'true')
    assert.equal((await keep([['a.png', photo]])).status, 422, 'another file is another request')
    assert.equal(await stored(), before + 1)
    const { id: without } = await asked()
    const spoken = await karin.post(
      `/v1/afspraken/${without}/_nakomen`,
      { ...kept, proofKind: 'witness', line: 'Nadia was erbij.' },
      { ifMatch: 3 },
    )
    assert.equal(spoken.body.state, 'kept', 'somebody who saw it needs no file')
  })

  it('D2 of what is repeated every time brings its own proof, and is refused whole when it cannot be told', async () => {
    const scene = await openedCase(app)
    const { goalId } = await agreedByPartner(app, scene)
    const id = await ground.promise(scene, goalId, byWorker(app.cast.workers.karin), {
      dueOn: '2026-11-24',
      pulseDays: null,
      repeats: { unit: 'week', every: 1, times: 3 },
    })
    await karin.post(`/v1/afspraken/${id}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })
    await ground.nadia.post(`/v1/afspraken/${id}/_bewijs`, { asked: true }, { ifMatch: 2 })
    const keep = async () => {
      const { version } = await agreement(scene, id)
      return upload(karin, `/v1/afspraken/${id}/_nakomen`, kept, [['a.jpg', photo]], { ifMatch: version })
    }
    const first = await keep()
    assert.deepEqual(
      [first.status, first.body.state, first.body.repeats.kept],
      [200, 'accepted', 1],
      first.text,
    )
    const lines = (await linesOf(karin, id)).length
    const early = await keep()
    assert.ok(early.status >= 400, 'the next time is not there yet')
    assert.equal((await linesOf(karin, id)).length, lines, 'and its line went with it')
  })

  it('D2 every fault is told with the name of its file, and nothing is stored', async () => {
    const { id } = await asked()
    const before = await stored()
    const send = (files: Parameters<typeof formWith>[1], fields: Record<string, string> = proof) =>
      upload(karin, `/v1/afspraken/${id}/voortgang`, fields, files)
    const six = Array.from({ length: 6 }, (_, index) => [`${index}.jpg`, photo] as const)
    assert.deepEqual(codes((await send(six)).body), [['/files', 'evidence-too-many']])
    const large = Buffer.concat([photo, Buffer.alloc(6 * 1024 * 1024)])
    const all = await send(
      [
        ['foto.jpg', Buffer.from('MZ dit is een programma')],
        ['groot.jpg', large],
        ['leeg.pdf', Buffer.alloc(0), 'application/pdf'],
        ['half.jpg', photo.subarray(0, 500)],
      ],
      { ...proof, line: '' },
    )
    assert.deepEqual(codes(all.body), [
      ['/line', 'progress-line-missing'],
      ['/files/0', 'evidence-kind'],
      ['/files/1', 'evidence-too-large'],
      ['/files/2', 'evidence-empty'],
      ['/files/3', 'evidence-broken'],
    ])
    assert.match(all.body.invalidParams[2].reason, /“groot.jpg” is te groot.*5 MB/)
    const work = { day: proof.day, kind: 'work', line: 'Gebeld.' }
    assert.deepEqual(codes((await send([['a.jpg', photo]], work)).body), [['/files', 'evidence-not-proof']])
    assert.deepEqual(codes((await send([], { ...work, proofKind: 'photo' })).body), [
      ['/proofKind', 'evidence-not-proof'],
    ])
    const json = await karin.post(`/v1/afspraken/${id}/voortgang`, { ...proof, files: ['a.jpg'] })
    assert.deepEqual(codes(json.body), [['/files/0', 'upload-expected']])
    const huge = await send(Array.from({ length: 7 }, (_, index) => [`${index}.jpg`, large] as const))
    assert.match(huge.body.invalidParams[0].reason, /32 MB/)
    const nonsense = await karin.post(`/v1/afspraken/${id}/voortgang`, Buffer.from('--x\r\nkapot'), {
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    })
    assert.equal(nonsense.status, 400)
    const elsewhere = await upload(karin, `/v1/afspraken/${id}/check-ins`, { answer: 'on-track' })
    assert.equal(elsewhere.status, 400, 'other routes take no forms with files')
    assert.equal(await stored(), before)
    assert.deepEqual(await linesOf(karin, id), [])
  })

  it('D2 O1 who directs, who promised and whom it is for open a file; nobody else, in both locks', async () => {
    const { scene, id } = await asked()
    await upload(karin, `/v1/afspraken/${id}/voortgang`, proof, [['a.jpg', photo]])
    const [line] = await linesOf(karin, id)
    const fileId = String(line?.files[0]?.id)
    const open = async (client: Client) => (await client.get(`/v1/bewijsstukken/${fileId}`)).status
    const elif = app.cast.workers.elif
    await ground.nadia.post(`/v1/casussen/${scene.caseId}/zetels`, {
      holderKind: 'worker',
      holderId: elif.id,
      role: 'professional',
      basis: 'Jeugdwet art. 2.3',
      purpose: 'opvoedgesprekken',
    })
    const other = await app.as(elif)
    const [seen] = await linesOf(other, id)
    assert.deepEqual(
      [seen?.line, seen?.files],
      [proof.line, []],
      'a colleague in the case reads the line only',
    )
    const sanne = await app.as(residentActor(app, scene.sanne))
    const rob = await app.as(residentActor(app, scene.rob))
    const sjoerd = await app.as(app.cast.workers.sjoerd)
    const wouter = await ground.opened('Wouter Bos')
    assert.deepEqual(
      await Promise.all([ground.nadia, karin, sanne, other, rob, sjoerd].map(open)),
      [200, 200, 200, 404, 404, 404],
    )
    assert.equal((await wouter.get(`/p/bewijs/${fileId}`)).status, 404)
    assert.equal((await (await app.as()).get(`/v1/bewijsstukken/${fileId}`)).status, 403)
    const items = (await sanne.get('/mijn-plan')).body.props.goals.flatMap(
      (goal: { items: { lines: ProgressLine[] }[] }) => goal.items,
    )
    assert.ok(items.some(({ lines }: { lines: ProgressLine[] }) => lines[0]?.files[0]?.id === fileId))
    const count = 'select count(*)::int as n from evidence_file where id = $1'
    for (const [who, n] of [
      [scene.director.id, 1],
      [app.cast.workers.karin.id, 1],
      [scene.sanne, 1],
      [elif.id, 0],
      [scene.rob, 0],
      [app.cast.partners.wouter, 0],
    ] as const)
      assert.equal((await ground.query(String(who), count, [fileId])).rows[0].n, n, `second lock: ${who}`)
    const strike = { day: proof.day, kind: 'work', line: 'Verkeerde brief.', strikes: String(line?.id) }
    assert.equal((await karin.post(`/v1/afspraken/${id}/voortgang`, strike)).status, 201)
    assert.deepEqual(await Promise.all([ground.nadia, karin, sanne].map(open)), [404, 404, 404], 'struck')
    assert.ok((await linesOf(ground.nadia, id)).every(({ files }) => files.length === 0))
    assert.equal((await ground.query('system', count, [fileId])).rows[0].n, 1, 'it goes with the case')
  })

  it('D2 a file of another municipality is not there', async () => {
    const { id } = await asked()
    await upload(karin, `/v1/afspraken/${id}/voortgang`, proof, [['a.jpg', photo]])
    const own = String((await linesOf(karin, id))[0]?.files[0]?.id)
    const neighbour = '01890000-0000-7000-8000-000000000001'
    const client = new (await import('pg')).default.Client({ connectionString: app.database.appUrl })
    await client.connect()
    try {
      for (const [tenant, n] of [
        [app.services.tenantId, 1],
        [neighbour, 0],
      ] as const) {
        await client.query(
          "select set_config('app.tenant', $1, false), set_config('app.system', 'on', false)",
          [tenant],
        )
        const { rows } = await client.query('select count(*)::int as n from evidence_file where id = $1', [
          own,
        ])
        assert.equal(rows[0].n, n, tenant)
      }
    } finally {
      await client.end()
    }
    const absent = await karin.get(`/v1/bewijsstukken/${neighbour}`)
    assert.equal(absent.status, 404)
    assert.equal((await karin.get('/v1/bewijsstukken/geen-id/beeld')).status, 404)
  })

  it('D2 D4 a partner without an account sends a photo, and says "done" with it in one press', async () => {
    const scene = await openedCase(app)
    const { agreementId } = await agreedByPartner(app, scene)
    const wouter = await ground.opened('Wouter Bos')
    await wouter.post('/p/afspraak', { command: 'accept' })
    await ground.nadia.post(`/v1/afspraken/${agreementId}/_bewijs`, { asked: true }, { ifMatch: 2 })
    const form = { ...kept, sleutel: 'sleutel-van-de-pagina' }
    const wrong = await wouter.upload(
      '/p/gedaan',
      await formWith({ ...form, day: '' }, [['x.jpg', letter.subarray(9)]]),
    )
    assert.equal(wrong.status, 400)
    assert.deepEqual(
      wrong.body.props.faults.map(({ field }: { field: string }) => field),
      ['day', 'files/0'],
    )
    assert.deepEqual(wrong.body.props.filled.progress.files, ['x.jpg'])
    // As a browser sends a file field in which nothing was chosen.
    const part = (name: string, value: string, more = '') =>
      `--rand-van-dit-formulier\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`
    const empty = [
      ...Object.entries({ ...form, kind: 'work', sleutel: 'een-andere-pagina' }).map(([name, value]) =>
        part(name, value),
      ),
      part('files', '', '; filename=""'),
    ]
    const body = Buffer.from(`${empty.join('')}--rand-van-dit-formulier--\r\n`)
    const nothing = await wouter.upload('/p/voortgang', {
      body,
      headers: { 'content-type': 'multipart/form-data; boundary=rand-van-dit-formulier' },
    })
    assert.equal(nothing.status, 303, nothing.text)
    const done = await formWith(form, [['foto.jpg', photoWithPlace(3)]])
    assert.match(String((await wouter.upload('/p/gedaan', done)).headers.location), /klaar=keep/)
    assert.match(
      String((await wouter.upload('/p/gedaan', done)).headers.location),
      /klaar=keep/,
      'a double tap',
    )
    assert.equal((await agreement(scene, agreementId)).state, 'kept')
    const [line] = (await linesOf(ground.nadia, agreementId)).filter(({ kind }) => kind === 'proof')
    const file = line?.files[0]?.id
    assert.equal((await wouter.get(`/p/bewijs/${file}`)).status, 200, 'the own file')
    const large = await formWith(form, [['groot.jpg', Buffer.alloc(33 * 1024 * 1024)]])
    const nobody = await app.as()
    const asPage = { headers: { ...large.headers, accept: 'text/html' } }
    const unread = await nobody.post('/p/gedaan', large.body, asPage)
    assert.notEqual(unread.status, 413, 'of a stranger nothing is read, not even its size')
    const stranger = await (await app.as()).post('/p/gedaan', done.body, { headers: done.headers })
    assert.equal(stranger.body.page, 'problem')
    const carla = await ground.promise(
      scene,
      (await agreement(scene, agreementId)).goalId,
      byPartner(app.cast.partners.carla),
    )
    assert.ok(carla)
    const other = await ground.opened('Carla Tol')
    assert.equal((await other.get(`/p/bewijs/${file}`)).status, 404)
    assert.equal((await other.upload(`/p/mijn-afspraken/${agreementId}/gedaan`, done)).status, 303)
    assert.equal((await linesOf(ground.nadia, agreementId)).filter(({ kind }) => kind === 'proof').length, 1)
  })
})
