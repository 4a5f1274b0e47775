import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#platform/access/policy.ts'
import { systemContext } from '#platform/jobs/runner.ts'
import { countOwnEmployer } from '#slices/choices'
import type { HelpOption } from '#slices/organisations/contract'
import { type TestApp, testApp } from '../test-support/app.ts'
import { reportedByPhone } from '../test-support/scenes.ts'

const norm = {
  months: 6,
  minimum: 5,
  minimumPeers: 3,
  margin: 20,
  aloneDays: 14,
  active: true,
  agreedOn: '2026-11-01',
  fromOn: '2026-11-24',
}

describe('B4 own-employer signal, through HTTP', () => {
  let app: TestApp
  before(async () => {
    app = await testApp()
  })
  after(() => app.close())

  const count = () => countOwnEmployer(systemContext(app.services, app.services.tenantId))
  const own = async () => (await (await app.as(app.cast.workers.bram)).get('/v1/eigen-keuzes')).body
  const team = async () =>
    (await (await app.as(app.cast.workers.ruud)).get('/v1/keuzes-van-het-team')).body.signals

  /** A decision about upbringing, in which this help was chosen. */
  const decide = async (by: Actor, name: string, weighed: readonly string[] = []): Promise<void> => {
    const assessor = await app.as(by)
    const { personId } = await reportedByPhone(app)
    const desk = await app.as(app.cast.workers.esra)
    const report = await desk.post('/v1/meldingen', {
      personId,
      channel: 'phone',
      firstSplit: 'kitchen-table',
      questions: [{ ownWords: 'Er is elke avond ruzie.', lifeDomains: ['parenting'] }],
    })
    const { body } = await assessor.get(`/v1/meldingen/${report.body.id}`)
    const options: HelpOption[] = (await assessor.get('/v1/hulpopties?domains=parenting')).body.options
    const idOf = (wanted: string): string => options.find((option) => option.name === wanted)?.id ?? ''
    const chosen = options.find((option) => option.name === name)
    const decided = await assessor.post(
      `/v1/meldingen/${report.body.id}/triagebesluit`,
      {
        decisions: [
          {
            questionId: body.questions[0].id,
            weight: 'referred',
            reasons: ['one-question'],
            referredTo: chosen?.organisationId,
            options: [chosen?.id],
            considered: [
              ...options.filter(({ ring }) => ring < 5).map(({ id }) => id),
              ...weighed.map(idOf),
            ].map((optionId) => ({ optionId, verdict: 'not-enough' })),
          },
        ],
      },
      { ifMatch: body.version },
    )
    assert.equal(decided.status, 201, decided.text)
  }
  const kring = 'Gezinsbegeleiding De Kring'
  const stek = 'Gezinscoach De Stek'

  it('B4 compares nobody before the works council agreed and the setting holds', async () => {
    const { bram } = app.cast.workers
    for (let times = 0; times < 5; times++) await decide(bram, kring)
    await decide(bram, kring, [stek])
    assert.equal(await count(), 0)
    const before = await own()
    assert.equal(before.norm, null)
    assert.equal(before.figures, null)
    assert.equal(before.moments.length, 5, 'what was weighed and did not fit is no alternative')
    assert.deepEqual(
      before.moments[0].listed.map(
        ({ name, chosen, own }: { name: string; chosen: boolean; own: boolean }) => [name, chosen, own],
      ),
      [
        [kring, true, true],
        [stek, false, false],
      ],
    )

    const wim = await app.as(app.cast.workers.wim)
    const faults = await wim.post('/v1/keuzenorm', { ...norm, agreedOn: null, fromOn: '2026-11-23' })
    assert.equal(faults.status, 400)
    assert.match(faults.text, /ondernemingsraad/)
    assert.match(faults.text, /Kies vandaag of een latere dag/)
    assert.equal((await wim.post('/v1/keuzenorm', norm)).status, 201)
    assert.equal((await wim.post('/v1/keuzenorm', norm)).status, 409)
    const henk = await app.as(app.cast.workers.henk)
    assert.equal((await henk.post('/v1/keuzenorm', norm)).status, 403)
  })

  it('B4 waits for enough choices of enough colleagues, then tells the worker once, and nobody else', async () => {
    const { henk, iris, mo } = app.cast.workers
    for (const peer of [henk, iris]) for (const name of [stek, stek, kring]) await decide(peer, name)
    assert.equal(await count(), 0)
    assert.equal((await own()).figures.verdict, 'too-few-peers', 'two colleagues would be recognised')
    for (const name of [stek, stek]) await decide(mo, name)
    assert.equal(await count(), 1)
    assert.equal(await count(), 0, 'the next night tells nothing twice')

    const { figures, signals } = await own()
    assert.equal(figures.verdict, 'more')
    assert.deepEqual(signals[0].own, { moments: 5, took: 5 })
    assert.deepEqual(signals[0].peers, { moments: 8, took: 2, people: 3 })
    assert.equal(signals[0].phase, 'alone')
    assert.equal(signals[0].aloneUntil, '2026-12-08')
    assert.deepEqual(await team(), [], 'the team lead sees nothing yet')
    const sanne = await (await app.as(app.cast.workers.sanne)).get('/v1/eigen-keuzes')
    assert.deepEqual([sanne.body.signals, sanne.body.moments], [[], []])
    const ruud = await app.as(app.cast.workers.ruud)
    const early = await ruud.post(
      `/v1/keuzes-van-het-team/${signals[0].id}/_bespreken`,
      { outcome: 'gesproken' },
      { ifMatch: 1 },
    )
    assert.equal(early.status, 404)
  })

  it('B4 shows it to the team lead after the days alone, with the worker’s words, and closes after the talk', async () => {
    const bram = await app.as(app.cast.workers.bram)
    const ruud = await app.as(app.cast.workers.ruud)
    const [{ id }] = (await own()).signals
    const explain = (body: object, ifMatch: number) =>
      bram.post(`/v1/eigen-keuzes/${id}/_toelichten`, body, { ifMatch })
    assert.equal((await explain({ explanation: 'Van De Stek wist ik niet.' }, 1)).status, 200)
    assert.match((await explain({ explanation: '  ' }, 2)).text, /een paar woorden/)
    const stale = await explain({ explanation: 'Anders.' }, 1)
    assert.equal(stale.status, 412)
    assert.match(stale.text, /Van De Stek wist ik niet/)
    assert.deepEqual(await team(), [], 'explaining is not sharing')

    const { clock } = app.services
    const now = clock.now()
    clock.setTo(new Date('2026-12-08T20:00:00Z'))
    assert.deepEqual(await team(), [], 'the last day alone')
    clock.setTo(new Date('2026-12-08T23:30:00Z'))
    const [shared] = await team()
    assert.equal(shared.worker, 'Bram de Lange')
    assert.equal(shared.explanation, 'Van De Stek wist ik niet.')
    const done = await ruud.post(
      `/v1/keuzes-van-het-team/${id}/_bespreken`,
      { outcome: 'Bram maakt kennis met De Stek.' },
      { ifMatch: 2 },
    )
    assert.equal(done.status, 200, done.text)
    assert.equal((await own()).signals[0].outcome, 'Bram maakt kennis met De Stek.')
    assert.equal((await explain({ explanation: 'Te laat.' }, 3)).status, 409)
    assert.equal(await count(), 0, 'no second signal about the same months')
    clock.setTo(now)
  })

  it('B4 switched off, nobody is counted and the figures are gone', async () => {
    const wim = await app.as(app.cast.workers.wim)
    const off = await wim.post('/v1/keuzenorm', {
      ...norm,
      active: false,
      agreedOn: null,
      fromOn: '2026-11-25',
    })
    assert.equal(off.status, 201, off.text)
    app.services.clock.setTo(new Date('2026-11-25T09:00:00Z'))
    assert.equal(await count(), 0)
    const { figures, moments } = await own()
    assert.equal(figures, null, 'no figures')
    assert.equal(moments.length, 5)
  })
})
