import type { PartialDate } from '#shared/partial-date.ts'
import { familyNames, firstNames } from '../../src/app/demo/names.ts'
import { Random } from '../../src/app/demo/random.ts'
import { spoil } from './slips.ts'

export interface Entry {
  readonly givenNames: string
  readonly infix: string
  readonly familyName: string
  readonly birth: PartialDate
  readonly phone: string | null
  readonly email: string | null
  readonly postcode: string | null
  readonly houseNumber: string | null
}

/** Two entries in a register, whether they are one person, and what makes them hard to tell. */
export interface Pair {
  readonly a: Entry
  readonly b: Entry
  readonly same: boolean
  readonly kind: string
}

/** Family names beyond those of the demo, with the spellings that differ most between register and counter. */
const moreFamilies: readonly (readonly [string, string])[] = [
  ['', 'Meijer'],
  ['', 'Schouten'],
  ['', 'Visscher'],
  ['van den', 'Heuvel'],
  ['', 'Kuijpers'],
  ['', 'Hendrix'],
  ['', 'Dijkstra'],
  ['van', 'Leeuwen'],
  ['de', 'Wit'],
  ['', 'Schmidt'],
  ['', 'Bosch'],
  ['ter', 'Horst'],
  ['', 'Cornelissen'],
  ['', 'Philipsen'],
  ['van der', 'Vaart'],
  ['', 'Goudsmit'],
  ['', 'Brouwer'],
  ['', 'Klaassen'],
  ['', 'Oosterveld'],
  ['', 'Wijnands'],
  ['van', 'Rijswijk'],
  ['', 'Haverkamp'],
  ['el', 'Idrissi'],
  ['', 'Yildirim'],
  ['', 'Benali'],
  ['', 'Kowalczyk'],
  ['', 'Tesfay'],
  ['', 'Ramdin'],
  ['', 'Postma'],
  ['', 'Aerts'],
]

/** Pairs from one seed: half are one person entered twice, half are two people who are easily taken for one. */
export function pairs(count: number, seed: number): Pair[] {
  const random = new Random(seed)
  return Array.from({ length: count }, (_, index) => (index % 2 === 0 ? match(random) : stranger(random)))
}

function match(random: Random): Pair {
  const a = somebody(random)
  const { entry, kinds } = spoil(random, a, () => home(random))
  return { a, b: entry, same: true, kind: kinds.join('+') }
}

function stranger(random: Random): Pair {
  const a = somebody(random)
  const other = (): string => {
    const name = given(random)
    return name[0] === a.givenNames[0] ? other() : name
  }
  const kinds = {
    twin: () => ({
      ...a,
      givenNames: other(),
      phone: random.chance(0.6) ? a.phone : phone(random),
      email: null,
    }),
    'father and son': () => ({
      ...a,
      birth: { ...date(random), year: (a.birth.year ?? 1960) + 20 + random.int(0, 18) },
      email: null,
    }),
    'brother or sister': () => ({ ...a, givenNames: other(), birth: near(random, a.birth), email: null }),
    partner: () => ({ ...a, givenNames: other(), birth: near(random, a.birth) }),
    namesake: () => ({
      ...somebody(random),
      givenNames: a.givenNames,
      infix: a.infix,
      familyName: a.familyName,
    }),
    'same birthday and family name': () => ({
      ...somebody(random),
      infix: a.infix,
      familyName: a.familyName,
      givenNames: other(),
      birth: a.birth,
    }),
    'same birthday and given name': () => ({ ...somebody(random), givenNames: a.givenNames, birth: a.birth }),
    'next tenant': () => ({ ...somebody(random), postcode: a.postcode, houseNumber: a.houseNumber }),
    stranger: () => somebody(random),
  } as const
  const kind = random.pick(Object.keys(kinds) as (keyof typeof kinds)[])
  const entry = kinds[kind]()
  // Half of what happens to a real pair happens to these too: an error must not look like a difference, nor hide one.
  const b = random.chance(0.5) ? spoil(random, entry, () => home(random), 1).entry : entry
  return { a, b, same: false, kind }
}

function somebody(random: Random): Entry {
  const [infix, familyName] = random.pick([...familyNames, ...moreFamilies])
  const givenNames = given(random)
  return {
    givenNames,
    infix,
    familyName,
    birth: date(random),
    phone: random.chance(0.7) ? phone(random) : null,
    email: random.chance(0.4)
      ? `${givenNames}.${familyName}${random.int(1, 99)}@post.example`.toLowerCase()
      : null,
    ...(random.chance(0.85) ? home(random) : { postcode: null, houseNumber: null }),
  }
}

function given(random: Random): string {
  return random.pick(random.chance(0.5) ? firstNames.woman : firstNames.man)
}

function date(random: Random): PartialDate {
  return { year: random.int(1932, 2008), month: random.int(1, 12), day: random.int(1, 28) }
}

function near(random: Random, birth: PartialDate): PartialDate {
  return { ...date(random), year: (birth.year ?? 1970) + random.int(1, 7) * (random.chance(0.5) ? 1 : -1) }
}

function phone(random: Random): string {
  return `6${random.int(10_000_000, 99_999_999)}`
}

function home(random: Random): { postcode: string; houseNumber: string } {
  const letters = 'ABCDEFGHJKLMNPRSTVWXZ'
  const letter = (): string => letters[random.int(0, letters.length - 1)] ?? 'A'
  return {
    postcode: `99${random.int(10, 99)}${letter()}${letter()}`,
    houseNumber: String(random.int(1, 240)),
  }
}
