import type { Command, Ground } from './command.ts'

/** Who stands around a household: ties, and who belongs to it. */
export async function networkCommands({ scene, nadia }: Ground): Promise<Command[]> {
  const at = `/v1/casussen/${scene.caseId}`
  const tie = { fromId: scene.rob, toId: scene.sanne, kind: 'parent' }
  const standing = (await nadia.post(`${at}/banden`, tie)).body.id
  const ending = (await nadia.post(`${at}/banden`, { ...tie, kind: 'friend' })).body.id
  const { household } = (await nadia.get(`${at}/netwerk`)).body
  return [
    {
      name: 'addToNetwork',
      path: `${at}/netwerk`,
      who: 'nadia',
      body: { memberId: scene.rob, otherName: 'Marja', kind: 'sibling' },
      required: ['memberId', 'kind'],
      text: ['otherName', 200],
      foreign: 'memberId',
    },
    {
      name: 'recordTie',
      path: `${at}/banden`,
      who: 'nadia',
      body: { ...tie, kind: 'carer' },
      required: ['fromId', 'toId', 'kind'],
      foreign: 'toId',
    },
    {
      name: 'changeTie',
      path: `${at}/banden/${standing}/_wijzigen`,
      who: 'nadia',
      ifMatch: 1,
      body: { kind: 'parent', strength: 'strong', helps: null, since: null, source: 'inwoner' },
      required: ['kind', 'strength', 'helps', 'since', 'source'],
    },
    {
      name: 'endTie',
      path: `${at}/banden/${ending}/_beeindigen`,
      who: 'nadia',
      ifMatch: 1,
      body: { on: '2026-11-24' },
      required: ['on'],
    },
    {
      name: 'changeHousehold',
      path: `${at}/_huishouden`,
      who: 'nadia',
      ifMatch: household.version,
      body: { joins: [{ name: 'Noor', from: '2026-11-24' }], centralPersonId: scene.rob },
      required: [],
      foreign: 'centralPersonId',
    },
    {
      name: 'renameHousehold',
      path: `${at}/_huishoudnaam`,
      who: 'nadia',
      // After the change above.
      ifMatch: household.version + 1,
      body: { name: 'Terpstra-Smit' },
      required: ['name'],
    },
  ]
}
