import type { Command, Ground } from './command.ts'

/** A chain manager, and escalations in each state in which something can be done. */
export async function escalationCommands({ app, scene, nadia }: Ground): Promise<Command[]> {
  const wim = await app.as(app.cast.workers.wim)
  const ruud = await app.as(app.cast.workers.ruud)
  await wim.post('/v1/ketenregisseurs', {
    workerId: app.cast.workers.ruud.id,
    fromOn: '2026-11-24',
    basis: 'Ketenconvenant 2026',
  })
  const path = `/v1/casussen/${scene.caseId}/opschalingen`
  const goal = await nadia.post(`/v1/casussen/${scene.caseId}/doelen`, {
    ownWords: 'Rust over de rekeningen.',
    lifeDomain: 'debts',
    indicator: { label: 'rekeningen te laat', baseline: 5, target: 0 },
  })
  const agreed = async (title: string): Promise<string> => {
    const made = await nadia.post(`/v1/casussen/${scene.caseId}/afspraken`, {
      goalId: goal.body.id,
      title,
      result: 'gedaan',
      forPersonId: scene.rob,
      promiserKind: 'organisation',
      promiserId: app.cast.partners.nico,
      dueOn: '2026-12-15',
      pulseDays: null,
    })
    return made.body.id
  }
  const asked = async (title: string): Promise<string> =>
    (await nadia.post(path, { kind: 'agreement', subjectId: await agreed(title), asked: 'Wie doet dit?' }))
      .body.id
  const heard = async (title: string): Promise<string> => {
    const id = await asked(title)
    await ruud.post(`/v1/opschalingen/${id}/_horen`, { words: 'Wij wachten op gegevens.' }, { ifMatch: 1 })
    return id
  }
  const decision = {
    decision: 'decide',
    words: 'De bank belt vandaag.',
    carriedOutBy: 'Nico Berends',
    byDay: '2026-12-01',
  }
  const [open, leaving, told, settling] = [
    await asked('Eerste gesprek'),
    await asked('Tweede gesprek'),
    await heard('Plan van aanpak'),
    await heard('Brief aan schuldeisers'),
  ]
  await ruud.post(`/v1/opschalingen/${settling}/_besluiten`, decision, { ifMatch: 2 })
  const point = (await ruud.post('/v1/agendapunten', { text: 'Wachttijd bij de bank' })).body.id
  return [
    {
      name: 'nameChainManager',
      path: '/v1/ketenregisseurs',
      who: 'wim',
      body: { workerId: app.cast.workers.ruud.id, fromOn: '2027-01-01', basis: 'Ketenconvenant 2027' },
      required: ['workerId', 'fromOn', 'basis'],
      text: ['basis', 200],
      foreign: 'workerId',
    },
    {
      name: 'setChainNorms',
      path: '/v1/ketennormen',
      who: 'wim',
      body: { days: [5, 10, 14, 42, 28], fromOn: '2026-12-01' },
      required: ['days', 'fromOn'],
    },
    {
      name: 'addAgendaPoint',
      path: '/v1/agendapunten',
      who: 'ruud',
      body: { text: 'Spreekuur op woensdag', who: 'Nadia Haddou', byDay: '2026-12-01' },
      required: ['text'],
      text: ['text', 200],
    },
    {
      name: 'changeAgendaPoint',
      path: `/v1/agendapunten/${point}/_bijwerken`,
      who: 'ruud',
      ifMatch: 1,
      body: { command: 'agree', who: 'Nadia Haddou', byDay: '2026-12-01' },
      required: ['command'],
      text: ['who', 120],
    },
    {
      name: 'askEscalation',
      path,
      who: 'nadia',
      body: {
        kind: 'agreement',
        subjectId: await agreed('Derde gesprek'),
        asked: 'Wie doet dit, en wanneer?',
      },
      required: ['kind', 'subjectId', 'asked'],
      text: ['asked', 1000],
      foreign: 'subjectId',
    },
    {
      name: 'hearEscalation',
      path: `/v1/opschalingen/${open}/_horen`,
      who: 'ruud',
      ifMatch: 1,
      body: { words: 'Zij wachten zelf op gegevens.' },
      required: ['words'],
      text: ['words', 1000],
    },
    {
      name: 'decideEscalation',
      path: `/v1/opschalingen/${told}/_besluiten`,
      who: 'ruud',
      ifMatch: 2,
      body: decision,
      required: ['decision', 'words'],
      text: ['words', 1000],
    },
    {
      name: 'withdrawEscalation',
      path: `/v1/opschalingen/${leaving}/_intrekken`,
      who: 'nadia',
      ifMatch: 1,
      body: { words: 'Het is toch gelukt.' },
      required: ['words'],
      text: ['words', 1000],
    },
    {
      name: 'settleEscalation',
      path: `/v1/opschalingen/${settling}/_afronden`,
      who: 'nadia',
      ifMatch: 3,
      body: { words: 'De bank belde.' },
      required: ['words'],
      text: ['words', 1000],
    },
  ]
}
