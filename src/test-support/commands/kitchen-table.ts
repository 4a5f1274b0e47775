import type { Command, Ground } from './command.ts'

/** A conversation at the kitchen table, and what was said there. */
export async function kitchenTableCommands({ scene, nadia }: Ground): Promise<Command[]> {
  const at = `/v1/casussen/${scene.caseId}/keukentafels`
  const body = { sitters: [{ personId: scene.rob, shares: true }] }
  const { id } = (await nadia.post(at, body)).body
  return [
    { name: 'openKitchenTable', path: at, who: 'nadia', body, required: ['sitters'] },
    {
      name: 'settleKitchenTable',
      path: `/v1/keukentafels/${id}/_verwerken`,
      who: 'nadia',
      body: { words: [], people: [], ties: [], gone: [], agreements: [] },
      required: ['words', 'people', 'ties', 'gone', 'agreements'],
    },
  ]
}
