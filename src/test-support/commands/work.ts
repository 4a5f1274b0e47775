import { goodPossibilities, placeOf, workScene } from '../work.ts'
import type { Command, Ground } from './command.ts'

/** Places, what somebody can, offers and what a start did to the benefit. */
export async function workCommands({ app, scene, nadia }: Ground): Promise<Command[]> {
  const { place, profileOf, offerTo } = await workScene(app, nadia, scene)
  await profileOf(scene.rob)
  const changed = await place()
  const free = await place()
  const offered = await offerTo(scene.rob, await place())
  const started = await offerTo(scene.rob, await place())
  for (const [index, step] of ['want', 'start'].entries())
    await nadia.post(`/v1/werkaanbod/${started}/_stap`, { step }, { ifMatch: index + 1 })
  return [
    {
      name: 'addWorkPlace',
      path: '/v1/werkplekken',
      who: 'nadia',
      body: placeOf(app, { title: 'Planten stekken' }),
      required: ['kind', 'title', 'sector', 'hoursMin', 'hoursMax', 'days', 'positions', 'organisationId'],
      text: ['title', 120],
      foreign: 'organisationId',
    },
    {
      name: 'changeWorkPlace',
      path: `/v1/werkplekken/${changed}/_bijwerken`,
      who: 'nadia',
      ifMatch: 1,
      body: placeOf(app, { positions: 3 }),
      required: ['kind', 'title', 'sector', 'hoursMin', 'hoursMax', 'days', 'positions', 'organisationId'],
      text: ['title', 120],
      foreign: 'organisationId',
    },
    {
      name: 'noteWorkProfile',
      path: `/v1/casussen/${scene.caseId}/mogelijkheden`,
      who: 'nadia',
      body: { personId: scene.rob, after: 1, source: 'together', content: goodPossibilities },
      required: ['personId', 'after', 'source', 'content'],
      foreign: 'personId',
    },
    {
      name: 'makeWorkOffer',
      path: `/v1/casussen/${scene.caseId}/werkaanbod`,
      who: 'nadia',
      body: { personId: scene.rob, placeId: free },
      required: ['personId', 'placeId'],
      text: ['despite', 500],
      foreign: 'placeId',
    },
    {
      name: 'stepWorkOffer',
      path: `/v1/werkaanbod/${offered}/_stap`,
      who: 'nadia',
      ifMatch: 1,
      body: { step: 'want', words: 'Zei het aan de telefoon.' },
      required: ['step'],
      text: ['words', 1000],
    },
    {
      name: 'recordWorkOutflow',
      path: `/v1/werkaanbod/${started}/_uitstroom`,
      who: 'nadia',
      ifMatch: 3,
      body: { effect: 'partly', fromOn: '2026-11-24', before: 140_000, after: 60_000, basis: 'Loonstrook' },
      required: ['effect', 'fromOn', 'before', 'after', 'basis'],
      text: ['basis', 300],
    },
  ]
}
