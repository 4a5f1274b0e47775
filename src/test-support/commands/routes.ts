import { firstTemplates } from '#slices/routes/contract'
import type { Command, Ground } from './command.ts'

/** The published routes, and a route with steps that can be moved, changed and taken. */
export async function routeCommands({ scene, nadia }: Ground): Promise<Command[]> {
  const { caseId, rob } = scene
  const plan = { organisationId: null, parties: [], fromOn: '2026-11-24', untilOn: '2026-12-24' }
  const step = { name: 'Samen een begroting maken', lifeDomains: ['income'], personId: rob, ...plan }
  const path = `/v1/casussen/${caseId}/routestappen`
  const added = async () => (await nadia.post(path, step)).body.id
  const [moving, changing, taking] = [await added(), await added(), await added()]
  const route = `/v1/casussen/${caseId}/route`
  const { version } = (await nadia.get(route)).body
  return [
    {
      name: 'publishRouteTemplates',
      path: '/v1/routesjablonen',
      who: 'wim',
      ifMatch: 1,
      body: { items: firstTemplates },
      required: ['items'],
    },
    {
      name: 'moveRouteStep',
      path: `${route}/_verplaatsen`,
      who: 'nadia',
      ifMatch: version,
      body: { stepId: moving, place: 3 },
      required: ['stepId', 'place'],
      foreign: 'stepId',
    },
    {
      name: 'adoptRoute',
      path: `${route}/_overnemen`,
      who: 'nadia',
      body: { kind: 'wmo', personId: rob, codes: ['wmo-inquiry', 'wmo-report'] },
      required: ['kind', 'personId', 'codes'],
      foreign: 'personId',
    },
    {
      name: 'addRouteStep',
      path,
      who: 'nadia',
      body: step,
      required: ['name', 'lifeDomains', 'organisationId', 'parties', 'fromOn', 'untilOn'],
      text: ['name', 80],
      foreign: 'organisationId',
    },
    {
      name: 'changeRouteStep',
      path: `/v1/routestappen/${changing}/_wijzigen`,
      who: 'nadia',
      ifMatch: 1,
      body: { ...plan, name: 'Begroting' },
      required: ['organisationId', 'parties', 'fromOn', 'untilOn'],
      text: ['name', 80],
      foreign: 'organisationId',
    },
    {
      name: 'takeRouteStep',
      path: `/v1/routestappen/${taking}/_stap`,
      who: 'nadia',
      ifMatch: 1,
      body: { command: 'skip', reason: 'Dit doet Rob zelf.' },
      required: ['command'],
      text: ['reason', 300],
    },
  ]
}
