import type { Command, Ground } from './command.ts'

/** One agreement that is to wait for another. */
export async function agreementCommands({ app, scene, nadia, agreement }: Ground): Promise<Command[]> {
  const promise = (title: string, more: object = {}) =>
    nadia.post(`/v1/casussen/${scene.caseId}/afspraken`, {
      goalId: agreement.goalId,
      title,
      promiserKind: 'resident',
      promiserId: scene.rob,
      dueOn: '2026-12-01',
      ...more,
    })
  const first = await promise('Eerst een intake')
  const second = await promise('Dan een plan')
  const third = await promise('Brief versturen', {
    promiserKind: 'organisation',
    promiserId: app.cast.partners.wouter,
  })
  return [
    {
      name: 'askAgreementProof',
      path: `/v1/afspraken/${third.body.id}/_bewijs`,
      who: 'nadia',
      ifMatch: 1,
      body: { asked: true },
      required: ['asked'],
    },
    {
      name: 'setAgreementWait',
      path: `/v1/afspraken/${second.body.id}/_wachten`,
      who: 'nadia',
      ifMatch: 1,
      body: { on: first.body.id, daysAfter: 14 },
      required: ['on'],
      foreign: 'on',
    },
  ]
}
