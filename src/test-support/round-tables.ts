import assert from 'node:assert/strict'
import type { ParticipantOut, PointOut, RoundTableView } from '#slices/roundtables/contract'
import { type Answer, type Client, type TestApp, testMoment } from './app.ts'
import { byWorker, promiseGround } from './promises.ts'
import { agreedByPartner, type CaseScene, openedCase } from './scenes.ts'

export interface TableScene extends CaseScene {
  readonly goalId: string
  /** Promised by a partner. */
  readonly agreementId: string
  /** Promised by Karin, and late on the day of the tests. */
  readonly lateId: string
  readonly at: string
}

/** What the tests of round tables do again and again: a case with something at risk, a table on the same day, and its steps. */
export async function roundTableGround(app: TestApp, nadia: Client) {
  const promises = await promiseGround(app)
  const { karin } = app.cast.workers
  const moment = (minutes: number) =>
    app.services.clock.setTo(new Date(testMoment.getTime() + minutes * 60_000))
  let hour = 10

  async function scene(): Promise<TableScene> {
    app.services.clock.setTo(new Date('2026-11-02T09:00:00Z'))
    const made = await openedCase(app)
    const agreed = await agreedByPartner(app, made)
    const lateId = await promises.promise(made, agreed.goalId, byWorker(karin), {
      forPersonId: made.rob,
      dueOn: '2026-11-18',
    })
    const me = await app.as(karin)
    await me.post(`/v1/afspraken/${lateId}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })
    moment(0)
    return { ...made, ...agreed, lateId, at: `/v1/casussen/${made.caseId}/rondetafels` }
  }

  const bodyOf = (on: TableScene, more: object = {}) => ({
    day: '2026-11-24',
    time: `${hour++}:00`,
    place: 'CJG, kamer 2',
    participants: [
      { kind: 'resident', id: on.rob },
      { kind: 'worker', id: karin.id },
      { kind: 'organisation', id: app.cast.partners.wouter },
    ],
    points: [
      { agreementId: on.lateId, minutes: 15 },
      { title: 'Hoe gaat het thuis?', minutes: 10 },
    ],
    evenSo: true,
    ...more,
  })
  async function plan(on: TableScene, more: object = {}): Promise<string> {
    const answer = await nadia.post(on.at, bodyOf(on, more))
    assert.equal(answer.status, 201, answer.text)
    return answer.body.id
  }
  const view = async (id: string, as = nadia): Promise<RoundTableView> => {
    const answer = await as.get(`/v1/rondetafels/${id}`)
    assert.equal(answer.status, 200, answer.text)
    return answer.body
  }
  const step = async (id: string, name: string, more: object = {}): Promise<Answer> =>
    nadia.post(
      `/v1/rondetafels/${id}/stappen`,
      { step: name, ...more },
      { ifMatch: (await view(id)).version },
    )
  const point = async (id: string, number: number): Promise<PointOut> => {
    const found = (await view(id)).points.find((one) => one.number === number)
    assert.ok(found)
    return found
  }
  const person = async (id: string, holderId: string): Promise<ParticipantOut> => {
    const found = (await view(id)).participants.find((one) => one.holderId === holderId)
    assert.ok(found)
    return found
  }
  const mark = async (id: string, holderId: string, presence: string): Promise<Answer> =>
    nadia.post(`/v1/rondetafels/deelnemers/${(await person(id, holderId)).id}/_aanwezigheid`, { presence })
  const decide = async (id: string, number: number, more: object = {}): Promise<Answer> =>
    nadia.post(`/v1/rondetafels/punten/${(await point(id, number)).id}/besluiten`, {
      sentence: 'Karin belt Van Rijn maandag 30 november',
      title: 'Belt Van Rijn',
      promiserKind: 'worker',
      promiserId: karin.id,
      dueOn: '2026-11-30',
      ...more,
    })
  const turn = async (id: string, number: number, to: string): Promise<Answer> =>
    nadia.post(`/v1/rondetafels/punten/${(await point(id, number)).id}/_behandelen`, { to })
  return { ...promises, moment, scene, bodyOf, plan, view, step, point, person, mark, decide, turn }
}
