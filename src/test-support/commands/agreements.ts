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
  const done = await promise('Loonstrook opsturen')
  await nadia.post(`/v1/afspraken/${done.body.id}/antwoorden`, { command: 'accept' }, { ifMatch: 1 })
  return [
    {
      name: 'keepAgreementWithProof',
      path: `/v1/afspraken/${done.body.id}/_nakomen`,
      who: 'nadia',
      ifMatch: 2,
      body: { day: '2026-11-24', line: 'Loonstrook gezien.', proofKind: 'letter' },
      required: ['day', 'line', 'proofKind'],
      text: ['line', 280],
    },
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
