import type { Command, Ground } from './command.ts'

/** The plan on paper: a version, and who signed it. */
export async function paperCommands({ scene, nadia }: Ground): Promise<Command[]> {
  const path = `/v1/casussen/${scene.caseId}/planversies`
  const made = await nadia.post(path, { personId: scene.sanne })
  return [
    {
      name: 'makePlanPaper',
      path,
      who: 'nadia',
      body: { personId: scene.sanne, language: 'nl' },
      required: ['personId'],
      foreign: 'personId',
    },
    {
      name: 'signPlanPaper',
      path: `/v1/planversies/${made.body.id}/_tekenen`,
      who: 'nadia',
      body: { signedOn: '2026-11-24', signatures: [{ role: 'resident', name: 'Sanne Terpstra' }] },
      required: ['signedOn', 'signatures'],
    },
  ]
}
