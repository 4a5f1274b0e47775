import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { AgendaPoint, TeamAgenda } from '#slices/chain/contract'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { referralGround } from '../test-support/referrals.ts'

describe('L1 C9 the agenda of the team meeting, through HTTP', () => {
  let app: TestApp
  let nadia: Client
  let ruud: Client
  let ground: ReturnType<typeof referralGround>
  before(async () => {
    app = await testApp()
    nadia = await app.as(app.cast.workers.nadia)
    ruud = await app.as(app.cast.workers.ruud)
    ground = referralGround(app, nadia)
  })
  after(() => app.close())

  const view = async (as = ruud): Promise<TeamAgenda> => (await as.get('/v1/ketenbeeld/agenda')).body
  const point = async (id: string): Promise<AgendaPoint> => {
    const found = (await view()).points.find((one) => one.id === id)
    assert.ok(found, id)
    return found
  }
  const add = (body: object, as = ruud) => as.post('/v1/agendapunten', body)
  const take = (id: string, body: object, version: number, as = ruud) =>
    as.post(`/v1/agendapunten/${id}/_bijwerken`, body, { ifMatch: version })

  it('L1 is empty where nothing is stuck, and only for the team lead', async () => {
    const { team, points, escalations, decisions, round, links } = await view()
    assert.deepEqual([points, escalations, decisions, round, links], [[], [], [], 0, []])
    assert.match(String(team), /Oost/i)
    for (const key of ['nadia', 'esra', 'anne', 'wim', 'karin'] as const) {
      const other = await app.as(app.cast.workers[key])
      assert.equal((await other.get('/v1/ketenbeeld/agenda')).status, 403, key)
      assert.equal((await add({ text: 'Van mij' }, other)).status, 403, key)
    }
  })

  it('L1 a point of the team gets who and by when, is carried over by Mondays until it is done, and can be put back', async () => {
    const made = await add({ text: '  Spreekuur op woensdag  ' })
    assert.equal(made.status, 201, made.text)
    const { id } = made.body
    const fresh = await point(id)
    assert.deepEqual(
      [fresh.text, fresh.addedBy, fresh.weeks, fresh.who],
      ['Spreekuur op woensdag', 'Ruud Bakker', 0, ''],
    )
    assert.equal((await add({ text: 'spreekuur op WOENSDAG' })).body.code, 'agenda-point-there')
    const bare = await take(id, { command: 'agree', who: ' ', byDay: '2026-11-01' }, 1)
    assert.deepEqual(
      bare.body.invalidParams.map(({ pointer }: { pointer: string }) => pointer),
      ['/who', '/byDay'],
    )
    const promised = { command: 'agree', who: 'Nadia Haddou', byDay: '2026-12-01' }
    assert.equal((await take(id, promised, 1)).status, 200)
    assert.equal((await take(id, promised, 1)).status, 412, 'of two at once one sees what the other did')
    ground.atDay(9)
    const later = await point(id)
    assert.deepEqual(
      [later.weeks, later.late, later.who, later.byDay],
      [1, true, 'Nadia Haddou', '2026-12-01'],
    )
    assert.equal((await take(id, { command: 'tick', outcome: 'Begint in januari.' }, 2)).status, 200)
    assert.deepEqual([(await point(id)).state, (await point(id)).outcome], ['done', 'Begint in januari.'])
    assert.equal((await take(id, { command: 'tick' }, 3)).body.code, 'agenda-point-not-now')
    assert.equal((await add({ text: 'Spreekuur op woensdag' })).status, 201)
    assert.equal((await take(id, { command: 'reopen' }, 3)).body.code, 'agenda-point-there')
    ground.atDay(16)
    assert.ok(
      (await view()).points.every((one) => one.id !== id),
      'done a week ago',
    )
    ground.atDay(0)
  })

  it('L1 is of one team: another team lead neither reads nor changes it', async () => {
    const { id } = (await add({ text: 'Alleen voor Oost' })).body
    const rows = await ground.asRole(
      String(app.cast.workers.iris.id),
      'select id from agenda_point where id = $1',
      [id],
    )
    assert.deepEqual(rows, [])
    const own = await ground.asRole(
      String(app.cast.workers.ruud.id),
      'select id from agenda_point where id = $1',
      [id],
    )
    assert.equal(own.length, 1)
  })

  it('L1 C9 D5 brings what is stuck in the chain, with clocks and organisations and nobody of a household', async () => {
    const wim = await app.as(app.cast.workers.wim)
    const named = { workerId: app.cast.workers.ruud.id, fromOn: '2026-11-24', basis: 'Ketenconvenant 2026' }
    assert.equal((await wim.post('/v1/ketenregisseurs', named)).status, 201)
    const on = await ground.scene()
    await ground.send(on)
    const { id } = await ground.one(on)
    const asked = { kind: 'referral', subjectId: id, asked: 'Rob wacht al weken.' }
    assert.equal((await nadia.post(`/v1/casussen/${on.caseId}/opschalingen`, asked)).status, 201)
    const agenda = await view()
    assert.deepEqual(agenda.escalations, [
      {
        kind: 'referral',
        organisation: 'Werkplein',
        heard: false,
        hearBy: '2026-11-26',
        dueOn: '2026-12-01',
        daysLeft: 7,
      },
    ])
    assert.doesNotMatch(JSON.stringify(agenda), /Rob|Terpstra|wacht al weken/)
    ground.atDay(12)
    const waiting = (await view()).decisions.map(({ kind, who, count }) => [kind, who, count])
    assert.ok(waiting.some(([kind, who]) => kind === 'referral' && who === 'Werkplein'))
    assert.ok(
      waiting.every(([kind]) => kind !== 'escalation'),
      'these have their own place',
    )
    ground.atDay(0)
  })
})
