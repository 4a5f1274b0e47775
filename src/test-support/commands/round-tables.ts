import type { Command, Ground } from './command.ts'

/** Planning a round table, its agenda, and what is decided at one that runs. */
export async function roundTableCommands({ app, scene, nadia, agreement }: Ground): Promise<Command[]> {
  const at = `/v1/casussen/${scene.caseId}/rondetafels`
  const points = [{ title: 'Hoe gaat het thuis?', minutes: 20 }]
  const participants = [
    { kind: 'resident', id: scene.rob },
    { kind: 'organisation', id: app.cast.partners.wouter },
  ]
  const body = { day: '2026-11-24', time: '16:00', place: 'CJG, kamer 2', participants, points, evenSo: true }
  const running = await nadia.post(at, body)
  const planned = await nadia.post(at, { ...body, time: '18:00' })
  const one = `/v1/rondetafels/${running.body.id}`
  await nadia.post(`${one}/stappen`, { step: 'start' }, { ifMatch: 1 })
  const table = (await nadia.get(one)).body
  const wouter = table.participants.find(({ kind }: { kind: string }) => kind === 'organisation')
  return [
    {
      name: 'planRoundTable',
      path: at,
      who: 'nadia',
      body: { ...body, day: '2026-11-26' },
      required: ['day', 'time', 'place', 'participants', 'points'],
      text: ['place', 120],
    },
    {
      name: 'setRoundTableAgenda',
      path: `/v1/rondetafels/${planned.body.id}/agenda`,
      who: 'nadia',
      ifMatch: 1,
      body: { points },
      required: ['points'],
    },
    {
      name: 'decideAtTable',
      path: `/v1/rondetafels/punten/${table.points[0].id}/besluiten`,
      who: 'nadia',
      body: {
        sentence: 'Rob belt maandag',
        title: 'Belt',
        promiserKind: 'resident',
        promiserId: scene.rob,
        goalId: agreement.goalId,
        dueOn: '2026-11-30',
      },
      required: ['sentence', 'title', 'promiserKind', 'promiserId', 'dueOn'],
      text: ['sentence', 300],
      foreign: 'promiserId',
    },
    {
      name: 'turnToPoint',
      path: `/v1/rondetafels/punten/${table.points[0].id}/_behandelen`,
      who: 'nadia',
      body: { to: 'later' },
      required: ['to'],
    },
    {
      name: 'markRoundTablePresence',
      path: `/v1/rondetafels/deelnemers/${wouter.id}/_aanwezigheid`,
      who: 'nadia',
      body: { presence: 'phone' },
      required: ['presence'],
    },
    {
      name: 'stepRoundTable',
      path: `${one}/stappen`,
      who: 'nadia',
      ifMatch: 2,
      body: { step: 'extend' },
      required: ['step'],
      text: ['words', 500],
    },
  ]
}
