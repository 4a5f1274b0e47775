import type { CreatePersonInput, PairList } from '#slices/people/contract'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

const at = { street: 'Wilgenhof', houseNumber: '31', postcode: '9994 GH', city: 'Rondveld' }

/** Who was entered, and entered again by somebody else; the last two pairs are decided about. */
const pairs: readonly (readonly [CreatePersonInput, CreatePersonInput])[] = [
  [
    {
      givenNames: 'Geertruida',
      infix: 'van',
      familyName: 'Schaijk',
      born: '1948-09-12',
      phone: '0599 00 41 12',
      ...at,
    },
    { givenNames: 'Truus', familyName: 'van Schayk', born: '1948', phone: '+31 599 004112', bsn: '' },
  ],
  [
    {
      givenNames: 'Bilal',
      infix: 'el',
      familyName: 'Ouahabi',
      born: '1991-05-07',
      email: 'bilal@inwoner.example',
    },
    {
      givenNames: 'Bilal',
      familyName: 'Ouahabi',
      born: '1991-07-05',
      email: 'bilal@inwoner.example',
      bsn: '',
    },
  ],
  [
    { givenNames: 'Philip', familyName: 'Cornelissen-Vos', born: '1966-02-28', ...at, houseNumber: '4' },
    { givenNames: 'Filip', familyName: 'Cornelisse', born: '1966-02-28', bsn: '', ...at, houseNumber: '19' },
  ],
  [
    { givenNames: 'Mirthe', familyName: 'Zijlstra', born: '1999-11-03', phone: '06 0000 71 25' },
    { givenNames: 'Zylstra', familyName: 'Mirte', born: '1999-11', phone: '06 0000 71 25', bsn: '' },
  ],
  [
    {
      givenNames: 'Hendrik',
      familyName: 'Nijboer',
      born: '1957-04-22',
      phone: '06 0000 13 90',
      ...at,
      houseNumber: '7',
    },
    { givenNames: 'Henk', familyName: 'Nyboer', born: '1957-04-22', phone: '06 0000 13 90', bsn: '' },
  ],
  [
    { givenNames: 'Willem', infix: 'de', familyName: 'Wolf', born: '1962-12-01', ...at, houseNumber: '88' },
    {
      givenNames: 'Willem',
      infix: 'de',
      familyName: 'Wolf',
      born: '1962-12-01',
      bsn: '',
      ...at,
      houseNumber: '12',
    },
  ],
]

/** The same people entered twice: found by the rule when they were entered, and left to the assessor. */
export async function* enteredTwice(world: World, day: number): Story {
  yield world.at(day, 10)
  const { henk } = world.cast.workers
  const ids: string[] = []
  for (const [first, second] of pairs) {
    ids.push(await world.person(first))
    await world.person(second)
  }
  yield world.at(day + 1, 14)
  const list = await world.player.call<PairList>(henk, 'listDuplicates', { query: { state: 'open' } })
  const decide = (index: number, operation: string, body: object) => {
    const pair = list.pairs.find(({ people }) => people.some(({ id }) => id === ids[index]))
    if (!pair) throw new Error(`the rule did not see the pair of ${ids[index]}`)
    return world.player.call(henk, operation, { params: { id: pair.id }, ifMatch: pair.version, body })
  }
  await decide(4, 'mergePeople', { survivorId: ids[4], reason: 'Gebeld: het is één man.' })
  await decide(5, 'tellApart', { reason: 'Neven, naar dezelfde opa genoemd.' })
}
