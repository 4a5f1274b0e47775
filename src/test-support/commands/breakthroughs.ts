import type { Command, Ground } from './command.ts'

/** The register of mandates, and breakthroughs in each state in which something can be done. */
export async function breakthroughCommands({ app, scene, nadia }: Ground): Promise<Command[]> {
  const wim = await app.as(app.cast.workers.wim)
  const ruud = app.cast.workers.ruud
  const given = { basis: 'Mandaatbesluit 2026', fromOn: '2026-11-01' }
  await wim.post('/v1/mandaten', { ...given, role: 'team-lead', upTo: 1_000_000 })
  const ending = await wim.post('/v1/mandaten', { ...given, role: 'finance' })
  const proposal = {
    effect: 'Zij kan weer werken.',
    solution: 'Een half jaar oppas aan huis.',
    whyNotStandard: 'Geen opvang past bij haar diensten.',
    law: 'participation',
    purpose: 'Werk gaat voor.',
    ground: 'participation-tailored',
    costActing: 480_000,
    costNotActing: 1_900_000,
    costNotActingWhy: 'Een jaar uitkering.',
    summary: 'Oppas aan huis bij nachtdiensten.',
    deciderId: ruud.id,
  }
  const path = `/v1/casussen/${scene.caseId}/doorbraken`
  const asked = async () => (await nadia.post(path, proposal)).body.id
  const decide = async (id: string, decision: 'grant' | 'return') =>
    (await app.as(ruud)).post(
      `/v1/doorbraken/${id}/_besluiten`,
      { decision, words: 'Leg uit.' },
      { ifMatch: 1 },
    )
  const [open, returned, leaving, granted] = [await asked(), await asked(), await asked(), await asked()]
  await decide(returned, 'return')
  await decide(granted, 'grant')
  const proposed = Object.keys(proposal)
  return [
    {
      name: 'giveMandate',
      path: '/v1/mandaten',
      who: 'wim',
      body: { ...given, role: 'director', law: 'debt', upTo: 50_000 },
      required: ['basis', 'fromOn'],
      text: ['basis', 200],
      foreign: 'workerId',
    },
    {
      name: 'endMandate',
      path: `/v1/mandaten/${ending.body.id}/_beeindigen`,
      who: 'wim',
      ifMatch: 1,
      body: { endedOn: '2026-12-31' },
      required: ['endedOn'],
    },
    {
      name: 'askBreakthrough',
      path,
      who: 'nadia',
      body: proposal,
      required: proposed,
      text: ['effect', 500],
      foreign: 'deciderId',
    },
    {
      name: 'askBreakthroughAgain',
      path: `/v1/doorbraken/${returned}/_aanvullen`,
      who: 'nadia',
      ifMatch: 2,
      body: proposal,
      required: proposed,
      text: ['summary', 300],
      foreign: 'deciderId',
    },
    {
      name: 'decideBreakthrough',
      path: `/v1/doorbraken/${open}/_besluiten`,
      who: 'ruud',
      ifMatch: 1,
      body: { decision: 'refuse', words: 'Kan binnen de gewone regeling.' },
      required: ['decision'],
      text: ['words', 1000],
    },
    {
      name: 'withdrawBreakthrough',
      path: `/v1/doorbraken/${leaving}/_intrekken`,
      who: 'nadia',
      ifMatch: 1,
      body: { words: 'Er is opvang gevonden.' },
      required: ['words'],
      text: ['words', 1000],
    },
    {
      name: 'concludeBreakthrough',
      path: `/v1/doorbraken/${granted}/_afronden`,
      who: 'nadia',
      ifMatch: 2,
      body: { outcome: 'worked', words: 'Zij werkt drie nachten per week.' },
      required: ['outcome', 'words'],
      text: ['words', 1000],
    },
  ]
}
