import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { RoundPreview } from '#slices/triage/contract'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { reportedByPhone } from '../test-support/scenes.ts'

describe('triage in full, through HTTP', () => {
  let app: TestApp
  let desk: Client
  let henk: Client
  before(async () => {
    app = await testApp()
    desk = await app.as(app.cast.workers.esra)
    henk = await app.as(app.cast.workers.henk)
  })
  after(() => app.close())

  const reported = (more?: object) => reportedByPhone(app, more)
  const view = async (id: string) => (await henk.get(`/v1/meldingen/${id}`)).body
  const preview = (weight: string, reportIds: readonly string[]) =>
    henk.post('/v1/verdelingen/_proef', { weight, reportIds })
  const assignmentsOf = ({ items }: RoundPreview) =>
    items.map(({ reportId, version, director }) => ({ reportId, version, directorId: director?.id }))
  const deal = (assignments: unknown, by = henk) =>
    by.post('/v1/verdelingen', { weight: 'light', reasons: ['one-question'], assignments })

  it('B3 proposes by who knew the household, area, knowledge and room, and never who knows the resident privately', async () => {
    const { personId, reportId } = await reported({ postcode: '9992 AB' })
    const before = (await view(reportId)).directors
    assert.equal(before[0].name, 'Amira Said', 'knows debts, and her team works there')
    assert.deepEqual(before[0].knows, ['debts'])
    assert.ok(before[0].near)
    assert.ok(before[0].score <= before[0].outOf)

    const amira = await app.as(app.cast.workers.amira)
    const declared = await amira.post('/v1/eigen-kring', { personId })
    assert.equal(declared.status, 201, declared.text)
    const after = (await view(reportId)).directors
    assert.equal(after.at(-1).name, 'Amira Said')
    assert.equal(after.at(-1).tie, 'declared')
    const { questions, version } = await view(reportId)
    const decide = (directorId: unknown) =>
      henk.post(
        `/v1/meldingen/${reportId}/triagebesluit`,
        {
          decisions: [{ questionId: questions[0].id, weight: 'light', reasons: ['one-question'] }],
          directorId,
          memberIds: [personId],
        },
        { ifMatch: version },
      )
    const refused = await decide(app.cast.workers.amira.id)
    assert.equal(refused.status, 400)
    assert.match(refused.text, /Amira Said kent deze inwoner privé/)

    assert.equal((await amira.get('/v1/eigen-kring')).body.people.length, 1)
    assert.equal((await desk.get('/v1/eigen-kring')).body.people.length, 0, 'a declaration is the own one')
    const foreign = await desk.post(`/v1/eigen-kring/${declared.body.id}/_intrekken`, undefined, {
      ifMatch: 1,
    })
    assert.equal(foreign.status, 404)
    const back = await amira.post(`/v1/eigen-kring/${declared.body.id}/_intrekken`, undefined, { ifMatch: 1 })
    assert.equal(back.status, 204)
    assert.equal((await decide(app.cast.workers.amira.id)).status, 201)

    const again = await desk.post('/v1/meldingen', {
      personId,
      channel: 'phone',
      firstSplit: 'kitchen-table',
      questions: [{ ownWords: 'Nog iets.', lifeDomains: ['parenting'] }],
    })
    assert.equal(again.status, 201, again.text)
    const [first] = (await view(again.body.id)).directors
    assert.equal(first.name, 'Amira Said', 'who knew the household goes before knowledge')
    assert.equal(first.knewIn, 2026)
  })

  it('B1 asks why nearer help is not enough before help further away, and shows it with the decision', async () => {
    const { personId, reportId } = await reported()
    const { questions, version } = await view(reportId)
    const { options } = (await henk.get('/v1/hulpopties?domains=debts')).body
    const inStep = (ring: number) => options.filter((option: { ring: number }) => option.ring === ring)
    const decide = (considered: unknown) =>
      henk.post(
        `/v1/meldingen/${reportId}/triagebesluit`,
        {
          decisions: [
            {
              questionId: questions[0].id,
              weight: 'light',
              reasons: ['one-question'],
              options: [inStep(4)[0].id],
              considered,
            },
          ],
          directorId: app.cast.workers.nadia.id,
          memberIds: [personId],
        },
        { ifMatch: version },
      )
    const silent = await decide([])
    assert.equal(silent.status, 400)
    assert.match(silent.text, /waarom die niet genoeg is/)
    const why = [1, 2, 3]
      .flatMap((ring) => inStep(ring).slice(0, 1))
      .map(({ id }: { id: string }) => ({
        optionId: id,
        verdict: 'tried',
      }))
    const unknown = await decide([...why, { optionId: personId, verdict: 'tried' }])
    assert.equal(unknown.status, 400)
    assert.equal((await decide(why)).status, 201)
    const { decision } = (await view(reportId)).questions[0]
    assert.deepEqual(decision.chosen, [inStep(4)[0].name])
    assert.equal(decision.considered.length, 3)
    assert.equal(decision.considered[0].verdict, 'tried')
  })

  it('B3 deals several reports, shows the load after, and takes all of it back', async () => {
    const all = [await reported(), await reported(), await reported()]
    const ids = all.map(({ reportId }) => reportId)
    const proposed = await preview('light', ids)
    assert.equal(proposed.status, 200, proposed.text)
    assert.equal(proposed.body.items.length, 3)
    const before = await view(ids[0] ?? '')
    const done = await deal(assignmentsOf(proposed.body))
    assert.equal(done.status, 201, done.text)
    const listed = (await henk.get('/v1/meldingen')).body
    assert.equal(listed.lastRound.count, 3)
    assert.ok(!listed.reports.some(({ id }: { id: string }) => ids.includes(id)))
    const director = await app.as(
      Object.values(app.cast.workers).find(({ id }) => id === proposed.body.items[0].director.id),
    )
    const cases = async () => (await director.get('/v1/casussen')).body.cases.length as number
    const count = await cases()

    const peter = await app.as(app.cast.workers.peter)
    assert.equal((await peter.post(`/v1/verdelingen/${done.body.id}/_ongedaan`)).status, 403)
    const undone = await henk.post(`/v1/verdelingen/${done.body.id}/_ongedaan`)
    assert.equal(undone.status, 200, undone.text)
    assert.ok((await cases()) < count, 'the case is gone from the director')
    const after = await view(ids[0] ?? '')
    assert.equal(after.state, 'received')
    assert.equal(after.questions[0].state, 'new')
    assert.equal(after.questions[0].decision, null)
    assert.deepEqual(
      after.directors
        .map(({ name, points, knewIn }: Record<string, unknown>) => [name, points, knewIn])
        .sort(),
      before.directors
        .map(({ name, points, knewIn }: Record<string, unknown>) => [name, points, knewIn])
        .sort(),
      'loads and who knew whom are as before',
    )
    assert.equal(after.term.dueOn, before.term.dueOn)
    assert.equal((await henk.get('/v1/meldingen')).body.lastRound, null)
    const twice = await henk.post(`/v1/verdelingen/${done.body.id}/_ongedaan`)
    assert.equal(twice.body.code, 'round-undone')

    const again = await deal(assignmentsOf((await preview('light', ids)).body))
    assert.equal(again.status, 201, again.text)
    assert.equal((await view(ids[0] ?? '')).questions[0].decision.weight, 'light')
  })

  it('B3 does nothing when another assessor was first with one of them', async () => {
    const all = [await reported(), await reported()]
    const proposed = await preview(
      'light',
      all.map(({ reportId }) => reportId),
    )
    const assignments = assignmentsOf(proposed.body)
    assert.equal((await deal(assignments.slice(0, 1))).status, 201)
    const late = await deal(assignments)
    assert.equal(late.status, 409)
    assert.equal(late.body.code, 'round-overtaken')
    assert.match(late.text, /al besloten/)
    assert.equal((await view(assignments[1]?.reportId ?? 'none')).state, 'received', 'all or nothing')
    const two = [await reported(), await reported()]
    const both = assignmentsOf(
      (
        await preview(
          'light',
          two.map(({ reportId }) => reportId),
        )
      ).body,
    )
    const results = await Promise.all([deal(both), deal([...both].reverse())])
    assert.deepEqual(results.map(({ status }) => status).sort(), [201, 409])
  })

  it('B3 refuses to take back what somebody worked on, and what is older than ten minutes', async () => {
    const one = await reported()
    const [assignment] = assignmentsOf((await preview('light', [one.reportId])).body)
    const nadia = { ...assignment, directorId: app.cast.workers.nadia.id }
    const round = await deal([nadia])
    const director = await app.as(app.cast.workers.nadia)
    const mine = (await director.get('/v1/casussen')).body.cases
    const own = await Promise.all(
      mine.map(async ({ id }: { id: string }) => (await director.get(`/v1/casussen/${id}`)).body),
    )
    const file = own.find(({ members }) => members[0].id === one.personId)
    const noted = await director.post(`/v1/casussen/${file.id}/notities`, { body: 'Gebeld, belt terug.' })
    assert.equal(noted.status, 201, noted.text)
    const refused = await henk.post(`/v1/verdelingen/${round.body.id}/_ongedaan`)
    assert.equal(refused.status, 409)
    assert.equal(refused.body.code, 'round-worked-on')

    const other = await reported()
    const late = await deal(assignmentsOf((await preview('light', [other.reportId])).body))
    const now = app.services.clock.now()
    app.services.clock.setTo(new Date(now.getTime() + 11 * 60_000))
    const tooLate = await henk.post(`/v1/verdelingen/${late.body.id}/_ongedaan`)
    assert.equal(tooLate.body.code, 'round-too-late')
    assert.equal((await henk.get('/v1/meldingen')).body.lastRound, null)
    app.services.clock.setTo(now)
  })
})
