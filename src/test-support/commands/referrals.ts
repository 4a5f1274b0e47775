import type { Command, Ground } from './command.ts'

/** Referring, and answering what was referred. */
export async function referralCommands({ app, scene, nadia, agreement }: Ground): Promise<Command[]> {
  const at = `/v1/casussen/${scene.caseId}/verwijzingen`
  const about = (await nadia.get(`/v1/casussen/${scene.caseId}`)).body.questions[0].id
  const body = {
    toKind: 'partner',
    toId: app.cast.partners.nico,
    asked: 'Kunt u de schulden regelen?',
    tried: 'Zelf gebeld.',
    basis: 'agreed',
  }
  const sent = await nadia.post(at, { ...body, questionId: about })
  return [
    {
      name: 'sendReferral',
      path: at,
      who: 'nadia',
      body: { ...body, goalId: agreement.goalId },
      required: ['toKind', 'toId', 'asked', 'tried', 'basis'],
      text: ['asked', 1000],
      foreign: 'toId',
    },
    {
      name: 'commandReferral',
      path: `/v1/verwijzingen/${sent.body.id}/antwoorden`,
      who: 'nadia',
      ifMatch: 1,
      body: { command: 'accept' },
      required: ['command'],
      text: ['words', 1000],
    },
  ]
}
