import type { Command, Ground } from './command.ts'

/** Safety lines, a Meldcode in each state in which something can be done, and an incident with its follow-up. */
export async function safetyCommands({ app, scene, nadia }: Ground): Promise<Command[]> {
  const { caseId, rob, sanne } = scene
  const lines = `/v1/casussen/${caseId}/veiligheidsregels`
  const line = {
    sort: 'worker',
    kind: 'never-alone',
    level: 'serious',
    personId: rob,
    what: 'Ga met zijn tweeën.',
    atOnce: 'Bel bij dreiging 112.',
    callFirstId: app.cast.workers.nadia.id,
    sinceOn: '2026-11-20',
    reviewOn: '2027-02-01',
    told: true,
  }
  const recorded = async () => (await nadia.post(lines, line)).body.id
  const codes = `/v1/casussen/${caseId}/meldcodes`
  const signs = { personId: sanne, on: '2026-11-23', words: 'Sanne schrikt als haar vader belt.' }
  const step = (id: string, verb: string, body: object, ifMatch: number) =>
    nadia.post(`/v1/meldcodes/${id}/${verb}`, body, { ifMatch })
  const acute = { report: true, help: false, acute: true, words: 'Er is nu gevaar.' }
  const deciding = (await nadia.post(codes, { ...signs, personId: rob })).body.id
  await step(deciding, '_besluiten', acute, 1)
  await step(deciding, '_melden', { on: '2026-11-24' }, 2)
  await step(deciding, '_evalueren', { outcome: 'enough', words: 'Het is veilig.' }, 3)
  const stepping = (await nadia.post(codes, signs)).body.id
  const report = (await nadia.post(codes, { ...signs, personId: rob })).body.id
  await step(report, '_besluiten', acute, 1)
  const [renewing, ending] = [await recorded(), await recorded()]
  const happened = {
    workerId: app.cast.workers.nadia.id,
    happenedOn: '2026-11-23',
    place: 'home-visit',
    kind: 'threat',
    seriousness: 'serious',
    what: 'Hij gooide een stoel om en bleef in de deur staan.',
    buddyId: app.cast.workers.sjoerd.id,
  }
  const incident = (await nadia.post('/v1/incidenten', happened)).body.id
  const sjoerd = await app.as(app.cast.workers.sjoerd)
  const closing = (await nadia.post('/v1/incidenten', happened)).body.id
  await sjoerd.post(`/v1/incidenten/${closing}/_gesproken`, { spokenOn: '2026-11-24' }, { ifMatch: 1 })
  const speaking = (await nadia.post('/v1/incidenten', happened)).body.id
  const planned = { kind: 'police', ownerId: app.cast.workers.nadia.id, dueOn: '2026-12-01' }
  const todo = (await nadia.post(`/v1/incidenten/${incident}/stappen`, planned)).body.id
  return [
    {
      name: 'recordSafetyLine',
      path: lines,
      who: 'nadia',
      body: line,
      required: ['sort', 'kind', 'level', 'what', 'sinceOn', 'reviewOn', 'told'],
      text: ['what', 300],
      foreign: 'personId',
    },
    {
      name: 'renewSafetyLine',
      path: `/v1/veiligheidsregels/${renewing}/_verlengen`,
      who: 'nadia',
      ifMatch: 1,
      body: { reviewOn: '2027-04-01' },
      required: ['reviewOn'],
    },
    {
      name: 'endSafetyLine',
      path: `/v1/veiligheidsregels/${ending}/_beeindigen`,
      who: 'nadia',
      ifMatch: 1,
      body: { reason: 'Hij woont er niet meer.' },
      required: ['reason'],
      text: ['reason', 300],
    },
    {
      name: 'takeMeldcodeStep',
      path: `/v1/meldcodes/${stepping}/_stap`,
      who: 'nadia',
      ifMatch: 1,
      body: { step: 'consult', on: '2026-11-24', withWhom: 'Veilig Thuis', words: 'Advies gevraagd.' },
      required: ['step', 'on', 'words'],
      text: ['words', 2000],
    },
    {
      name: 'weighMeldcode',
      path: `/v1/meldcodes/${stepping}/_wegen`,
      who: 'nadia',
      ifMatch: 2,
      body: { on: '2026-11-24', answers: { suspicion: { yes: true }, unsafe: { yes: true, words: 'Ja.' } } },
      required: ['on', 'answers'],
    },
    {
      name: 'decideMeldcode',
      path: `/v1/meldcodes/${stepping}/_besluiten`,
      who: 'nadia',
      ifMatch: 3,
      body: acute,
      required: ['report', 'help', 'words'],
      text: ['words', 2000],
    },
    {
      name: 'reportMeldcode',
      path: `/v1/meldcodes/${report}/_melden`,
      who: 'nadia',
      ifMatch: 2,
      body: { on: '2026-11-24', reference: 'VT-2026-118' },
      required: ['on'],
      text: ['reference', 60],
    },
    {
      name: 'evaluateMeldcode',
      path: `/v1/meldcodes/${report}/_evalueren`,
      who: 'nadia',
      ifMatch: 3,
      body: { outcome: 'enough', words: 'Het is veilig.' },
      required: ['outcome', 'words'],
      text: ['words', 2000],
    },
    {
      name: 'startMeldcode',
      path: codes,
      who: 'nadia',
      body: { ...signs, personId: rob },
      required: ['personId', 'on', 'words'],
      text: ['words', 2000],
      foreign: 'personId',
    },
    {
      name: 'recordIncident',
      path: '/v1/incidenten',
      who: 'nadia',
      body: { ...happened, caseId, happenedAt: '14:30', steps: [planned] },
      required: ['workerId', 'happenedOn', 'place', 'kind', 'seriousness', 'what', 'buddyId'],
      text: ['what', 1000],
      foreign: 'buddyId',
    },
    {
      name: 'nameBuddy',
      path: `/v1/incidenten/${incident}/_maatje`,
      who: 'nadia',
      ifMatch: 1,
      body: { buddyId: app.cast.workers.amira.id },
      required: ['buddyId'],
      foreign: 'buddyId',
    },
    {
      name: 'planIncidentStep',
      path: `/v1/incidenten/${incident}/stappen`,
      who: 'nadia',
      body: planned,
      required: ['kind', 'ownerId', 'dueOn'],
      foreign: 'ownerId',
    },
    {
      name: 'finishIncidentStep',
      path: `/v1/incidentstappen/${todo}/_gedaan`,
      who: 'nadia',
      ifMatch: 1,
      body: { doneOn: '2026-11-24', words: 'Aangifte gedaan.' },
      required: ['doneOn'],
      text: ['words', 500],
    },
    {
      name: 'speakWithColleague',
      path: `/v1/incidenten/${speaking}/_gesproken`,
      who: 'sjoerd',
      ifMatch: 1,
      body: { spokenOn: '2026-11-24' },
      required: ['spokenOn'],
    },
    {
      name: 'closeIncident',
      path: `/v1/incidenten/${closing}/_sluiten`,
      who: 'sjoerd',
      ifMatch: 2,
      body: { words: 'Het gaat goed.' },
      required: ['words'],
      text: ['words', 500],
    },
  ]
}
