import type { Command, Ground } from './command.ts'

/** A new person, and two records that may be one. */
export async function peopleCommands({ scene, desk, henk, second }: Ground): Promise<Command[]> {
  const others = await Promise.all(
    ['Vierde', 'Anders', 'Nogeen', 'Wijnstok', 'Peperkamp'].map((familyName) =>
      desk.post('/v1/personen', { familyName, born: '1960' }),
    ),
  )
  const other = (index: number): string => others[index]?.body.id
  const propose = (a: number, b: number) => desk.post('/v1/dubbelen', { personIds: [other(a), other(b)] })
  const [pair, strangers, apart, merged] = [
    await propose(0, 1),
    await propose(0, 2),
    await propose(1, 2),
    await propose(3, 4),
  ]
  const why = { reason: 'Twee mensen' }
  await henk.post(`/v1/dubbelen/${apart.body.id}/_onderscheiden`, why, { ifMatch: 1 })
  await henk.post(`/v1/dubbelen/${merged.body.id}/_samenvoegen`, { survivorId: other(3) }, { ifMatch: 1 })
  return [
    {
      name: 'createPerson',
      path: '/v1/personen',
      who: 'esra',
      body: { familyName: 'Nieuw', born: '1980' },
      required: ['familyName'],
      text: ['givenNames', 200],
    },
    {
      name: 'proposePair',
      path: '/v1/dubbelen',
      who: 'esra',
      body: { personIds: [scene.rob, second] },
      required: ['personIds'],
    },
    {
      name: 'mergePeople',
      path: `/v1/dubbelen/${pair.body.id}/_samenvoegen`,
      who: 'henk',
      ifMatch: 1,
      body: { survivorId: other(0) },
      required: ['survivorId'],
      text: ['reason', 500],
    },
    {
      name: 'tellApart',
      path: `/v1/dubbelen/${strangers.body.id}/_onderscheiden`,
      who: 'henk',
      ifMatch: 1,
      body: { reason: 'Twee mensen' },
      required: ['reason'],
      text: ['reason', 500],
    },
    {
      name: 'liftToldApart',
      path: `/v1/dubbelen/${apart.body.id}/_opheffen`,
      who: 'henk',
      ifMatch: 2,
      body: { reason: 'Toch dezelfde' },
      required: ['reason'],
      text: ['reason', 500],
    },
    {
      name: 'undoMerge',
      path: `/v1/dubbelen/${merged.body.id}/_ongedaan`,
      who: 'henk',
      ifMatch: 2,
      body: { reason: 'Toch twee' },
      required: ['reason'],
      text: ['reason', 500],
    },
  ]
}
