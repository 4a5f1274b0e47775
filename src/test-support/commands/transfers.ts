import { agreedByPartner, openedCase } from '../scenes.ts'
import type { Command, Ground } from './command.ts'

/** Transfer of direction, its sheet, and a stand-in. */
export async function transferCommands({ app, scene }: Ground): Promise<Command[]> {
  const { nadia, sjoerd, amira } = app.cast.workers
  const other = await openedCase(app)
  const promise = await agreedByPartner(app, other)
  const giver = await app.as(nadia)
  const made = await giver.post('/v1/overdrachten', {
    cases: [{ caseId: other.caseId, words: 'Bel haar ’s morgens.' }],
    toId: sjoerd.id,
    switchOn: '2026-12-07',
    untilOn: '2026-12-18',
  })
  const [id] = made.body.ids as string[]
  const taken = await openedCase(app)
  const second = await giver.post('/v1/overdrachten', {
    cases: [{ caseId: taken.caseId, words: 'Kom eerst kennismaken.' }],
    toId: sjoerd.id,
    switchOn: '2026-12-07',
  })
  const [takenId] = second.body.ids as string[]
  const receiver = await app.as(sjoerd)
  await receiver.post(`/v1/overdrachten/${takenId}/_stap`, { step: 'accept' }, { ifMatch: 1 })
  return [
    {
      name: 'proposeTransfer',
      path: '/v1/overdrachten',
      who: 'nadia',
      body: {
        cases: [{ caseId: scene.caseId, words: 'Rob belt zelf.' }],
        toId: sjoerd.id,
        switchOn: '2026-12-07',
      },
      required: ['cases', 'toId', 'switchOn'],
      foreign: 'toId',
    },
    {
      name: 'giveAgreement',
      path: `/v1/afspraken/${promise.agreementId}/_geven`,
      who: 'nadia',
      ifMatch: 1,
      body: { promiserKind: 'worker', promiserId: app.cast.workers.elif.id, dueOn: '2026-12-01' },
      required: ['promiserKind', 'promiserId', 'dueOn'],
      foreign: 'promiserId',
    },
    {
      name: 'stepTransfer',
      path: `/v1/overdrachten/${id}/_stap`,
      who: 'sjoerd',
      ifMatch: 1,
      body: { step: 'ask', words: 'Wat is er afgesproken over school?' },
      required: ['step'],
      text: ['words', 300],
    },
    {
      name: 'writeTransferSheet',
      path: `/v1/overdrachten/${id}/_meegeven`,
      who: 'nadia',
      body: { kind: 'case', itemId: other.caseId, words: 'Bel vooral Sanne.' },
      required: ['kind', 'itemId', 'words'],
      text: ['words', 500],
      foreign: 'itemId',
    },
    {
      name: 'readTransferSheet',
      path: `/v1/overdrachten/${takenId}/_lezen`,
      who: 'sjoerd',
      body: { kind: 'case', itemId: taken.caseId },
      required: ['kind', 'itemId'],
      foreign: 'itemId',
    },
    {
      name: 'coverAbsence',
      path: '/v1/vervangingen',
      who: 'amira',
      body: { workerId: amira.id, standInId: sjoerd.id, fromOn: '2026-12-01', untilOn: '2026-12-04' },
      required: ['workerId', 'standInId', 'fromOn', 'untilOn'],
      foreign: 'standInId',
    },
  ]
}
